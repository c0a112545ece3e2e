// English dates by chrono, as calendar dates: only whole days that lie ahead and can mean nothing else. What it reads otherwise than a team does is in english.ts.
import { casual } from 'chrono-node/en';
import { getDay } from 'date-fns';
import { noonOf, plusDays } from '../../local-date';
import type { LocalDate } from '../../record';
import type { Bearing, Candidate } from '../candidate';

type Result = ReturnType<typeof casual.parse>[number];

/** Worth asking chrono: it costs more than all the rest of the grammar. */
const hint = /\d|\b(?:to(?:day|night|morrow)|tmrw?|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|days?|weeks?|fortnight|months?|years?)/iu;

const notDue = /^(?:last|past|for)\b|ago$|weekend|^(?:this|next)\s+(?:week|month|quarter|year)|^the\s/iu;
const unit = /\b(?:days?|weeks?|months?|years?|fortnights?)\b/iu;
const ahead = /^(?:in|within)\s|\sfrom\s+(?:now|today)$|^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\s+next\s+week$/iu;
const wholeMonths = /^(?:(?:in|within)\s+)?[\p{L}\d]+\s+(?:months?|years?)(?:\s+from\s.*)?$/iu;
const numbers = /^(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}))?$/u;

/** Every day chrono finds in the text; null where something speaks against it. `today` is the local day. */
export function englishDatesIn(text: string, today: LocalDate): Candidate[] {
  if (!hint.test(text)) return [];
  return daysOf(text, today).flatMap((result) => {
    const part = withoutTime(result, today);
    if (!part) return [];
    const dueOn = dayMeant(part.result, part.text, today);
    // Bare figures may mean a day in another language.
    return dueOn !== null || /\p{L}/u.test(part.text) ? [{ ...part.span, dueOn, ...bearing(part.text) }] : [];
  });
}

// From noon on, so that neither midnight nor a clock change can shift the day.
function daysOf(text: string, today: LocalDate): Result[] {
  return casual.parse(text, noonOf(today), { forwardDate: true });
}

function dateOf({ start }: Result): LocalDate {
  const [year = 0, month = 0, day = 0] = (['year', 'month', 'day'] as const).map((part) => start.get(part) ?? 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** chrono takes a bracket, a comma or "on" beside a weekday along. */
function dayAlone({ index, text }: Result): { index: number; text: string } {
  const before = /^(?:[\s,(（]+|on\s+)*/iu.exec(text)?.[0].length ?? 0;
  return { index: index + before, text: text.slice(before).replace(/[\s,)）]+$/u, '') };
}

/** "friday at 5" is due on Friday; "at 5" stays in the text, for Kept has no times. */
function withoutTime(result: Result, today: LocalDate) {
  const { index, text } = dayAlone(result);
  if (!result.start.isCertain('hour')) return { result, text, span: { start: index, end: index + text.length } };
  for (const gap of [...text.matchAll(/\s+/gu)].reverse()) {
    for (const [offset, part] of [[0, text.slice(0, gap.index)], [gap.index + gap[0].length, text.slice(gap.index + gap[0].length)]] as const) {
      const [shorter] = daysOf(part, today);
      if (!shorter || shorter.text !== part || shorter.start.isCertain('hour') || dateOf(shorter) !== dateOf(result)) continue;
      return { result: shorter, text: part, span: { start: index + offset, end: index + offset + part.length } };
    }
  }
  return null;
}

function dayMeant(result: Result, text: string, today: LocalDate): LocalDate | null {
  const { start, end } = result;
  if (end || notDue.test(text) || (unit.test(text) && !ahead.test(text))) return null;
  if (!ahead.test(text) && !start.isCertain('day') && !start.isCertain('weekday')) return null;
  if (/^[\d/.]+$/u.test(text) && !isUnambiguous(text)) return null;
  const dueOn = inShortMonth(text, dateOf(result), today);
  // Said on a Friday, "Friday" is the next one: who means today says so.
  if (dueOn === today && !start.isCertain('day') && !/^this\b/iu.test(text)) return plusDays(today, 7);
  if (start.isCertain('day') && start.isCertain('weekday') && start.get('weekday') !== getDay(noonOf(dueOn))) return null;
  return dueOn < today ? null : dueOn;
}

/** A month from 31 January is the last of February; chrono counts on into March. */
function inShortMonth(text: string, date: LocalDate, today: LocalDate): LocalDate {
  const [day, dayNow] = [date, today].map((of) => Number(of.slice(8))) as [number, number];
  return wholeMonths.test(text) && day < dayNow ? plusDays(date, -day) : date;
}

/** 27/11 can be read one way only, 4/11 cannot; 1.10 is a version unless a year follows. */
function isUnambiguous(text: string): boolean {
  const [, first, mark, second, year] = numbers.exec(text) ?? [];
  if (first === undefined || (mark === '.' && !year)) return false;
  return first === second || Math.max(Number(first), Number(second)) > 12;
}

function bearing(text: string): Bearing {
  if (/^\d{1,2}\/\d{1,2}$/u.test(text)) return { needs: 'by' };
  if (/^(?:sat|sun)$/iu.test(text)) return { needs: 'connector' };
  return { isAdverb: /^(?:today|tonight|tomorrow|tmrw?|in|within)\b/iu.test(text) };
}
