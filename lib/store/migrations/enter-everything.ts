// Version 2: makes the index of searches from what is stored. Also how the index is made anew, should that ever be wanted.
import type { Table, Transaction } from 'dexie';
import { HistoryEntry } from '../../domain/change';
import { Commitment } from '../../domain/commitment';
import { grouped } from '../../domain/grouped';
import { searchEntryOf } from '../../domain/search/keys';

type Stored = Table<{ id: string }, string>;

/** So that the upgrade of many years needs no more memory than that of one. */
const page = 1_000;

/** Enters every commitment that can be read. What cannot be read stays as it is, and is not found. */
export async function enterEverything(transaction: Transaction): Promise<void> {
  const [commitments, history, searchEntries] = ['commitments', 'history', 'searchEntries'].map((name) => transaction.table<{ id: string }>(name)) as [Stored, Stored, Stored];
  for (let last = ''; ;) {
    const rows = await commitments.where('id').above(last).limit(page).toArray();
    if (rows.length === 0) return;
    const told = await history.where('record').anyOf(rows.map((row) => row.id)).toArray();
    const byRecord = grouped(told.flatMap((entry) => read(HistoryEntry, entry)), (entry) => entry.record);
    await searchEntries.bulkPut(rows.flatMap((row) => read(Commitment, row)).flatMap((row) => searchEntryOf(row, byRecord.get(row.id) ?? []) ?? []));
    last = rows.at(-1)?.id ?? '';
  }
}

function read<T>(schema: { safeParse(row: unknown): { success: true; data: T } | { success: false } }, row: unknown): T[] {
  const result = schema.safeParse(row);
  return result.success ? [result.data] : [];
}
