// A long table: every line has its place, and what has just gone stays where it stood for a while.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, stillStanding } from './table-lines';
import type { RowGroup } from './table-lines';

const group = (key: string, ...ids: string[]): RowGroup => ({ key, label: key.toUpperCase(), ids });

describe('the lines', () => {
  it('are heads and rows in their order', () => {
    const lines = linesOf([group('a', '1', '2'), group('b', '3')]);
    expect(Array.from({ length: lines.count }, (_, index) => lines.headAt(index)?.label ?? lines.keyAt(index))).toEqual(['A', '1', '2', 'B', '3']);
    expect([lines.ids, lines.indexOf('3'), lines.indexOf('9')]).toEqual([['1', '2', '3'], 4, -1]);
    expect([0, 1, 2, 3, 4].map((index) => lines.rowsBefore(index))).toEqual([0, 0, 1, 2, 2]);
  });

  it('have no head where there is one group of all', () => {
    expect(linesOf([group('', '1', '2')])).toMatchObject({ count: 2, ids: ['1', '2'] });
  });

  it.each([[0, 1, 1], [3, 1, 4], [3, -1, 2], [0, -1, 1], [99, 1, 4], [-5, -1, 1]] as const)('lead from line %i by %i to row %i', (index, step, row) => {
    expect(linesOf([group('a', '1', '2'), group('b', '3')]).rowFrom(index, step)).toBe(row);
  });

  it('lead nowhere where there is no row', () => expect(linesOf([]).rowFrom(0, 1)).toBe(-1));
});

describe('what has just gone', () => {
  it.each([
    ['between its neighbours', [group('', '1', '3')], [group('', '1', '2', '3')], ['2'], [['1', '2', '3']]],
    ['at the beginning', [group('', '2', '3')], [group('', '1', '2', '3')], ['1'], [['1', '2', '3']]],
    ['after one that moved', [group('', '3', '1')], [group('', '1', '2', '3')], ['2'], [['3', '1', '2']]],
    ['in a group that went with it', [group('a', '1'), group('c', '3')], [group('a', '1'), group('b', '2'), group('c', '3')], ['2'], [['1'], ['2'], ['3']]],
    ['not a second time where it is now', [group('a', '1'), group('b', '2')], [group('a', '1', '2')], ['2'], [['1'], ['2']]],
  ] as const)('stands %s', (_, groups, before, ids, expected) => {
    expect(stillStanding(groups, before, new Set(ids)).map((one) => one.ids)).toEqual(expected);
  });

  it('is there once, and nothing else is changed', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 12 }).map(String));
    const groups = fc.tuple(ids, fc.integer({ min: 0, max: 12 })).map(([all, cut]) => [group('a', ...all.slice(0, cut)), group('b', ...all.slice(cut))].filter((one) => one.ids.length > 0));
    fc.assert(fc.property(groups, groups, ids, (now, before, lingering) => {
      const [nowIds, beforeIds] = [now, before].map((some) => some.flatMap((one) => one.ids)) as [string[], string[]];
      const shown = stillStanding(now, before, new Set(lingering)).flatMap((one) => one.ids);
      const gone = beforeIds.filter((id) => lingering.includes(id) && !nowIds.includes(id));
      expect(shown.filter((id) => !gone.includes(id))).toEqual(nowIds);
      expect([...shown].sort()).toEqual([...nowIds, ...gone].sort());
    }));
  });
});
