// Version 2: a commitment that was handed over remembers the first dates of the promises its earlier owners had made.
import type { Transaction } from 'dexie';
import { HistoryEntry } from '../../domain/change';
import { grouped } from '../../domain/grouped';
import { standing } from '../../domain/history';

/** Reads them from the history, where a hand-over put `firstDueOn` aside in the same act in which it changed the owner. */
export async function rememberFormerPromises(transaction: Transaction): Promise<void> {
  const rows: unknown[] = await transaction.table('history').toArray();
  const entries = standing(rows.filter((row): row is HistoryEntry => HistoryEntry.safeParse(row).success));
  const key = ({ change, record }: HistoryEntry) => `${change} ${record}`;
  const handedOver = new Set(entries.filter(({ field }) => field === 'ownerId').map(key));
  const aside = entries.filter((entry) => entry.field === 'firstDueOn' && typeof entry.from === 'string' && handedOver.has(key(entry)));
  for (const [id, dates] of grouped(aside, ({ record }) => record)) {
    await transaction.table('commitments').update(id, { formerDueOns: [...new Set(dates.map(({ from }) => from))] });
  }
}
