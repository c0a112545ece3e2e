// The measures of VOCABULARY.md, each rule as a row of a table.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, handOver, reword } from './agreement';
import { doneAt, made } from './change';
import type { Change, HistoryEntry } from './change';
import { complete, drop, lookBack, remove, reopen } from './closing';
import { moveDueDate } from './commitment';
import type { Commitment } from './commitment';
import { after, commitment, commitmentOf, dana, dayOf, drawn, idOf, sam, today, undone, written } from './commitment.test-data';
import { noonOf } from './local-date';
import { debtOf, dueInWindow, followThroughRate, keptOnFirstPromise, outcomeShare, promiseDebt, shareOf } from './measures';
import type { Told } from './measures';

type Step = [day: string, act: (record: Commitment, day: string) => Change];

const [yes, move, give, take, done, dropped, opened] = [
  (day: string): Step => [day, (record) => accept(record, 'heard')],
  (day: string, to: string | null): Step => [day, (record) => moveDueDate(record, to)],
  (day: string, to: string | null): Step => [day, (record) => handOver(record, to, null)],
  (day: string): Step => [day, (record) => handOver(record, sam, sam)],
  (day: string): Step => [day, complete], (day: string): Step => [day, drop], (day: string): Step => [day, reopen],
];

const instantOn = (day: string) => noonOf(day).toISOString();

/** A promise captured on 1 November and due on the 10th, and what became of it day by day. */
function told(steps: readonly Step[], first: Partial<Commitment> = {}): Told {
  let record = commitment({ dueOn: '2026-11-10', firstDueOn: '2026-11-10', ...first });
  const changes = [doneAt(made('commitments', record), instantOn('2026-11-01'), dana)];
  for (const [day, act] of steps) {
    const change = doneAt(act(record, day), instantOn(day), dana);
    changes.push(change);
    record = after(record, change);
  }
  return { commitment: record, history: written(changes) };
}

const november = { from: '2026-11-01', to: '2026-11-30' };
const proposed: Partial<Commitment> = { acceptance: 'proposed', acceptedVia: null, firstDueOn: null };
const measured = (one: Told) => [dueInWindow([one], november).length, keptOnFirstPromise([one], november).count, followThroughRate([one], november).count];

