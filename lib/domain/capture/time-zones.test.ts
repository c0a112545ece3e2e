// A due date is a day of the user's own calendar, wherever and whenever the line is typed.
import { afterEach, describe, expect, it } from 'vitest';
import { localDateOf } from '../local-date';
import { parseCapture } from './parse';
import { wednesday } from './team.test-data';

const home = process.env.TZ;
afterEach(() => { process.env.TZ = home; });

const zones = [
  'Pacific/Pago_Pago', 'America/Los_Angeles', 'America/New_York', 'America/St_Johns', 'America/Santiago', 'Atlantic/Azores', 'Europe/London', 'Europe/Berlin',
  'Africa/Cairo', 'Asia/Kathmandu', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Kiritimati',
];

/** Local times at which a day is easily mistaken for its neighbour. */
const times: [hours: number, minutes: number, seconds: number][] = [[0, 0, 0], [0, 30, 0], [2, 30, 0], [3, 0, 0], [12, 0, 0], [22, 0, 0], [23, 59, 59]];

const dueOn = (line: string, now: Date) => {
  const { dueOn: date, dueAssumed } = parseCapture(line, { ...wednesday, now, nextMeetingOn: null });
  return dueAssumed ? `${date} assumed` : date;
};

describe.each(zones)('in %s', (zone) => {
  it.each(times)('at %i:%i:%i the day is the local one', (...time) => {
    process.env.TZ = zone;
    const now = new Date(2026, 10, 18, ...time);
    expect(Object.fromEntries(['today', 'tomorrow', 'fri', 'by wed', 'in two weeks', '27 Nov', 'eom', 'eow', ''].map((line) => [line, dueOn(line, now)]))).toEqual({
      today: '2026-11-18', tomorrow: '2026-11-19', fri: '2026-11-20', 'by wed': '2026-11-25', 'in two weeks': '2026-12-02',
      '27 Nov': '2026-11-27', eom: '2026-11-30', eow: '2026-11-20', '': '2026-11-25 assumed',
    });
  });

  it('no day is lost or doubled in a year, clock changes included', () => {
    process.env.TZ = zone;
    for (let day = 0; day < 366; day += 1) {
      const now = new Date(2028, 0, 1 + day, day % 2 ? 0 : 23, 30);
      const later = (days: number) => localDateOf(new Date(2028, 0, 1 + day + days, 12));
      expect(['tomorrow', 'in two weeks', ''].map((line) => dueOn(line, now))).toEqual([later(1), later(14), `${later(7)} assumed`]);
    }
  }, 30_000);
});

describe('at the edges of the calendar', () => {
  it.each<[now: string, line: string, due: string]>([
    ['2026-12-31T23:30', 'tomorrow', '2027-01-01'],
    ['2026-12-31T23:30', 'eoy', '2026-12-31'],
    ['2026-12-31T10:00', 'by 1 Jan', '2027-01-01'],
    ['2027-01-01T00:10', 'by 31 Dec', '2027-12-31'],
    ['2027-01-01T00:10', 'end of quarter', '2027-03-31'],
    ['2028-02-28T10:00', 'tomorrow', '2028-02-29'],
    ['2028-02-29T10:00', 'end of month', '2028-02-29'],
    ['2028-02-29T10:00', 'in a month', '2028-03-29'],
    ['2028-01-31T10:00', 'end of next month', '2028-02-29'],
    ['2028-01-31T10:00', 'in a month', '2028-02-29'],
    ['2026-10-24T23:30', 'tomorrow', '2026-10-25'],
    ['2027-03-27T23:30', 'in a week', '2027-04-03'],
    ['2026-11-20T10:00', 'by fri', '2026-11-27'],
    ['2026-11-20T10:00', 'this fri', '2026-11-20'],
    ['2026-11-20T10:00', 'eow', '2026-11-20'],
    ['2026-11-21T10:00', 'eow', '2026-11-27'],
    ['2026-11-22T10:00', 'eow', '2026-11-27'],
    ['2026-11-20T10:00', 'next week', '2026-11-27'],
    ['2026-11-21T10:00', 'next week', '2026-11-27'],
    ['2026-11-22T10:00', 'next week', '2026-11-27'],
    ['2026-11-23T10:00', 'by next monday', '2026-11-30'],
    ['2026-12-01T10:00', 'by end of Q3', '2027-09-30'],
  ])('on %s "%s" is %s', (now, line, due) => {
    expect(dueOn(line, new Date(now))).toBe(due);
  });
});
