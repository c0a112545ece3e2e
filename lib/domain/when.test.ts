// The start of an event from the page's words: right, or unknown.
import { describe, expect, it } from 'vitest';
import { startOfWhen } from './when';

const zone = 'Europe/Berlin';
const now = new Date('2026-11-21T10:00:00+01:00');
const local = (instant: string | null | undefined) => instant ? new Date(instant).toLocaleString('sv-SE').slice(0, 16) : instant;

describe('the time in the popup', () => {
  it.each([
    ['Wednesday, July 8⋅6:30 – 7:30pm', '2026-07-08 18:30', '2026-07-08 19:30'],
    ['Monday, June 29⋅12:00 – 1:00pm', '2026-06-29 12:00', '2026-06-29 13:00'],
    ['Tuesday, November 24 · 10:00 – 11:00am', '2026-11-24 10:00', '2026-11-24 11:00'],
    ['Friday, January 1⋅9:00 – 10:00am', '2027-01-01 09:00', '2027-01-01 10:00'],
    ['Tuesday, November 24\u202f⋅\u202f10:00\u202f–\u202f11:00\u202fam', '2026-11-24 10:00', '2026-11-24 11:00'],
  ])('%s', (when, start, end) => {
    const found = startOfWhen(when, zone, zone, now);
    expect([local(found?.startsAt), local(found?.endsAt)]).toEqual([start, end]);
  });

  it.each([
    ['another zone than the browser’s', 'Wednesday, July 8⋅6:30 – 7:30pm', 'Asia/Kolkata'],
    ['no zone told', 'Wednesday, July 8⋅6:30 – 7:30pm', null],
    ['all day', 'Thursday, November 26', zone],
    ['another language', '7月8日(水)⋅18:30～19:30', zone],
    ['another language', 'Mittwoch, 8. Juli⋅18:30 – 19:30', zone],
    ['a weekday that fits no year nearby', 'Friday, July 8⋅6:30 – 7:30pm', zone],
    ['nonsense', 'See you then', zone],
    ['nothing', null, zone],
  ])('is unknown for %s', (_, when, timeZone) => {
    expect(startOfWhen(when, timeZone, zone, now)).toBeNull();
  });
});