describe('what was due, kept on its first promise, and followed through', () => {
  it.each<[string, Step[], Partial<Commitment>, [due: number, kept: number, through: number]]>([
    ['counts a promise still open', [], {}, [1, 0, 0]],
    ['done before its day', [done('2026-11-05')], {}, [1, 1, 1]],
    ['done on its day', [done('2026-11-10')], {}, [1, 1, 1]],
    ['done the day after', [done('2026-11-11')], {}, [1, 0, 0]],
    ['moved in time, done by the new day', [move('2026-11-10', '2026-11-20'), done('2026-11-20')], {}, [1, 0, 1]],
    ['moved in time, done by the first after all', [move('2026-11-05', '2026-11-20'), done('2026-11-09')], {}, [1, 1, 1]],
    ['moved in time, done after the new day', [move('2026-11-10', '2026-11-20'), done('2026-11-21')], {}, [1, 0, 0]],
    ['moved a day too late, done by the new day', [move('2026-11-11', '2026-11-20'), done('2026-11-12')], {}, [1, 0, 0]],
    ['moved twice in time', [move('2026-11-10', '2026-11-20'), move('2026-11-20', '2026-12-20'), done('2026-12-20')], {}, [1, 0, 1]],
    ['moved in time, then too late', [move('2026-11-10', '2026-11-12'), move('2026-11-13', '2026-11-20'), done('2026-11-14')], {}, [1, 0, 0]],
    ['pulled in and done by the first day only', [move('2026-11-02', '2026-11-05'), done('2026-11-10')], {}, [1, 1, 0]],
    ['pulled in and done by then', [move('2026-11-02', '2026-11-05'), done('2026-11-05')], {}, [1, 1, 1]],
    ['parked in time, done without a date', [move('2026-11-05', null), done('2026-11-20')], {}, [1, 0, 0]],
    ['parked in time and dated anew', [move('2026-11-05', null), move('2026-11-25', '2026-12-01'), done('2026-12-01')], {}, [1, 0, 1]],
    ['counts by the first day, wherever it was moved', [move('2026-11-05', '2027-02-01')], {}, [1, 0, 0]],
    ['dropped before its day', [dropped('2026-11-09')], {}, [0, 0, 0]],
    ['dropped on its day', [dropped('2026-11-10')], {}, [1, 0, 0]],
    ['dropped and opened again', [dropped('2026-11-05'), opened('2026-11-06'), done('2026-11-07')], {}, [1, 1, 1]],
    ['done and not done after all', [done('2026-11-05'), opened('2026-11-06'), done('2026-11-12')], {}, [1, 0, 0]],
    ['handed over before its day, nobody said yes', [give('2026-11-09', sam), done('2026-11-10')], {}, [0, 0, 0]],
    ['handed over before its day, accepted and done by the other', [give('2026-11-09', sam), yes('2026-11-09'), done('2026-11-10')], {}, [1, 1, 1]],
    ['taken over at once and done', [take('2026-11-05'), done('2026-11-10')], {}, [1, 1, 1]],
    ['taken over too late: missed by one, kept by the other', [take('2026-11-11'), move('2026-11-11', '2026-11-11'), done('2026-11-11')], {}, [2, 0, 0]],
    ['handed over on its day', [give('2026-11-10', sam)], {}, [1, 0, 0]],
    ['handed over after its day', [give('2026-11-12', sam), move('2026-11-12', '2026-12-05'), yes('2026-11-13'), done('2026-12-01')], {}, [1, 0, 0]],
    ['nobody said yes', [done('2026-11-05')], proposed, [0, 0, 0]],
    ['counts from the date accepted', [move('2026-11-02', '2026-12-05'), yes('2026-11-03'), done('2026-11-04')], proposed, [0, 0, 0]],
    ['accepted into the window', [move('2026-11-02', '2026-11-20'), yes('2026-11-03'), done('2026-11-20')], { ...proposed, dueOn: '2026-12-10' }, [1, 1, 1]],
    ['accepted without a date, dated later', [move('2026-11-12', '2026-11-20'), done('2026-11-20')], { dueOn: null, firstDueOn: null }, [1, 1, 1]],
    ['accepted and never dated', [done('2026-11-20')], { dueOn: null, firstDueOn: null }, [0, 0, 0]],
    ['reworded by another stays the same promise', [['2026-11-05', (record) => reword(record, 'Other', sam)], done('2026-11-09')], {}, [1, 1, 1]],
    ['removed was never there', [['2026-11-05', (record) => remove(record, instantOn('2026-11-05'))]], {}, [0, 0, 0]],
  ])('%s', (_, steps, first, counts) => expect(measured(told(steps, first))).toEqual(counts));

  it.each([['2026-11-01', 1], ['2026-11-30', 1], ['2026-10-31', 0], ['2026-12-01', 0]])('takes %s: %i', (dueOn, count) => {
    expect(dueInWindow([told([], { dueOn, firstDueOn: dueOn })], november)).toHaveLength(count);
  });

  it('does not know of a move that was undone', () => {
    const { commitment: record, history } = told([move('2026-11-11', '2026-11-20')]);
    const kept = { ...record, dueOn: '2026-11-10', status: 'done' as const, closedOn: '2026-11-09' };
    expect(measured({ commitment: kept, history })).toEqual([1, 1, 0]);
    expect(measured({ commitment: kept, history: undone(history, instantOn('2026-11-11')) })).toEqual([1, 1, 1]);
  });

  it('goes by the day on which the act was done there, not by the day it is here', () => {
    const { commitment: record, history } = told([move('2026-11-10', '2026-11-20'), done('2026-11-20')]);
    const elsewhere = history.map((entry): HistoryEntry => entry.field === 'dueOn' ? { ...entry, at: '2026-11-11T09:30:00.000Z', on: '2026-11-10' } : entry);
    expect(measured({ commitment: record, history: elsewhere })).toEqual([1, 0, 1]);
    expect(measured({ commitment: record, history: elsewhere.map((entry) => ({ ...entry, on: undefined })) })).toEqual([1, 0, 0]);
  });

  it('reads the record alone where no history is at hand', () => {
    expect(measured({ commitment: commitment({ firstDueOn: '2026-11-10', status: 'done', closedOn: '2026-11-10' }), history: [] })).toEqual([1, 1, 1]);
    expect(measured({ commitment: commitment({ ...proposed }), history: [] })).toEqual([0, 0, 0]);
  });
});

