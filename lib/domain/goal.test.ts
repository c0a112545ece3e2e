// How far a goal has come, how far it should have, and the three boulders.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotAllowed } from './errors';
import { freeRank, isBehind, keyResultProgress, pace, progress } from './goal';
import type { Boulder, KeyResult } from './goal';
import { dayOf, idOf } from './commitment.test-data';

const anyDay = fc.integer({ min: -400, max: 400 }).map(dayOf);

const fields = { id: idOf(1), createdAt: '2026-11-18T09:00:00.000Z', deletedAt: null };
const keyResult = (baseline: number, target: number, current: number): KeyResult =>
  ({ ...fields, goalId: idOf(2), title: 'Clinics', unit: 'clinics', baseline, target, current });
const boulder = (rank: number): Boulder => ({ ...fields, rank, title: 'B', stakes: null, goalIds: [] });

describe('a key result', () => {
  it.each([
    ['half way is a half', 0, 10, 5, 0.5],
    ['counts down where less is better', 14, 3, 8.5, 0.5],
    ['beyond the target is whole', 0, 10, 12, 1],
    ['worse than at the start is nothing', 10, 20, 5, 0],
    ['to be held is met while it holds', 5, 5, 5, 1],
    ['to be held is missed when it moved', 5, 5, 6, 0],
  ])('%s', (_, baseline, target, current, share) => {
    expect(keyResultProgress({ baseline, target, current })).toBeCloseTo(share);
  });

  it('is between nothing and whole, whatever the numbers', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 });
    fc.assert(fc.property(number, number, number, (baseline, target, current) => {
      const share = keyResultProgress({ baseline, target, current });
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }));
  });
});

describe('a goal', () => {
  it('is the mean of its key results', () => expect(progress([keyResult(0, 10, 5), keyResult(0, 10, 10)])).toBeCloseTo(0.75));
  it('without key results is unknown, not zero', () => expect(progress([])).toBe(null));

  it.each([
    ['2026-10-01', 0], ['2026-09-01', 0], ['2026-11-15', 45 / 91], ['2026-12-31', 1], ['2027-02-01', 1],
  ])('on %s of its quarter should have come %f of the way', (today, share) => {
    expect(pace({ startsOn: '2026-10-01', dueOn: '2026-12-31' }, today)).toBeCloseTo(share);
  });

  it('of one day is due at once', () => expect(pace({ startsOn: '2026-10-01', dueOn: '2026-10-01' }, '2026-10-01')).toBe(1));

  it('is never expected to go back', () => {
    fc.assert(fc.property(anyDay, anyDay, anyDay, anyDay, (one, two, start, end) => {
      const [before, later] = [one, two].sort() as [string, string];
      const goal = { startsOn: start, dueOn: end };
      expect(pace(goal, before)).toBeLessThanOrEqual(pace(goal, later));
    }));
  });

  it.each([[0.39, 0.5, true], [0.4, 0.5, false], [0, 0, false], [1, 1, false]])('at %f of %f is behind: %s', (done, expected, isSo) => {
    expect(isBehind(done, expected)).toBe(isSo);
  });
});

describe('boulders', () => {
  it.each([[[], 1], [[1], 2], [[1, 2], 3], [[2, 3], 1], [[3, 1], 2]])('at ranks %j leave rank %i free', (ranks, free) => {
    expect(freeRank(ranks.map(boulder))).toBe(free);
  });

  it('are three: a fourth has to be swapped in', () => {
    expect(() => freeRank([1, 2, 3].map(boulder))).toThrow(NotAllowed);
  });
});
