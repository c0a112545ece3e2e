// Days and instants around today for the sample, so that it looks right whatever the weekday.
import { getDay } from 'date-fns';
import { noonOf, plusDays } from '../local-date';
import type { Instant, LocalDate } from '../record';

/** The working day `days` from today; from a weekend on to Monday, or back to Friday for a day gone by. */
export function workday(today: LocalDate, days: number): LocalDate {
  const day = plusDays(today, days);
  const weekday = getDay(noonOf(day));
  if (weekday !== 0 && weekday !== 6) return day;
  return plusDays(day, days < 0 ? (weekday === 6 ? -1 : -2) : weekday === 6 ? 2 : 1);
}

/** The instant of a local time on the day `days` from today. */
export function at(today: LocalDate, days: number, hours: number, minutes = 0): Instant {
  const instant = noonOf(plusDays(today, days));
  instant.setHours(hours, minutes);
  return instant.toISOString();
}

export interface Meetings {
  /** Days from today to the last and the next one. */
  weekly: { last: number; next: number };
  oneToOne: { last: number; next: number };
}

/** The weekly is held on this weekday (at a weekend: on Fridays), the one-to-one on the working day after. */
export function meetingDays(today: LocalDate): Meetings {
  const weekday = getDay(noonOf(today));
  const weekly = weekday === 6 ? { last: -1, next: 6 } : weekday === 0 ? { last: -2, next: 5 } : { last: -7, next: 7 };
  const next = weekday === 5 || weekday === 6 ? 3 : 1;
  return { weekly, oneToOne: { last: next - 7, next } };
}
