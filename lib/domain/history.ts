// Reading the history: which entries still count, and on which local day they were made.
import type { HistoryEntry } from './change';
import { localDateOf } from './local-date';
import { inOrder } from './order';
import type { LocalDate } from './record';

/** Entries that still count, oldest first: neither a cancelled one nor the one that cancels it does. */
export function standing(history: readonly HistoryEntry[]): HistoryEntry[] {
  const cancelledBy = new Map(history.flatMap((entry) => (entry.cancels === undefined ? [] : [[entry.cancels, entry] as const])));
  const isUndone = (entry: HistoryEntry): boolean => {
    // An undo may itself be undone; what it had cancelled then stands again.
    let isCancelled = false;
    const seen = new Set<string>();
    for (let next = cancelledBy.get(entry.id); next && !seen.has(next.id); next = cancelledBy.get(next.id)) {
      seen.add(next.id);
      isCancelled = !isCancelled;
    }
    return isCancelled;
  };
  return history
    .filter((entry) => entry.cancels === undefined && !isUndone(entry))
    .sort((left, right) => inOrder(left.at, right.at));
}

/** The local day of an act where it was done; where that was not written down, as this zone sees it. */
export function dayOfAct({ at, on }: Pick<HistoryEntry, 'at' | 'on'>): LocalDate {
  return on ?? localDateOf(new Date(at));
}
