// The three boulders, each with the goals that move it and what is open for them.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { isOverdue } from '../../domain/commitment';
import type { Boulder } from '../../domain/goal';
import type { Id } from '../../domain/record';
import { theBoulders } from '../../store/queries/goals';
import { openOfGoals } from '../../store/queries/goals-promises';
import type { GoalView } from '../../store/queries/goals';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

export interface BoulderView {
  boulder: Boulder;
  goals: GoalView[];
  /** Open commitments of its goals that the team may see, and those of them that are overdue. */
  open: Id[];
  overdue: Id[];
}

/** By rank; undefined until read. */
export function createBoulders({ screen, goals }: Dashboard, end: AbortSignal): ReadonlySignal<BoulderView[] | undefined> {
  const own = whileShown(screen, end);
  const read = live(() => async () => {
    const boulders = await theBoulders();
    return { boulders, open: await openOfGoals([...new Set(boulders.flatMap(({ goalIds }) => goalIds))]) };
  }, own);
  return computed(() => read.value && goals.value && read.value.boulders.map((boulder) => {
    const open = boulder.goalIds.flatMap((id) => read.value?.open.get(id) ?? []);
    return {
      boulder, goals: goals.value?.filter(({ goal }) => boulder.goalIds.includes(goal.id)) ?? [],
      open: open.map(({ id }) => id), overdue: open.filter((one) => isOverdue(one, screen.today.value)).map(({ id }) => id),
    };
  }));
}
