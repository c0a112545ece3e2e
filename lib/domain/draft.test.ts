// How long a half-typed line waits.
import { describe, expect, it } from 'vitest';
import { daysLeft } from './draft';

describe('a line left half typed', () => {
  it.each([
    ['2026-11-21', 14], ['2026-11-22', 13], ['2026-12-04', 1], ['2026-12-05', 0], ['2027-01-01', -27],
  ])('seen on %s has %i days left', (today, days) => {
    expect(daysLeft({ updatedAt: new Date('2026-11-21T23:30').toISOString() }, today)).toBe(days);
  });
});
