// The accountability meter of each goal shown, and what stands behind its needles (practice A33).
import type { ReadonlySignal } from '@preact/signals';
import type { CheckIn } from '../../domain/check-in';
import type { Meter } from '../../domain/meter';
import type { Id } from '../../domain/record';
import { checkInsOf } from '../../store/queries/check-ins';
import { viewsOf } from '../../store/queries/commitments';
import type { CommitmentView } from '../../store/queries/commitments';
import { metersOf } from '../../store/queries/goal-meters';
import type { GoalView } from '../../store/queries/goals';
import { live } from '../live';
import type { Screen } from '../screen';

/** By goal; undefined until read. */
export function createMeters(views: ReadonlySignal<readonly GoalView[] | undefined>, screen: Screen): ReadonlySignal<ReadonlyMap<Id, Meter> | undefined> {
  return live(() => {
    const [shown, today] = [views.value, screen.today.value];
    return shown ? () => metersOf(shown, today) : null;
  }, screen);
}

/** All check-ins of a goal, the latest first. */
export function createGoalCheckIns(goalId: Id, screen: Screen): ReadonlySignal<CheckIn[] | undefined> {
  return live(() => () => checkInsOf(goalId), screen);
}

/** The commitments whose promise came due, as lines: those kept, and the others. */
export function createPromises({ promises }: Meter['followThrough'], screen: Screen): ReadonlySignal<{ kept: CommitmentView[]; others: CommitmentView[] } | undefined> {
  return live(() => async () => {
    const ids = (kept: boolean) => promises.filter((promise) => promise.kept === kept).map(({ commitmentId }) => commitmentId);
    return { kept: await viewsOf(ids(true)), others: await viewsOf(ids(false)) };
  }, screen);
}
