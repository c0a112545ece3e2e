// The meters of goals at hand.
import { meterOf } from '../../domain/meter';
import type { Meter } from '../../domain/meter';
import type { Id, LocalDate } from '../../domain/record';
import { lastCheckIns } from './check-ins';
import type { GoalView } from './goals';
import { spanOf } from './goals-overview';
import { promisedFor } from './goals-promises';

/** By goal. Reads what came due in the goals' days and the last check-in of each, nothing else. */
export async function metersOf(views: readonly GoalView[], today: LocalDate): Promise<Map<Id, Meter>> {
  const goals = views.map(({ goal }) => goal);
  const ids = goals.map(({ id }) => id);
  const [last, told] = await Promise.all([lastCheckIns(ids), promisedFor(new Set(ids), spanOf(goals, today))]);
  return new Map(views.map(({ goal, keyResults }) => [goal.id, meterOf(goal, keyResults, last.get(goal.id)?.[0]?.on ?? null, told.get(goal.id) ?? [], today)]));
}
