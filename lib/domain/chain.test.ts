// How often a promise moved, told from its history alone.
import { describe, expect, it } from 'vitest';
import { chainText, laterDateCount, mustAskBeforeMove } from './chain';
import { changed, made } from './change';
import type { Change, HistoryEntry } from './change';
import { accept, handOver, reword } from './agreement';
import { complete } from './closing';
import { moveDueDate } from './commitment';
import type { Commitment } from './commitment';
import { after, commitment, dana, sam, today, written } from './commitment.test-data';

type Step = (record: Commitment) => Change;

/** A promise first due on 4 November, and what then happened to it, step by step. */
function told(steps: readonly Step[], first: Partial<Commitment> = {}): { record: Commitment; history: HistoryEntry[] } {
  let record = commitment({ dueOn: '2026-11-04', firstDueOn: '2026-11-04', ...first });
  const changes = [made('commitments', record)];
  for (const step of steps) {
    const change = step(record);
    changes.push(change);
    record = after(record, change);
  }
  return { record, history: written(changes) };
}

const move = (to: string | null, reason?: Parameters<typeof moveDueDate>[2]): Step => (record) => moveDueDate(record, to, reason);
const proposed: Partial<Commitment> = { acceptance: 'proposed', acceptedVia: null, firstDueOn: null };

/** Takes the entry back as undo does: with one more that cancels it. */
function undoing(history: readonly HistoryEntry[], { id, ...entry }: HistoryEntry): HistoryEntry[] {
  return [...history, { ...entry, from: entry.to, to: entry.from, id: crypto.randomUUID(), change: crypto.randomUUID(), cancels: id, at: '2026-12-01T09:00:00.000Z' }];
}

