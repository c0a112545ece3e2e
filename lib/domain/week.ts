// ISO weeks, `2026-W47`: Monday to Sunday, the week of the year's first Thursday is its first.
import { getISOWeek, getISOWeekYear, setISOWeek } from 'date-fns';
import { noonOf, localDateOf, plusDays, weekOf } from './local-date';
import type { Window } from './measures';
import type { LocalDate } from './record';

/** Of a week; they sort as text. */
export type IsoWeek = string;

export function isoWeekOf(date: LocalDate): IsoWeek {
  const noon = noonOf(date);
  return `${String(getISOWeekYear(noon)).padStart(4, '0')}-W${String(getISOWeek(noon)).padStart(2, '0')}`;
}

/** Its Monday and Sunday. */
export function daysOfWeek(week: IsoWeek): Window {
  const [year, number] = week.split('-W').map(Number) as [number, number];
  // The 4th of January is always in week 1.
  return weekOf(localDateOf(setISOWeek(noonOf(`${String(year).padStart(4, '0')}-01-04`), number)));
}

/** Every week that has a day in the window, the earliest first. */
export function weeksIn({ from, to }: Window): IsoWeek[] {
  const weeks = [];
  for (let monday = weekOf(from).from; monday <= to; monday = plusDays(monday, 7)) weeks.push(isoWeekOf(monday));
  return weeks;
}
