// The bonus panel knows the team's figures and nobody's own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bonusPanel } from './bonus';
import { commitmentOf, drawn, idOf } from './commitment.test-data';
import { followThroughRate, shareOf } from './measures';

const figures = (count: number, of: number, done = 0.5, expected = 0.5) => ({ followThrough: shareOf(count, of), progress: { done, expected } });

describe('the panel', () => {
  it('is off unless the team set its weight', () => {
    expect([bonusPanel(null, figures(5, 5)), bonusPanel(undefined, figures(5, 5))]).toEqual([null, null]);
  });

  it.each([
    [8, 10, 0.5, 0.5, 90], [10, 10, 0.5, 0.5, 100], [0, 10, 0, 0.5, 0], [10, 10, 0.9, 0.3, 110], [5, 10, 0.25, 0.5, 50], [10, 10, 0.1, 0, 100],
  ])('%i of %i promises, %d of the goals where %d should be: %i %%', (count, of, done, expected, multiplier) => {
    expect(bonusPanel(30, figures(count, of, done, expected))).toMatchObject({ weight: 30, multiplier, lacks: null });
  });

  it('says what it does not know yet instead of a number', () => {
    expect(bonusPanel(30, figures(3, 4))).toMatchObject({ multiplier: null, lacks: 'Too few promises were due yet to tell.' });
    expect(bonusPanel(30, { followThrough: shareOf(5, 5), progress: null })).toMatchObject({ multiplier: null, lacks: 'No goal has key results yet.' });
  });

  it('is between 0 and 120 per cent, and speaks of no money', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(fc.nat(50), fc.integer({ min: 50, max: 90 }), share, share, fc.integer({ min: 0, max: 100 }), (count, of, done, expected, weight) => {
      const panel = bonusPanel(weight, figures(count, of, done, expected));
      expect(panel?.multiplier).toBeGreaterThanOrEqual(0);
      expect(panel?.multiplier).toBeLessThanOrEqual(120);
      expect(panel?.formula).not.toMatch(/[$€£]|money|salary/iu);
    }));
  });

  it('changes for nobody when one person keeps less and another more, while the team’s figure stays', () => {
    const owners = fc.array(fc.integer({ min: 901, max: 905 }).map(idOf), { minLength: 12, maxLength: 12 });
    fc.assert(fc.property(fc.array(fc.array(fc.nat(), drawn), { minLength: 12, maxLength: 12 }), owners, owners, (numbers, before, after) => {
      const told = (ownerIds: readonly string[]) => numbers.map((number, index) => {
        const commitment = { ...commitmentOf(number), ownerId: ownerIds[index] ?? null, acceptance: 'accepted' as const, firstDueOn: '2026-11-10', dueOn: '2026-11-10', ...(index % 2 === 0 && { status: 'done' as const, closedOn: '2026-11-09' }) };
        return { commitment, history: [] };
      });
      const panel = (ownerIds: readonly string[]) => bonusPanel(30, { followThrough: followThroughRate(told(ownerIds), { from: '2026-11-01', to: '2026-11-30' }), progress: { done: 0.4, expected: 0.5 } });
      expect(panel(before)).toEqual(panel(after));
      for (const id of before) expect(JSON.stringify(panel(before))).not.toContain(id);
    }));
  });
});
