// Reads the date after `due:`: a day, before or after one, or from one to another.
import { nextDay } from 'date-fns';
import { localDateOf, noonOf, plusDays } from '../local-date';
import { LocalDate } from '../record';

/** Both ends included; null is no limit. `'none'`: without a date. */
export type DueSpan = { from: LocalDate | null; until: LocalDate | null } | 'none';

export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** `friday`, `<2026-12-01`, `<=+7` (seven days from today), `>=today`, `monday..friday`, `..tomorrow`, `none`. null when it cannot be read. */
export function dueSpanOf(value: string, today: LocalDate): DueSpan | null {
  if (value.toLowerCase() === 'none') return 'none';
  if (value.includes('..')) return betweenTwo(value, today);
  const [, sign = '', words = ''] = /^([<>]?=?)(.*)$/u.exec(value) ?? [];
  const day = dayOf(words, today);
  if (day === null) return null;
  switch (sign) {
    case '<': return { from: null, until: plusDays(day, -1) };
    case '<=': return { from: null, until: day };
    case '>': return { from: plusDays(day, 1), until: null };
    case '>=': return { from: day, until: null };
    default: return { from: day, until: day };
  }
}

function betweenTwo(value: string, today: LocalDate): DueSpan | null {
  const ends = value.split('..');
  const [from, until] = ends.map((words) => (words === '' ? null : dayOf(words, today)));
  const isRead = ends.length === 2 && ends.some((words) => words !== '') && ends.every((words, index) => words === '' || [from, until][index] !== null);
  return isRead ? { from: from ?? null, until: until ?? null } : null;
}

/** A weekday, also its first three letters or more, is the next one after today, as in a captured line. */
function dayOf(words: string, today: LocalDate): LocalDate | null {
  const word = words.toLowerCase();
  const near = ['yesterday', 'today', 'tomorrow'].indexOf(word);
  if (near >= 0) return plusDays(today, near - 1);
  const ahead = /^\+(\d{1,4})$/u.exec(word)?.[1];
  if (ahead !== undefined) return plusDays(today, Number(ahead));
  const weekday = word.length < 3 ? -1 : weekdays.findIndex((name) => name.startsWith(word));
  if (weekday >= 0) return localDateOf(nextDay(noonOf(today), weekday as 0 | 1 | 2 | 3 | 4 | 5 | 6));
  return LocalDate.safeParse(word).success ? word : null;
}