describe('a share', () => {
  it.each<[number, number, number | null]>([[0, 0, null], [4, 4, null], [4, 5, 80], [5, 5, 100], [0, 5, 0], [1, 6, 17], [2, 6, 33]])(
    '%i of %i is %s percent', (count, of, percent) => expect(shareOf(count, of)).toEqual({ count, of, percent }));

  it('of outcomes counts what was done, and says what is activity only', () => {
    const done5 = Array.from({ length: 5 }, () => commitment({ status: 'done', closedOn: today }));
    const effect = { outcome: { effect: 'Fewer calls' }, wentWell: null };
    const items = [...done5.slice(1), commitment(), commitment({ status: 'dropped' }), ...done5.slice(0, 1).map((one) => after(one, lookBack(one, effect, today)))];
    expect(outcomeShare(items)).toEqual({ count: 1, of: 5, percent: 20 });
    expect(outcomeShare(items.map((one) => ({ ...one, deletedAt: '2026-11-18T09:00:00.000Z' })))).toEqual({ count: 0, of: 0, percent: null });
  });
});

describe('promise debt', () => {
  it.each([[0, null], [1, '1–7'], [7, '1–7'], [8, '8–14'], [14, '8–14'], [15, '15–30'], [30, '15–30'], [31, '31+'], [400, '31+']] as const)(
    '%i days overdue are in %s', (days, bucket) => {
      const { aging, ...sum } = debtOf([commitment({ dueOn: dayOf(-days) })], today);
      expect(sum).toEqual({ count: bucket ? 1 : 0, days });
      expect(Object.entries(aging).filter(([, count]) => count > 0)).toEqual(bucket ? [[bucket, 1]] : []);
    });

  it('is told per goal, and only of what is open and late', () => {
    const [goal, other] = [idOf(3), idOf(4)];
    const late = (goalId: string | null, days: number, set: Partial<Commitment> = {}) => commitment({ goalId, dueOn: dayOf(-days), ...set });
    const debt = promiseDebt([
      late(goal, 3), late(goal, 20), late(null, 1), late(goal, 9, { status: 'done' }), late(goal, 9, { deletedAt: '2026-11-18T09:00:00.000Z' }), late(other, 0), late(other, -3),
    ], today);
    expect([...debt]).toEqual([
      [goal, { count: 2, days: 23, aging: { '1–7': 1, '8–14': 0, '15–30': 1, '31+': 0 } }],
      [null, { count: 1, days: 1, aging: { '1–7': 1, '8–14': 0, '15–30': 0, '31+': 0 } }],
    ]);
  });

  it('adds up over any commitments', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat(), drawn).map(commitmentOf)), (items) => {
      const debts = [...promiseDebt(items, today).values()];
      const naive = items.filter(({ status, dueOn }) => status === 'open' && dueOn !== null && dueOn < today);
      expect(debts.reduce((sum, { count }) => sum + count, 0)).toBe(naive.length);
      expect(debts.reduce((sum, { days }) => sum + days, 0)).toBe(naive.reduce((sum, { dueOn }) => sum + (Date.parse(today) - Date.parse(dueOn ?? '')) / 86_400_000, 0));
      for (const { count, aging } of debts) expect(Object.values(aging).reduce((sum, number) => sum + number)).toBe(count);
    }));
  });
});
