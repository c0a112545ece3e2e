// Calendar dates in the user's own zone. An instant never stands for a day.
import { addDays, differenceInCalendarDays, endOfISOWeek, getISOWeek, getISOWeekYear, startOfISOWeek } from 'date-fns';
import { lazily } from './lazily';
import type { LocalDate } from './record';

/** The local calendar date of an instant (default zone of the browser). */
export function localDateOf(instant: Date): LocalDate {
  const [year, month, day] = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** "09:05", in the zone that the user is in. */
export function timeText(instant: Date): string {
  return `${twoDigits(instant.getHours())}:${twoDigits(instant.getMinutes())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Noon of that day, so that no clock change can push it into a neighbouring day. */
export function noonOf(date: LocalDate): Date {
  return new Date(`${date}T12:00:00`);
}

/** The date `days` calendar days later (negative: earlier). */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return localDateOf(addDays(noonOf(date), days));
}

/** Calendar days from `from` to `to`; negative when `to` lies before it. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return differenceInCalendarDays(noonOf(to), noonOf(from));
}

/** Monday and Sunday of the week that the day lies in. */
export function weekOf(date: LocalDate): { from: LocalDate; to: LocalDate } {
  return { from: localDateOf(startOfISOWeek(noonOf(date))), to: localDateOf(endOfISOWeek(noonOf(date))) };
}

/** The ISO week that the day lies in: "2026-W47". */
export function isoWeek(date: LocalDate): string {
  const noon = noonOf(date);
  return `${String(getISOWeekYear(noon)).padStart(4, '0')}-W${String(getISOWeek(noon)).padStart(2, '0')}`;
}

/** The instant at which the local day after `now` begins: when "due today" becomes "overdue". */
export function nextMidnight(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
}

// A day is written in UTC, as it is: a formatter keeps the zone in which it was made, and its user may travel.
const format = /* @__NO_SIDE_EFFECTS__ */ (options: Intl.DateTimeFormatOptions) => lazily(() => new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }));
const dayFormat = format({ weekday: 'short', day: 'numeric', month: 'short' });
const dayOfOtherYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
const fullFormat = format({ day: 'numeric', month: 'long' });
const fullOfOtherYear = format({ day: 'numeric', month: 'long', year: 'numeric' });
const plainFormat = format({ day: 'numeric', month: 'short' });
const inUtc = (date: LocalDate) => new Date(`${date}T12:00:00Z`);

/** "Fri 27 Nov"; with the year instead of the weekday when it is not the year of `today`. */
export function dayText(date: LocalDate, today: LocalDate): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return (sameYear ? dayFormat : dayOfOtherYear)().format(inUtc(date)).replace(',', '');
}

/** "4 Nov", for dates told in a sentence; with the year when it is not this one. */
export function dayInSentence(date: LocalDate, today: LocalDate): string {
  return (date.slice(0, 4) === today.slice(0, 4) ? plainFormat : dayOfOtherYear)().format(inUtc(date));
}

/** "4 March", for dates in a message to somebody; with the year when it is not this one. */
export function dayInFull(date: LocalDate, today: LocalDate): string {
  return (date.slice(0, 4) === today.slice(0, 4) ? fullFormat : fullOfOtherYear)().format(inUtc(date));
}

/** How a due date reads from `today`: "today", "tomorrow", "yesterday", "4 days late", "Fri 27 Nov". */
export function dueText(date: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days < 0 ? `${-days} days late` : dayText(date, today);
}
