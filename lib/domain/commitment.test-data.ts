// Commitments for the tests of the domain: a plain open one, and any at all.
import fc from 'fast-check';
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

export const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => plusDays(today, days));

export const anyCommitment: fc.Arbitrary<Commitment> = fc.record({
  id: fc.uuid(),
  text: fc.string({ unit: 'grapheme', minLength: 1 }),
  ownerId: fc.constantFrom(null, dana, sam, alex),
  partnerIds: fc.uniqueArray(fc.constantFrom(dana, sam, alex)),
  dueOn: fc.option(anyDay),
  dueAssumed: fc.boolean(),
  acceptance: fc.constantFrom('proposed', 'accepted', 'countered', 'declined'),
  status: fc.constantFrom('open', 'open', 'done', 'dropped'),
  visibility: fc.constantFrom('me', 'pair', 'team'),
  seriesId: fc.constantFrom(null, idOf(1), idOf(2)),
  goalId: fc.constantFrom(null, idOf(3), idOf(4)),
  capturedAt: fc.constantFrom('2026-11-18T09:00:00.000Z', '2026-11-18T10:30:00.000Z', '2026-11-17T09:00:00.000Z'),
}).map((set) => commitment(set));
