// Commitments for the tests of the domain: a plain open one, and any at all from drawn numbers.
import type { Change, HistoryEntry } from './change';
import type { Commitment } from './commitment';
import { plusDays } from './local-date';
import type { LocalDate } from './record';

export const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const dana = idOf(901);
export const sam = idOf(902);
export const alex = idOf(903);

export const today: LocalDate = '2026-11-18';

let count = 0;

/** An accepted open promise of Dana's, due in two days. */
export function commitment(set: Partial<Commitment> = {}): Commitment {
  count += 1;
  return {
    id: idOf(count), createdAt: '2026-11-04T09:00:00.000Z', deletedAt: null, text: 'Send the deck', ownerId: dana, partnerIds: [],
    dueOn: '2026-11-20', dueAssumed: false, firstDueOn: '2026-11-20', acceptance: 'accepted', acceptedVia: 'heard', status: 'open', closedOn: null,
    goalId: null, seriesId: null, instanceId: null, visibility: 'team', pairIds: [], capturedAt: '2026-11-04T09:00:00.000Z', ...set,
  };
}

/** The record after the change. */
export function after(record: Commitment, { patches }: Change): Commitment {
  return patches.reduce((known, patch) => ({ ...known, ...patch.set }), record);
}

/** Entries as the store writes them, an hour apart from `first` on. */
export function written(changes: readonly Change[], first = '2026-10-01T09:00:00.000Z'): HistoryEntry[] {
  return changes.flatMap(({ history }, index) => history.map((entry, position): HistoryEntry => ({
    at: new Date(Date.parse(first) + index * 3_600_000).toISOString(), by: dana, ...entry,
    id: idOf(100_000 + index * 100 + position), change: idOf(200_000 + index),
  })));
}

/** The history with the last command taken back as undo does: by entries that cancel. */
export function undone(history: readonly HistoryEntry[], at: string): HistoryEntry[] {
  const last = history.at(-1)?.change;
  const change = crypto.randomUUID();
  return [...history, ...history.filter((entry) => entry.change === last).map((entry): HistoryEntry =>
    ({ ...entry, from: entry.to, to: entry.from, id: crypto.randomUUID(), change, cancels: entry.id, at, on: undefined }))];
}

/** The day so many days from today; draw from -400 to 400. */
export const dayOf = (days: number) => plusDays(today, days);

/** How many numbers `commitmentOf` needs. */
export const drawn = { minLength: 12, maxLength: 12 };

/** Any commitment at all, made of drawn natural numbers. */
export function commitmentOf(numbers: readonly number[]): Commitment {
  const draw = <T>(index: number, ...choices: T[]): T => choices[(numbers[index] ?? 0) % choices.length] as T;
  return commitment({
    id: idOf(numbers[0] ?? 0),
    ownerId: draw(1, null, dana, sam, alex),
    partnerIds: draw(2, [], [sam], [alex, dana]),
    dueOn: draw(3, null, today, dayOf((numbers[4] ?? 0) % 801 - 400)),
    dueAssumed: draw(5, false, true),
    acceptance: draw(6, 'accepted', 'proposed', 'countered', 'declined'),
    status: draw(7, 'open', 'open', 'done', 'dropped'),
    visibility: draw(8, 'team', 'pair', 'me'),
    seriesId: draw(9, null, idOf(1), idOf(2)),
    goalId: draw(10, null, idOf(3), idOf(4)),
    capturedAt: draw(11, '2026-11-18T09:00:00.000Z', '2026-11-18T10:30:00.000Z', '2026-11-17T09:00:00.000Z'),
  });
}
