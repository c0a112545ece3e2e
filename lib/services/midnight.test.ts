// The alarm and the badge: local days, and what fits on a button.
import { describe, expect, it } from 'vitest';
import { badgeText } from './badge';
import { nextMidnight } from '../domain/local-date';

describe('the next midnight', () => {
  it.each([
    ['on an ordinary day', new Date(2026, 9, 6, 15, 30), new Date(2026, 9, 7)],
    ['at midnight itself: a whole day ahead', new Date(2026, 9, 6), new Date(2026, 9, 7)],
    ['at the end of a year', new Date(2026, 11, 31, 23, 59), new Date(2027, 0, 1)],
    ['on the day of 25 hours', new Date(2026, 9, 25, 1), new Date(2026, 9, 26)],
    ['on the day of 23 hours', new Date(2026, 2, 29, 1), new Date(2026, 2, 30)],
  ])('%s', (_, now, then) => {
    expect(nextMidnight(now)).toEqual(then);
  });
});

it.each([[0, ''], [1, '1'], [999, '999'], [1000, '999+']])('a count of %i is badged "%s"', (count, text) => {
  expect(badgeText(count)).toBe(text);
});
