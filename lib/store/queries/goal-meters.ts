// The meters of goals at hand, and the values of their key results over time.
import type { KeyResult } from '../../domain/goal';
import { valuesOf } from '../../domain/goal-values';
import type { ValueOn } from '../../domain/goal-values';
import { meterOf } from '../../domain/meter';
import type { Meter } from '../../domain/meter';
import type { Id, LocalDate } from '../../domain/record';
import { db } from '../db';
import { readableHistory } from '../rows';
import { checkInsOf, lastCheckIns } from './check-ins';
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

export interface Measured {
  keyResult: KeyResult;
  /** The earliest first. */
  values: ValueOn[];
}

/** What each key result of a goal was said to be, day by day. */
export async function measuredOver({ goal, keyResults }: GoalView): Promise<Measured[]> {
  const [rows, checkIns] = await Promise.all([db.history.where('record').anyOf(keyResults.map(({ id }) => id)).toArray(), checkInsOf(goal.id)]);
  const history = readableHistory(rows);
  return keyResults.map((keyResult) => ({ keyResult, values: valuesOf(keyResult, history, checkIns) }));
}
