// Who leads which goal and who has a stake, as the matrix changes it, and the pairs in it.
import type { ReadonlySignal } from '@preact/signals';
import type { Pair } from '../../domain/pair';
import type { Person } from '../../domain/person';
import type { Id } from '../../domain/record';
import { pairsByGoal } from '../../store/queries/pairs';
import type { GoalView } from '../../store/queries/goals';
import { live } from '../live';
import type { Screen } from '../screen';
import { createGoalActs } from './goal-acts';

export interface OwnershipActs {
  /** None → stake → lead. The lead before keeps a stake; a lead stays one until somebody else leads. */
  raise(view: GoalView, person: Person): Promise<void>;
  /** Takes a stake away. */
  release(view: GoalView, person: Person): Promise<void>;
}

export function createOwnershipActs(screen: Screen): OwnershipActs {
  const acts = createGoalActs(screen);
  const onlyMoved = () => screen.announce('A goal has exactly one lead: give it to somebody else, and it moves.');
  return {
    raise: async (view, { id, name }) => {
      if (view.leadId === id) onlyMoved();
      else if (view.stakeIds.includes(id)) await acts.lead(view, id, `${name} leads “${view.goal.title}”`);
      else await acts.setStake(view.goal.id, id, true, `${name} has a stake in “${view.goal.title}”`);
    },
    release: async (view, { id, name }) => {
      if (view.leadId === id) onlyMoved();
      else await acts.setStake(view.goal.id, id, false, `${name} no longer has a stake in “${view.goal.title}”`);
    },
  };
}

/** Of these goals, by goal; undefined until read. */
export function createPairs(goals: ReadonlySignal<readonly GoalView[] | undefined>, screen: Screen): ReadonlySignal<ReadonlyMap<Id, Pair[]> | undefined> {
  return live(() => {
    const ids = goals.value?.map(({ goal }) => goal.id);
    return ids ? () => pairsByGoal(ids) : null;
  }, screen);
}
