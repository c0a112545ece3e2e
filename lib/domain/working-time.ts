// Working days and hours, and hours of quiet: when a reminder may come at all. All of it is the user's local time.
import * as z from 'zod/mini';
import { localDateOf, noonOf, plusDays, timeText } from './local-date';
import type { LocalDate } from './record';

/** `HH:MM`, 00:00 to 23:59. */
export const TimeOfDay = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
export type TimeOfDay = string;

/** From the first minute until before the last; `until` before `from` spans midnight, and the same time twice is no time at all. */
export const Hours = z.object({ from: TimeOfDay, until: z.union([TimeOfDay, z.literal('24:00')]) });
export type Hours = z.infer<typeof Hours>;

/** 1 is Monday, 7 is Sunday. */
export const Weekday = z.int().check(z.gte(1), z.lte(7));

/** Whether that time of day lies within these hours. */
export function hasTime({ from, until }: Hours, time: TimeOfDay): boolean {
  return from <= until ? from <= time && time < until : from <= time || time < until;
}

/** Whether the clock shows a time within these hours. */
export function isWithin(hours: Hours, now: Date): boolean {
  return hasTime(hours, timeText(now));
}

/** Whether that local day is one of the weekdays given (1 is Monday). */
export function isOnWeekday(day: LocalDate, weekdays: readonly number[]): boolean {
  return weekdays.includes(noonOf(day).getDay() || 7);
}

/** The instant at which the clock shows that time on that day; where the clock skips it, the one an hour on. */
export function momentOn(day: LocalDate, time: TimeOfDay): Date {
  return new Date(`${day}T${time}:00`);
}

/** The first instant after `now` at which the clock shows that time. */
export function nextMomentAt(time: TimeOfDay, now: Date): Date {
  const today = momentOn(localDateOf(now), time);
  return today > now ? today : momentOn(plusDays(localDateOf(now), 1), time);
}
