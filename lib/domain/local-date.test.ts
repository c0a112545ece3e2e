// Calendar days hold in every zone, at midnight and across clock changes.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from './commitment.test-data';
import { dayInFull, dayInSentence, dayText, daysBetween, dueText, isoWeek, localDateOf, nextMidnight, noonOf, plusDays } from './local-date';

const anyDay = fc.integer({ min: -400, max: 400 }).map(dayOf);

const home = process.env.TZ;
afterEach(() => { process.env.TZ = home; });

const zones = ['Pacific/Pago_Pago', 'America/Sao_Paulo', 'America/New_York', 'Europe/London', 'Europe/Berlin', 'Africa/Cairo', 'Asia/Beirut', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];

describe.each(zones)('in %s', (zone) => {
  it('a day is the local one from its first to its last second', () => {
    process.env.TZ = zone;
    fc.assert(fc.property(anyDay, (day) => {
      const [year, month, date] = day.split('-').map(Number) as [number, number, number];
      for (const clock of [[0, 0, 0], [1, 30, 0], [12, 0, 0], [23, 59, 59]] as const) {
        expect(localDateOf(new Date(year, month - 1, date, ...clock))).toBe(day);
      }
      expect(noonOf(day).getHours()).toBe(12);
    }));
  });

  it('days are counted by the calendar, not by hours', () => {
    process.env.TZ = zone;
    fc.assert(fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, days) => {
      expect(daysBetween(day, plusDays(day, days))).toBe(days);
      expect(plusDays(plusDays(day, days), -days)).toBe(day);
    }));
  });

  it('the next midnight begins the next day and no other', () => {
    process.env.TZ = zone;
    fc.assert(fc.property(anyDay, fc.nat(23), fc.nat(59), (day, hours, minutes) => {
      const now = noonOf(day);
      now.setHours(hours, minutes);
      const midnight = nextMidnight(now);
      expect(localDateOf(midnight)).toBe(plusDays(day, 1));
      expect(localDateOf(new Date(midnight.getTime() - 1))).toBe(day);
    }));
  });
});

describe('a day is written', () => {
  it.each([
    ['2026-11-27', 'Fri 27 Nov'], ['2026-01-01', 'Thu 1 Jan'], ['2027-01-04', '4 Jan 2027'], ['2025-12-31', '31 Dec 2025'],
  ])('%s as "%s"', (date, text) => expect(dayText(date, '2026-11-18')).toBe(text));

  it.each([['2026-11-04', '4 Nov'], ['2025-11-04', '4 Nov 2025']])('%s in a sentence as "%s"', (date, text) => {
    expect(dayInSentence(date, '2026-11-18')).toBe(text);
  });

  it.each([
    ['2026-11-18', 'today'], ['2026-11-19', 'tomorrow'], ['2026-11-17', 'yesterday'], ['2026-11-14', '4 days late'], ['2026-11-20', 'Fri 20 Nov'], ['2027-02-28', '28 Feb 2027'],
  ])('%s when due as "%s"', (date, text) => expect(dueText(date, '2026-11-18')).toBe(text));
});

it.each([
  ['2028-02-28', 1, '2028-02-29'], ['2027-02-28', 1, '2027-03-01'], ['2026-12-31', 1, '2027-01-01'], ['2026-10-25', -1, '2026-10-24'], ['2027-03-27', 2, '2027-03-29'], ['2028-02-29', 366, '2029-03-01'],
])('%s and %i days is %s', (date, days, later) => expect(plusDays(date, days)).toBe(later));

it.each([
  ['2026-11-18', '2026-W47'], ['2026-11-22', '2026-W47'], ['2026-11-23', '2026-W48'], ['2027-01-03', '2026-W53'], ['2027-01-04', '2027-W01'], ['2024-12-30', '2025-W01'],
])('%s lies in the week %s', (date, week) => expect(isoWeek(date)).toBe(week));

it.each([['2026-03-04', '4 March'], ['2025-03-04', '4 March 2025']])('%s is written "%s" to somebody', (date, text) => expect(dayInFull(date, '2026-11-18')).toBe(text));
