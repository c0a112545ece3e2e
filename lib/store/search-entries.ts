// Keeps the index of searches true: what a change touched is entered anew in the same transaction.
import type { HistoryEntry, Patch } from '../domain/change';
import { grouped } from '../domain/grouped';
import type { Id } from '../domain/record';
import { searchEntryOf } from '../domain/search/keys';
import type { Rows } from '../domain/schemas';
import { db } from './db';
import { living, readableHistory } from './rows';

/** To be called once `patches` and `entries` are stored, inside their transaction. Does nothing unless commitments are among them. */
export async function enter(patches: readonly Patch[], entries: readonly HistoryEntry[]): Promise<void> {
  const touched = patches.filter(({ table }) => table === 'commitments');
  const changed = new Set(touched.flatMap(({ id, isNew }) => (isNew ? [] : [id])));
  // All there is of a record just made is in its patch, so that a capture reads nothing.
  const made = touched.filter(({ id }) => !changed.has(id)).map(({ set }) => set);
  if (made.length > 0) await enterRows(made, entries);
  if (changed.size > 0) await enterAgain([...changed]);
}

/** Enters what is stored under these ids as it is now; what is gone, deleted or unreadable is no longer found. */
export async function enterAgain(ids: readonly Id[]): Promise<void> {
  const [rows, history] = await Promise.all([db.commitments.bulkGet([...ids]), db.history.where('record').anyOf([...ids]).toArray()]);
  await db.searchEntries.bulkDelete([...ids]);
  await enterRows(rows.filter((row) => row !== undefined), readableHistory(history));
}

async function enterRows(rows: readonly unknown[], history: readonly HistoryEntry[]): Promise<void> {
  const byRecord = grouped(history, (entry) => entry.record);
  const commitments: Rows['commitments'][] = living('commitments', rows);
  await db.searchEntries.bulkPut(commitments.flatMap((commitment) => searchEntryOf(commitment, byRecord.get(commitment.id) ?? []) ?? []));
}
