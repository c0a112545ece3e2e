// The promises behind goals: what came due for them in a span, with as much history as the measures need; and what is open for them.
import type { Commitment } from '../../domain/commitment';
import { grouped } from '../../domain/grouped';
import type { Told, Window } from '../../domain/measures';
import { isToldByRecord } from '../../domain/promises';
import type { Id } from '../../domain/record';
import { isForTeam } from '../../domain/visibility';
import { db } from '../db';
import { living, readableHistory } from '../rows';

/** The team's commitments of these goals of which a promise was first due in the window, by goal. */
export async function promisedFor(goalIds: ReadonlySet<Id>, { from, to }: Window): Promise<Map<Id | null, Told[]>> {
  const within = (index: 'firstDueOn' | 'formerDueOns') => db.commitments.where(index).between(from, to, true, true).toArray();
  const rows = from > to ? [] : (await Promise.all([within('firstDueOn'), within('formerDueOns')])).flat();
  const own = new Map(rows.filter(({ goalId }) => goalId !== null && goalIds.has(goalId)).map((row) => [row.id, row]));
  const told = await withNeededHistory(living('commitments', [...own.values()]).filter(isForTeam));
  return grouped(told, ({ commitment }) => commitment.goalId);
}

/** With the history of those that were moved, handed over or asked again: most promises are told by their record alone. */
export async function withNeededHistory(commitments: readonly Commitment[]): Promise<Told[]> {
  return withHistoryOf(commitments, commitments.filter((commitment) => !isToldByRecord(commitment)));
}

/** With all of it, reasons of what was dropped included. */
export async function withWholeHistory(commitments: readonly Commitment[]): Promise<Told[]> {
  return withHistoryOf(commitments, commitments);
}

async function withHistoryOf(commitments: readonly Commitment[], told: readonly Commitment[]): Promise<Told[]> {
  const rows = told.length === 0 ? [] : await db.history.where('record').anyOf(told.map(({ id }) => id)).toArray();
  const entries = grouped(readableHistory(rows), ({ record }) => record);
  return commitments.map((commitment) => ({ commitment, history: entries.get(commitment.id) ?? [] }));
}

/** The team's open commitments of each of these goals. */
export async function openOfGoals(goalIds: readonly string[]): Promise<Map<string, Commitment[]>> {
  const rows = await db.commitments.where('[goalId+status+visibility]').anyOf(goalIds.map((goalId) => [goalId, 'open', 'team'])).toArray();
  return grouped(living('commitments', rows), ({ goalId }) => goalId ?? '');
}
