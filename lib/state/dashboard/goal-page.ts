// One goal with everything around it: its cycle, who agreed, what serves it, and what stands above and below it.
import type { ReadonlySignal } from '@preact/signals';
import type { GoalItems } from '../../domain/alignment';
import type { Commitment } from '../../domain/commitment';
import type { Cycle } from '../../domain/cycle';
import type { Agreement, Goal } from '../../domain/goal';
import { goalsAbove } from '../../domain/goal-tree';
import { progressOver } from '../../domain/goal-values';
import type { ProgressOn } from '../../domain/goal-values';
import { inOrder, unknownLast } from '../../domain/order';
import type { Id } from '../../domain/record';
import { isForTeam } from '../../domain/visibility';
import { checkInsOf } from '../../store/queries/check-ins';
import { withDetails } from '../../store/queries/commitments';
import type { CommitmentView } from '../../store/queries/commitments';
import { theCycles } from '../../store/queries/cycles';
import { keyResultValues } from '../../store/queries/cycles-review';
import { viewsOf } from '../../store/queries/goals';
import type { GoalView } from '../../store/queries/goals';
import { goalItems } from '../../store/queries/goals-items';
import { goalsById } from '../../store/queries/goals-tree';
import { agreementsByGoal } from '../../store/queries/goals-workshop';
import { live } from '../live';
import type { Screen } from '../screen';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

export interface GoalPage {
  view: GoalView;
  cycles: Cycle[];
  /** Every goal there is, by id. */
  goals: ReadonlyMap<Id, Goal>;
  /** From the company's goal down to the one that it serves. */
  above: Goal[];
  /** Active ones. */
  below: Goal[];
  agreements: Agreement[];
  /** The team's open commitments that serve it; the earliest due first. */
  open: CommitmentView[];
  /** The team's closed ones; the latest first. */
  closed: Commitment[];
  /** What asks for another place when the goal goes. */
  items: GoalItems;
}

/** Null: there is no such goal. Undefined until it was read. */
export function createGoalPage({ screen }: Dashboard, id: Id, end: AbortSignal): ReadonlySignal<GoalPage | null | undefined> {
  return live(() => () => goalPage(id), whileShown(screen, end));
}

async function goalPage(id: Id): Promise<GoalPage | null> {
  const goals = await goalsById();
  const goal = goals.get(id);
  if (!goal) return null;
  const [cycles, [view], agreements, items] = await Promise.all([theCycles(), viewsOf([goal]), agreementsByGoal([id]), goalItems(id)]);
  if (!view) return null;
  const seen = items.commitments.filter(isForTeam);
  return {
    view, goals, items, cycles: cycles.map(({ cycle }) => cycle), agreements: agreements.get(id) ?? [],
    above: goalsAbove(goal, goals).reverse(), below: [...goals.values()].filter(({ parentId, status }) => parentId === id && status === 'active'),
    open: (await withDetails(seen.filter(({ status }) => status === 'open'), null)).sort((left, right) => unknownLast(left.commitment.dueOn, right.commitment.dueOn)),
    closed: seen.filter(({ status }) => status !== 'open').sort((left, right) => inOrder(right.closedOn ?? '', left.closedOn ?? '')),
  };
}

/** How far the goal was beside its pace, a point a week, for a chart. */
export function createProgress(view: ReadonlySignal<GoalView>, screen: Screen): ReadonlySignal<ProgressOn[] | undefined> {
  return live(() => {
    const [{ goal, keyResults }, today] = [view.value, screen.today.value];
    return async () => {
      const values = await keyResultValues([{ keyResults, checkIns: await checkInsOf(goal.id) }]);
      return progressOver(goal, keyResults.map((keyResult) => ({ keyResult, values: values.get(keyResult.id) ?? [] })), today);
    };
  }, screen);
}
