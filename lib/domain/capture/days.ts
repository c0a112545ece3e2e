// The day that words for one mean, counted from today: what the tables of all languages are made of.
import { addMonths, addYears, endOfMonth, endOfQuarter, getDay } from 'date-fns';
import { localDateOf, noonOf, plusDays } from '../local-date';
import type { LocalDate } from '../record';

export interface Clock {
  /** The local day. */
  today: LocalDate;
  nextMeetingOn: LocalDate | null;
}

/** The numbers in the words that were found. */
export interface Figures {
  n?: number;
  /** 1 is Monday, 7 Sunday. */
  weekday?: number;
  /** Day of the month. */
  day?: number;
  /** 1 to 12. */
  month?: number;
  year?: number;
}

/** Null: a day is named, but which one is not sure, or it cannot be a due date. Then none of its words are read. */
export type DayOf = (clock: Clock, figures: Figures) => LocalDate | null;

export const never: DayOf = () => null;
export const nextMeeting: DayOf = ({ nextMeetingOn }) => nextMeetingOn;
export const inDays = (days: number): DayOf => ({ today }) => plusDays(today, days);

/** `n` days, weeks (7 days), months or years from today; a month from the 31st is the last of a shorter one. */
export const after = (unit: 'days' | 'weeks' | 'months' | 'years'): DayOf => ({ today }, { n = 1 }) => {
  if (unit === 'months') return localDateOf(addMonths(noonOf(today), n));
  if (unit === 'years') return localDateOf(addYears(noonOf(today), n));
  return plusDays(today, unit === 'weeks' ? n * 7 : n);
};

/** The first such weekday after today: said on a Friday, "Friday" is the next one. */
export const comingWeekday: DayOf = ({ today }, { weekday = 0 }) => plusDays(today, (weekday - weekdayOf(today) + 6) % 7 + 1);

/** "this Friday", today included; null when it is over. */
export const thisWeekday: DayOf = ({ today }, { weekday = 0 }) => (weekday < weekdayOf(today) ? null : plusDays(today, weekday - weekdayOf(today)));

/** Of the week that begins with the next Monday. */
export const weekdayOfNextWeek: DayOf = ({ today }, { weekday = 0 }) => plusDays(today, 7 + weekday - weekdayOf(today));

/** "next Friday" said on a Wednesday is in two days to some and in nine to others: only where both mean the same. */
export const nextWeekday: DayOf = (clock, figures) => {
  const coming = comingWeekday(clock, figures);
  return coming === weekdayOfNextWeek(clock, figures) ? coming : null;
};

/** The Friday; on a weekend "this week" is the one that comes, and so is the next. */
export const endOfWeek = (weeks: 0 | 1): DayOf => ({ today }) => {
  const weekday = weekdayOf(today);
  return plusDays(today, 5 - weekday + 7 * (weekday > 5 ? 1 : weeks));
};
export const endOfThisMonth = (months = 0): DayOf => ({ today }) => localDateOf(endOfMonth(addMonths(noonOf(today), months)));
export const endOfThisQuarter = (quarters = 0): DayOf => ({ today }) => localDateOf(endOfQuarter(addMonths(noonOf(today), 3 * quarters)));
export const endOfThisYear = (years = 0): DayOf => ({ today }) => `${Number(today.slice(0, 4)) + years}-12-31`;

/** The end of quarter `n`, the next one that is not over. */
export const endOfNamedQuarter: DayOf = (clock, { n = 1 }) => endOfNamedMonth(clock, { month: n * 3 });

/** The last day of `month`, the next one that is not over. */
export const endOfNamedMonth: DayOf = ({ today }, { month = 1, year }) => {
  const last = (of: number) => localDateOf(new Date(of, month, 0, 12));
  const thisYear = Number(today.slice(0, 4));
  if (year !== undefined) return notPast(last(year), today);
  return last(last(thisYear) < today ? thisYear + 1 : thisYear);
};

/** A day of a month, in its year or the next time that it comes; null for the 31st of June, a day gone by and a weekday that does not fit. */
export const dayOfMonth: DayOf = ({ today }, { day = 0, month = 0, year, weekday }) => {
  const thisYear = Number(today.slice(0, 4));
  const found = [year ?? thisYear, year ?? thisYear + 1].map((of) => localDateOf(new Date(of, month - 1, day, 12))).find((date) => date >= today);
  if (found === undefined || Number(found.slice(5, 7)) !== month || Number(found.slice(8)) !== day) return null;
  return weekday === undefined || weekday === weekdayOf(found) ? found : null;
};

function notPast(date: LocalDate, today: LocalDate): LocalDate | null {
  return date < today ? null : date;
}

function weekdayOf(date: LocalDate): number {
  return getDay(noonOf(date)) || 7;
}
