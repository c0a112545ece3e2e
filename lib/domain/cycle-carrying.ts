// From one cycle into the next: chosen goals are set anew there, and what is open for them may come along.
import { movedItems } from './alignment';
import type { GoalItems } from './alignment';
import { changed, made, nothing, together } from './change';
import type { Change } from './change';
import type { Cycle } from './cycle';
import type { Goal, KeyResult, Ownership } from './goal';
import type { Id, KeptRecord, LocalDate } from './record';

export interface Carried {
  goal: Goal;
  keyResults: readonly KeyResult[];
  ownerships: readonly Ownership[];
  /** What of it comes along. The rest stays with the goal as it was. */
  items: Pick<GoalItems, 'commitments' | 'topics' | 'boulders'>;
}

/**
 * Each of these goals as a new one in `cycle`, from where its key results stand today; the old one is closed. A goal
 * above that is carried as well is the new one's too. Nobody has agreed to the new ones yet.
 */
export function carried(goals: readonly Carried[], cycle: Cycle, fresh: () => KeptRecord): Change {
  const ids = new Map(goals.map(({ goal }) => [goal.id, fresh()]));
  return together(...goals.map(({ goal, keyResults, ownerships, items }) => {
    const born = ids.get(goal.id) ?? fresh();
    const { startsOn, dueOn } = cycle;
    const next: Goal = { ...goal, ...born, startsOn, dueOn, cycleId: cycle.id, status: 'active', carriedFromId: goal.id, parentId: ids.get(goal.parentId ?? '')?.id ?? goal.parentId };
    return together(
      made('goals', next), changed('goals', goal, { status: 'closed' }), ...partsOf(born.id, keyResults, ownerships, fresh),
      movedItems({ ...items, wins: [], helpAsks: [] }, goal.id, born.id),
    );
  }));
}

function partsOf(goalId: Id, keyResults: readonly KeyResult[], ownerships: readonly Ownership[], fresh: () => KeptRecord): Change[] {
  return [
    ...keyResults.map((keyResult) => made('keyResults', { ...keyResult, ...fresh(), goalId, baseline: keyResult.current })),
    ...ownerships.map((ownership) => made('ownerships', { ...ownership, ...fresh(), goalId })),
  ];
}

/** The team has looked back: the cycle is closed, and with it the goals in it that are still active. */
export function closed(cycle: Cycle, goals: readonly Goal[], learned: string | null, today: LocalDate): Change {
  const closing = goals.filter(({ status }) => status === 'active').map((goal) => changed('goals', goal, { status: 'closed' }));
  return together(...closing, changed('cycles', cycle, { status: 'closed', closedOn: today, ...learned !== null && { learned: learned.trim() || null } }));
}

/** It was not over yet. Its goals are opened one by one, as far as they are wanted. */
export function reopened(cycle: Cycle): Change {
  return cycle.status === 'open' ? nothing : changed('cycles', cycle, { status: 'open', closedOn: null });
}
