// A pair is one unit: two marks that face each other, with an unbroken line between them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownershipRow } from '@/lib/domain/ownership';
import { aPerson } from '@/test/fixtures/store';
import { cellText, marksOf } from './matrix-marks';

const people = ['Alex Novak', 'Dana Keller', 'Jun Tanaka', 'Liu Wei', 'Maria Rossi'].map((name) => aPerson(name));
const ids = people.map(({ id }) => id);
const [alex, dana, jun, , maria] = ids as [string, string, string, string, string];
const row = (invited: ReadonlySet<string> | null = null) => ownershipRow({ leadId: maria, stakeIds: [dana, jun] }, ids, invited);

describe('a pair', () => {
  it('has its line from one to the other, whoever stands first', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), (one, other) => {
      fc.pre(one !== other);
      const marks = marksOf(row(), [{ aId: ids[one] ?? '', bId: ids[other] ?? '' }]);
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      expect(marks.map(({ link }) => link)).toEqual(ids.map((_, column) =>
        column === start ? 'linkStart' : column === end ? 'linkEnd' : column > start && column < end ? 'linkThrough' : null));
      expect(marks.flatMap(({ half }, column) => half ? column : [])).toEqual([start, end]);
    }));
  });

  it('of somebody who is not shown is no pair', () => {
    expect(marksOf(row(), [{ aId: maria, bId: 'gone' }]).every(({ half, link }) => half === null && link === null)).toBe(true);
  });
});

describe('a cell says', () => {
  const marks = marksOf(row(), [{ aId: maria, bId: jun }]);
  it.each([
    [alex, 'Alex Novak: no stake'],
    [dana, 'Dana Keller: has a stake, not at this meeting'],
    [jun, 'Jun Tanaka: has a stake, in a pair with Maria Rossi'],
    [maria, 'Maria Rossi: leads, in a pair with Jun Tanaka, not at this meeting'],
  ])('%#: who, what, with whom, and whether here', (id, said) => {
    const column = ids.indexOf(id);
    const cell = row(new Set([jun]))[column];
    expect(cell && cellText(cell, marks[column], people)).toBe(said);
  });
});
