// The periods of a KPI, each named by its first day, and what people write for them.
import { addMonths, addQuarters, addWeeks, setISOWeek, startOfISOWeek, startOfMonth, startOfQuarter } from 'date-fns';
import type { Cadence } from './kpi-record';
import { localDateOf, noonOf } from './local-date';
import { LocalDate } from './record';

export type { Cadence } from './kpi-record';

const starts = { weekly: startOfISOWeek, monthly: startOfMonth, quarterly: startOfQuarter } satisfies Record<Cadence, unknown>;
const nexts = { weekly: addWeeks, monthly: addMonths, quarterly: addQuarters } satisfies Record<Cadence, unknown>;

/** The first day of the week (a Monday), month or quarter that the day lies in. */
export function periodOf(cadence: Cadence, day: LocalDate): LocalDate {
  return localDateOf(starts[cadence](noonOf(day)));
}

/** The first day of the period after the one that begins on this day. */
export function nextPeriod(cadence: Cadence, period: LocalDate): LocalDate {
  return localDateOf(nexts[cadence](noonOf(period), 1));
}

/** A day, or a whole week, month or quarter by its first day. */
export interface WrittenPeriod {
  span: 'day' | 'week' | 'month' | 'quarter';
  day: LocalDate;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Writing {
  pattern: RegExp;
  read(year: number, part: string, rest: string): WrittenPeriod | null;
}

const two = (number: number) => String(number).padStart(2, '0');

function dayAt(year: number, month: number, day: number): WrittenPeriod | null {
  const date = `${year}-${two(month)}-${two(day)}`;
  return LocalDate.safeParse(date).success ? { span: 'day', day: date } : null;
}

function monthAt(year: number, month: number): WrittenPeriod | null {
  return month >= 1 && month <= 12 ? { span: 'month', day: `${year}-${two(month)}-01` } : null;
}

function quarterAt(year: number, quarter: number): WrittenPeriod {
  return { span: 'quarter', day: `${year}-${two(quarter * 3 - 2)}-01` };
}

function weekAt(year: number, week: number): WrittenPeriod | null {
  if (week < 1 || week > 53) return null;
  const day = localDateOf(startOfISOWeek(setISOWeek(noonOf(`${year}-01-04`), week)));
  return { span: 'week', day };
}

/** The groups are `year`, `part` and `rest`. */
const writings: readonly Writing[] = [
  { pattern: /^(?<year>\d{4})-(?<part>\d\d?)-(?<rest>\d\d?)$/u, read: (year, month, day) => dayAt(year, Number(month), Number(day)) },
  { pattern: /^(?<rest>\d\d?)\.(?<part>\d\d?)\.(?<year>\d{4})$/u, read: (year, month, day) => dayAt(year, Number(month), Number(day)) },
  { pattern: /^(?<year>\d{4})[-/.](?<part>\d\d?)$/u, read: (year, month) => monthAt(year, Number(month)) },
  { pattern: /^(?<part>\d\d?)[-/.](?<year>\d{4})$/u, read: (year, month) => monthAt(year, Number(month)) },
  { pattern: /^(?<part>\p{L}{3,9})\.?[ -](?<year>\d{4})$/u, read: (year, word) => monthAt(year, monthNamed(word)) },
  { pattern: /^(?<year>\d{4})[ -](?<part>\p{L}{3,9})\.?$/u, read: (year, word) => monthAt(year, monthNamed(word)) },
  { pattern: /^q(?<part>[1-4])[ -/]?(?<year>\d{4})$/u, read: (year, quarter) => quarterAt(year, Number(quarter)) },
  { pattern: /^(?<year>\d{4})[ -/]?q(?<part>[1-4])$/u, read: (year, quarter) => quarterAt(year, Number(quarter)) },
  { pattern: /^(?<year>\d{4})[ -]?(?:w|cw|week)[ -]?(?<part>\d\d?)$/u, read: (year, week) => weekAt(year, Number(week)) },
  { pattern: /^(?:w|cw|week) ?(?<part>\d\d?)[ -/](?<year>\d{4})$/u, read: (year, week) => weekAt(year, Number(week)) },
];

function monthNamed(word: string): number {
  const full = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
  return full.findIndex((name, index) => name === word || months[index] === word || (word === 'sept' && index === 8)) + 1;
}

/** Which stands first in "3/11/2026". */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** "16/11/2026" or "16-11-2026" with the day first, and with the month first; null: it is written otherwise. */
function bothOrders(text: string): Record<DateOrder, WrittenPeriod | null> | null {
  const { first, second, year } = /^(?<first>\d\d?)(?<sign>[/-])(?<second>\d\d?)\k<sign>(?<year>\d{4})$/u.exec(text.trim())?.groups ?? {};
  if (first === undefined) return null;
  const at = (month: string | undefined, day: string | undefined) => dayAt(Number(year), Number(month), Number(day));
  return { dayFirst: at(second, first), monthFirst: at(first, second) };
}

/** The order that those of the dates have in common which can be read in one only; null: none can, or they contradict each other. */
export function dateOrderOf(texts: readonly string[]): DateOrder | null {
  const orders = new Set(texts.flatMap((text): DateOrder[] => {
    const { dayFirst = null, monthFirst = null } = bothOrders(text) ?? {};
    if (dayFirst === null) return monthFirst === null ? [] : ['monthFirst'];
    return monthFirst === null ? ['dayFirst'] : [];
  }));
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
}

/** "2026-11-03", "3.11.2026", "Nov 2026", "11/2026", "Q4 2026", "2026-W47": none or one; of "3/11/2026" two, the day first in the first. */
export function periodReadings(text: string): WrittenPeriod[] {
  const dates = bothOrders(text);
  if (!dates) return [written(text) ?? []].flat();
  const [first, second] = [dates.dayFirst, dates.monthFirst].filter((date) => date !== null);
  return first && second && first.day !== second.day ? [first, second] : [first ?? []].flat();
}

/** null: it is no period, or may be two days and no order says which. */
export function readPeriod(text: string, order: DateOrder | null = null): WrittenPeriod | null {
  const [first = null, second] = periodReadings(text);
  if (!second) return first;
  if (order === null) return null;
  return order === 'dayFirst' ? first : second;
}

function written(text: string): WrittenPeriod | null {
  const plain = text.trim().toLowerCase();
  for (const { pattern, read } of writings) {
    const { year, part, rest } = pattern.exec(plain)?.groups ?? {};
    if (year !== undefined && part !== undefined) return read(Number(year), part, rest ?? '');
  }
  return null;
}

const spansOf: Record<Cadence, WrittenPeriod['span']> = { weekly: 'week', monthly: 'month', quarterly: 'quarter' };

/** The period of that cadence that is meant; null: a month says nothing about a week, nor one month about a quarter. */
export function periodMeant(cadence: Cadence, { span, day }: WrittenPeriod): LocalDate | null {
  return span === 'day' || span === spansOf[cadence] ? periodOf(cadence, day) : null;
}