describe('the promise chain', () => {
  it.each<[string, Step[], Partial<Commitment>, number, string | null]>([
    ['says nothing of a promise that never moved', [], {}, 0, null],
    ['tells of one later date', [move('2026-11-11', 'forgot')], {}, 1, 'Second date; first due 4 Nov.'],
    ['tells of two, with the reasons', [move('2026-11-11', 'blocked by another'), move('2026-11-25', 'priority changed')], {}, 2,
      'Third date; first due 4 Nov. Moved twice: blocked by another, priority changed.'],
    ['names a reason once', [move('2026-11-11', 'forgot'), move('2026-11-18', 'forgot')], {}, 2, 'Third date; first due 4 Nov. Moved twice: forgot.'],
    ['does without reasons when none was given', [move('2026-11-11'), move('2026-11-18'), move('2026-11-25')], {}, 3, 'Fourth date; first due 4 Nov. Moved three times.'],
    ['does not count an earlier date', [move('2026-11-02')], {}, 0, null],
    ['remembers the first date across an earlier one', [move('2026-11-02'), move('2026-11-11')], {}, 1, 'Second date; first due 4 Nov.'],
    ['counts parking', [move(null, 'priority changed')], {}, 1, 'Parked; first due 4 Nov.'],
    ['does not count the date after parking', [move(null), move('2026-12-02')], {}, 1, 'Second date; first due 4 Nov.'],
    ['tells of parking after a move', [move('2026-11-11', 'forgot'), move(null, 'other')], {}, 2, 'Parked; first due 4 Nov. Moved twice: forgot, other.'],
    ['does not count the first date', [move('2026-11-11')], { dueOn: null, firstDueOn: null }, 0, null],
    ['does not count a date that moved before anybody said yes', [move('2026-11-11'), move('2026-11-18')], proposed, 0, null],
    ['counts from the yes on', [move('2026-11-11'), (record) => accept(record, 'heard'), move('2026-11-18')], proposed, 1, 'Second date; first due 11 Nov.'],
    ['does not count the same date again', [move('2026-11-04')], {}, 0, null],
    ['stays true when somebody else takes it over', [move('2026-11-11'), (record) => handOver(record, sam, dana), move('2026-11-18')], {}, 1, 'Second date; first due 4 Nov.'],
    ['stays true when it is done', [move('2026-11-11'), (record) => complete(record, today)], {}, 1, 'Second date; first due 4 Nov.'],
    ['stays true while a yes has to be renewed', [move('2026-11-11'), (record) => reword(record, 'Send it', sam), move('2026-11-18')], {}, 2, 'Third date; first due 4 Nov. Moved twice.'],
    ['names another year', [move('2026-11-11')], { dueOn: '2025-11-04', firstDueOn: '2025-11-04' }, 1, 'Second date; first due 4 Nov 2025.'],
    ['does not mind other changes', [(record) => changed('commitments', record, { text: 'Send it' }), move('2026-11-11')], {}, 1, 'Second date; first due 4 Nov.'],
  ])('%s', (_, steps, first, count, text) => {
    const { record, history } = told(steps, first);
    expect(laterDateCount(history)).toBe(count);
    expect(chainText(record, history, today)).toBe(text);
    expect(chainText(record, [...history].reverse(), today)).toBe(text);
  });

  it('does not count what was undone, and counts it again when the undo is undone', () => {
    const { record, history } = told([move('2026-11-11'), move('2026-11-18')]);
    const once = undoing(history, history.at(-1) as HistoryEntry);
    expect(once.at(-1)).toMatchObject({ field: 'dueOn', from: '2026-11-18', to: '2026-11-11' });
    expect(laterDateCount(once)).toBe(1);
    expect(chainText({ ...record, dueOn: '2026-11-11' }, once, today)).toBe('Second date; first due 4 Nov.');
    expect(laterDateCount(undoing(once, once.at(-1) as HistoryEntry))).toBe(2);
  });

  it('ignores the history of other records', () => {
    const { history } = told([move('2026-11-11')]);
    expect(chainText(commitment(), history, today)).toBe(null);
  });

  it('reads the moves alone when the first entry is not at hand', () => {
    const { record, history } = told([move('2026-11-11'), move('2026-11-18', 'forgot')]);
    expect(chainText(record, history.filter(({ field }) => field === 'dueOn'), today)).toBe('Third date; first due 4 Nov. Moved twice: forgot.');
  });

  it.each<[string, Partial<HistoryEntry>, string | null]>([
    ['to what is no date is left out', { to: 'soon' }, null],
    ['from what is no date is left out', { from: '2026-99-99' }, null],
    ['to a number is left out', { to: 5 }, null],
    ['to a date is told', {}, 'Second date; first due 4 Nov.'],
  ])('a move %s', (_, set, text) => {
    const { record, history } = told([move('2026-11-11')]);
    expect(chainText(record, history.map((entry) => entry.field === 'dueOn' ? { ...entry, ...set } : entry), today)).toBe(text);
  });

  it('does not begin at what is no date', () => {
    const { record, history } = told([move('2026-11-11')]);
    const broken = history.map((entry) => entry.field === '*' ? { ...entry, to: { ...(entry.to as Commitment), dueOn: 'soon' } } : entry);
    expect(chainText(record, broken, today)).toBe('Second date; first due 4 Nov.');
  });

  it('has words for many moves', () => {
    const days = Array.from({ length: 11 }, (_, index) => move(`2026-12-${String(index + 1).padStart(2, '0')}`));
    const { record, history } = told(days);
    expect(chainText(record, history, today)).toBe('12th date; first due 4 Nov. Moved 11 times.');
  });
});

describe('before a promise moves', () => {
  const [once, twice] = [[move('2026-11-11')], [move('2026-11-11'), move('2026-11-18')]];
  it.each<[string, Step[], string | null, Partial<Commitment>, boolean]>([
    ['the first time nothing is asked', [], '2026-12-01', {}, false],
    ['the second time nothing is asked', once, '2026-12-01', {}, false],
    ['the third time it is asked: smaller, someone else, or drop', twice, '2026-12-01', {}, true],
    ['the fourth time it is asked again', [...twice, move('2026-11-25')], '2026-12-01', {}, true],
    ['to no date, that is a move too', twice, null, {}, true],
    ['to an earlier day nothing is asked', twice, '2026-11-17', {}, false],
    ['to the same day nothing is asked', twice, '2026-11-18', {}, false],
    ['from no date nothing is asked', [...twice, move(null)], '2026-12-01', {}, false],
    ['that nobody agreed to nothing is asked', twice, '2026-12-01', proposed, false],
  ])('%s', (_, steps, to, first, isAsked) => {
    const { record, history } = told(steps, first);
    const other = told(twice).history;
    expect(mustAskBeforeMove(record, [...history, ...other], to)).toBe(isAsked);
  });
});
