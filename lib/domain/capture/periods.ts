// Dates that chrono does not know or reads otherwise than a team does: ends of periods, this and next week, the next meeting.
import { endOfMonth, endOfQuarter, getDay } from 'date-fns';
import { localDateOf, noonOf, plusDays } from '../local-date';
import type { LocalDate } from '../record';
import type { Candidate } from './candidate';

const period = /\b(?:(?:the\s+)?end\s+of\s+(?:(?:the|this|our)\s+|(next)\s+)?(day|week|month|quarter|year|q[1-4])|(cob|close\s+of\s+business|eo[dwmqy])|(this|next)\s+week|(month|quarter|year)[\s-]end|(?:the\s+)?day\s+after\s+(tomorrow))\b/giu;
const meeting = /\bnext\s+meeting\b/giu;
const byLetter: Record<string, string> = { d: 'day', w: 'week', m: 'month', q: 'quarter', y: 'year' };

/** The periods named in the text, each with its last day. A week ends on its Friday. */
export function periodsIn(text: string, today: LocalDate): Candidate[] {
  return [...text.matchAll(period)].map((match) => {
    const [words, next, ofPeriod, short, week, ending, dayAfter] = match;
    const name = (ofPeriod ?? ending ?? (week ? 'week' : short ? byLetter[short.toLowerCase().charAt(2)] : '') ?? '').toLowerCase();
    const isNext = (next ?? week)?.toLowerCase() === 'next';
    const dueOn = dayAfter ? plusDays(today, 2) : lastDay(short && !name ? 'day' : name, isNext, today);
    return {
      start: match.index, end: match.index + words.length, dueOn,
      isDayEnd: dueOn === today && /day|d$|cob|business/iu.test(words),
      // "year end" and "this week's" are things, too.
      needs: ending ? 'by' : 'nothing',
      isAdverb: week !== undefined,
    };
  });
}

/** "next meeting" is the day of it; "for the next meeting" too. Nothing when that day is not known. */
export function meetingsIn(text: string, nextMeetingOn: LocalDate | null): Candidate[] {
  if (nextMeetingOn === null) return [];
  return [...text.matchAll(meeting)].map((match) => ({
    start: match.index, end: match.index + match[0].length, dueOn: nextMeetingOn, needs: 'nothing', isMeeting: true,
  }));
}

function lastDay(name: string, isNext: boolean, today: LocalDate): LocalDate {
  const noon = noonOf(today);
  const [year, month] = [noon.getFullYear(), noon.getMonth()];
  if (name === 'week') return fridayOf(isNext ? plusDays(today, 7) : today, isNext);
  if (name === 'month') return localDateOf(endOfMonth(new Date(year, month + (isNext ? 1 : 0), 1)));
  if (name === 'quarter') return localDateOf(endOfQuarter(new Date(year, month + (isNext ? 3 : 0), 1)));
  if (name === 'year') return `${year + (isNext ? 1 : 0)}-12-31`;
  if (name.startsWith('q')) return endOfNamedQuarter(Number(name.charAt(1)), year, today);
  return plusDays(today, isNext ? 1 : 0);
}

/** The Friday of this week; on a weekend "this week" is the one that comes. */
function fridayOf(day: LocalDate, isNext: boolean): LocalDate {
  const weekday = getDay(noonOf(day));
  const ahead = 5 - weekday;
  if (weekday === 6) return plusDays(day, isNext ? -1 : 6);
  return plusDays(day, weekday === 0 && isNext ? -2 : ahead);
}

function endOfNamedQuarter(quarter: number, year: number, today: LocalDate): LocalDate {
  const end = (of: number) => localDateOf(new Date(of, quarter * 3, 0, 12));
  return end(year) >= today ? end(year) : end(year + 1);
}
