// Commitments in the lists that the screens show, each read through its index.
import { isOnTheTable } from '../../domain/visibility';
import type { HistoryEntry } from '../../domain/change';
import type { Commitment } from '../../domain/commitment';
import { grouped } from '../../domain/grouped';
import type { LocalDate } from '../../domain/record';
import { exactly, looseKey } from '../../domain/search/keys';
import { db } from '../db';
import { maxKey, minKey } from '../key-bounds';
import type { Reading } from '../reading';
import { living, readableHistory, rowsAt } from '../rows';

/** A commitment with what its line in a list tells. */
export interface CommitmentView {
  commitment: Commitment;
  /** Title of the series it was captured in; null when that has none or is this one. */
  from: string | null;
  /** Its moves, for the promise chain; empty when it never moved. */
  moves: HistoryEntry[];
}

/** What is open on the table of this series: its own, and by link what serves the same goals (carry-over is never a copy). */
export async function openCommitments(seriesId: string, goalIds: readonly string[], reading: Reading = db): Promise<CommitmentView[]> {
  return withDetails((await onTables([seriesId], goalIds, reading)).get(seriesId) ?? [], seriesId, reading);
}

/** The same for several series with the goals that are active now, so that a count of it agrees with the board. */
export async function openOnTables(seriesIds: readonly string[], reading: Reading = db): Promise<Map<string, Commitment[]>> {
  const goals = living('goals', await reading.goals.where('status').equals('active').toArray());
  return onTables(seriesIds, goals.map((goal) => goal.id), reading);
}

async function onTables(seriesIds: readonly string[], goalIds: readonly string[], reading: Reading): Promise<Map<string, Commitment[]>> {
  const [own, byGoal] = await Promise.all([
    rowsAt(reading.commitments, '[seriesId+status]', seriesIds.map((seriesId) => [seriesId, 'open'])),
    rowsAt(reading.commitments, '[goalId+status+visibility]', goalIds.map((goalId) => [goalId, 'open', 'team'])),
  ]);
  const goals = new Set(goalIds);
  const rows = new Map([...own, ...byGoal].map((row) => [row.id, row]));
  const open = living('commitments', [...rows.values()]);
  return new Map(seriesIds.map((seriesId) => [seriesId, open.filter((commitment) => isOnTheTable(commitment, seriesId, goals))]));
}

/** Open commitments that were captured in no meeting: no board lists them, unless through a goal (practice A32). */
export async function inNoMeeting(reading: Reading = db): Promise<CommitmentView[]> {
  // An index cannot hold that there is no series; the entries of the search say it.
  const { from, until } = exactly(looseKey);
  const ids = await reading.searchEntries.where('keys').between([from], [until], true, false).primaryKeys();
  const rows = (await reading.commitments.bulkGet(ids)).filter((row) => row !== undefined);
  return withDetails(living('commitments', rows), null, reading);
}

/** My open commitments with a date up to `until`, from every meeting: for the popup, the agenda and the badge. */
export async function myOpenUntil(meId: string, until: LocalDate, reading: Reading = db): Promise<CommitmentView[]> {
  return withDetails(await myOpenBy(meId, until, reading), null, reading);
}

/** The commitments alone. */
export async function myOpenBy(meId: string, until: LocalDate, reading: Reading = db): Promise<Commitment[]> {
  return living('commitments', await reading.commitments.where('[ownerId+status+dueOn]').between([meId, 'open', minKey], [meId, 'open', until], true, true).toArray());
}

/** Those of them that are there, in this order. */
export async function viewsOf(ids: readonly string[]): Promise<CommitmentView[]> {
  return withDetails(living('commitments', (await db.commitments.bulkGet([...ids])).filter((row) => row !== undefined)), null);
}

/** How many open commitments somebody has due on that day. */
export async function countDueOn(ownerId: string, dueOn: LocalDate): Promise<number> {
  return living('commitments', await db.commitments.where('[ownerId+status+dueOn]').equals([ownerId, 'open', dueOn]).toArray()).length;
}

/** How many open commitments with a date each of them has. */
export async function openCounts(ownerIds: readonly string[]): Promise<Map<string, number>> {
  const index = db.commitments.where('[ownerId+status+dueOn]');
  const counts = await Promise.all(ownerIds.map(async (id) => [id, await index.between([id, 'open', minKey], [id, 'open', maxKey]).count()] as const));
  return new Map(counts);
}

/** With what their lines tell, in a list of this series (null: of none). `known`: the titles of all series, where they were read before. */
export async function withDetails(commitments: Commitment[], seriesId: string | null, reading: Reading = db, known?: ReadonlyMap<string, string>): Promise<CommitmentView[]> {
  // Only a promise that was moved has a chain to tell.
  const moved = commitments.filter((commitment) => commitment.moved);
  const [titles, history] = await Promise.all([
    known ?? titlesOf(commitments.flatMap((commitment) => commitment.seriesId !== seriesId ? commitment.seriesId ?? [] : []), reading),
    rowsAt(reading.history, 'record', moved.map((commitment) => commitment.id)),
  ]);
  const moves = grouped(readableHistory(history), (entry) => entry.record);
  return commitments.map((commitment) => ({
    commitment,
    from: commitment.seriesId === null || commitment.seriesId === seriesId ? null : titles.get(commitment.seriesId) ?? null,
    moves: moves.get(commitment.id) ?? [],
  }));
}

async function titlesOf(seriesIds: readonly string[], reading: Reading): Promise<Map<string, string | null>> {
  const rows = await reading.series.bulkGet([...new Set(seriesIds)]);
  return new Map(rows.flatMap((row) => row ? [[row.id, row.title] as const] : []));
}
