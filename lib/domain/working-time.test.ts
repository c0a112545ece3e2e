// Hours of the day and days of the week, as the clock on the wall has them.
import { describe, expect, it } from 'vitest';
import { nudgingOf, usualNudging } from './nudging-usual';
import { Hours, TimeOfDay, isOnWeekday, isWithin, momentOn, nextMomentAt } from './working-time';

const at = (time: string) => new Date(`2026-11-18T${time}`);

describe('hours', () => {
  it.each([
    ['09:00', '17:30', '08:59:59', false], ['09:00', '17:30', '09:00', true], ['09:00', '17:30', '17:29:59', true], ['09:00', '17:30', '17:30', false],
    ['22:00', '07:00', '21:59', false], ['22:00', '07:00', '22:00', true], ['22:00', '07:00', '00:00', true], ['22:00', '07:00', '06:59', true], ['22:00', '07:00', '07:00', false],
    ['00:00', '24:00', '23:59:59', true], ['00:00', '24:00', '00:00', true], ['12:00', '12:00', '12:00', false], ['12:00', '12:00', '03:00', false],
  ])('from %s until %s hold %s: %s', (from, until, time, holds) => expect(isWithin({ from, until }, at(time))).toBe(holds));

  it('are times that a clock shows', () => {
    expect(['00:00', '09:05', '23:59'].every((time) => TimeOfDay.safeParse(time).success)).toBe(true);
    expect(['9:00', '24:00', '12:60', '12:00:00', ''].some((time) => TimeOfDay.safeParse(time).success)).toBe(false);
    expect(Hours.safeParse({ from: '00:00', until: '24:00' }).success).toBe(true);
  });
});

it('a week begins with Monday, 1, and ends with Sunday, 7', () => {
  const days = ['2026-11-16', '2026-11-20', '2026-11-21', '2026-11-22'];
  expect(days.map((day) => isOnWeekday(day, [1, 7]))).toEqual([true, false, false, true]);
});

it.each([
  ['today when it is still to come', '2026-11-18T08:59', '2026-11-18 09:00:00'],
  ['tomorrow when it is just past', '2026-11-18T09:00', '2026-11-19 09:00:00'],
  ['after the end of a year', '2026-12-31T23:00', '2027-01-01 09:00:00'],
  ['after the day of 25 hours', '2026-10-24T09:30', '2026-10-25 09:00:00'],
])('a time of day comes %s', (_, now, then) => expect(nextMomentAt('09:00', new Date(now)).toLocaleString('sv-SE')).toBe(then));

it('a time that the clock skips comes an hour on', () => {
  expect(momentOn('2027-03-28', '02:30').toLocaleString('sv-SE')).toBe('2027-03-28 03:30:00');
});

describe('what the user chose', () => {
  it('is the usual where nothing was chosen', () => {
    for (const settings of [undefined, null, {}, { workingDays: null, nudgeKinds: {} }]) expect(nudgingOf(settings)).toEqual(usualNudging);
  });

  it('goes over the usual, one by one', () => {
    expect(nudgingOf({ nudgeKinds: { beforeMeeting: true }, snoozeMinutes: 15 })).toEqual({
      ...usualNudging, snoozeMinutes: 15, kinds: { digest: true, beforeMeeting: true, followUp: true },
    });
  });

  it.each([['06:00', '10:00'], ['17:30', '10:00'], ['12:15', '12:15'], ['10:00', '10:00']])('a digest at %s comes at %s, within the working hours', (digestAt, then) => {
    expect(nudgingOf({ workingHours: { from: '10:00', until: '17:30' }, digestAt }).digestAt).toBe(then);
  });
});
