// The due date of a line: the one day whose place in the sentence leaves no doubt.
import { localDateOf } from '../local-date';
import type { LocalDate } from '../record';
import type { Candidate } from './candidate';
import type { CaptureContext } from './captured';
import { grammarOf } from './grammar';
import type { Grammar } from './grammar';
import { bare } from './letters';
import type { Span } from './spans';

/** Of a longer text only the end is searched for a date: who pastes a page has not typed a line. */
const SEARCHED = 1000;

interface Placed extends Span {
  dueOn: LocalDate;
  /** A word like "by" says that it is the due date; else only its place at the end of a clause does. */
  isSaid: boolean;
}

/** The due date in `text` (names and quotes masked), with its connecting words; null when there is none or no certain one. */
export function dueDateIn(text: string, context: Pick<CaptureContext, 'now' | 'nextMeetingOn' | 'languages'>): (Span & { dueOn: LocalDate }) | null {
  const from = Math.max(0, text.length - SEARCHED);
  const searched = text.slice(from);
  const grammar = grammarOf(context);
  const plain = bare(searched);
  const placed = candidatesIn(searched, grammar, context).flatMap((candidate) => inPlace(plain, candidate, grammar) ?? []);
  const clear = placed.filter((date) => date.isSaid);
  const dates = clear.length > 0 ? clear : placed;
  const last = dates.at(-1);
  // Two dates with equal right: nobody can tell which one was promised.
  if (!last || dates.some((date) => date.dueOn !== last.dueOn)) return null;
  return { start: last.start + from, end: last.end + from, dueOn: last.dueOn };
}

function candidatesIn(text: string, { languages }: Grammar, { now, nextMeetingOn }: Pick<CaptureContext, 'now' | 'nextMeetingOn'>): Candidate[] {
  const clock = { today: localDateOf(now), nextMeetingOn };
  const found = languages.flatMap((language) => language.daysIn(text, clock));
  const all = longest(found).sort((left, right) => left.start - right.start);
  const touches = (left?: Candidate, right?: Candidate) => !!left && !!right && /^\s+(?:on\s+)?$/iu.test(text.slice(left.end, right.start));
  const days = all.filter((date, index) => !date.isDayEnd || !(touches(all[index - 1], date) || touches(date, all[index + 1])));
  // "Friday in two weeks": what two dates side by side mean together is not sure.
  return days.filter((date, index) => !touches(days[index - 1], date) && !touches(date, days[index + 1]));
}

/** Of two that overlap, the one that explains more of the text; of equals the first. */
function longest(found: readonly Candidate[]): Candidate[] {
  const length = ({ start, end }: Candidate) => end - start;
  return found.filter((date, index) => found.every((other, position) => other === date || other.end <= date.start || other.start >= date.end
    || length(date) > length(other) || (length(date) === length(other) && index < position)));
}

/** The candidate as the due date, with the words that say so; null where its place in the text leaves a doubt. */
function inPlace(text: string, candidate: Candidate, grammar: Grammar): Placed | null {
  const { dueOn } = candidate;
  if (dueOn === null) return null;
  if (candidate.isSaid) return { start: candidate.start, end: candidate.end, dueOn, isSaid: true };
  const before = text.slice(Math.max(0, candidate.start - 80), candidate.start);
  const after = text.slice(candidate.end, candidate.end + 80);
  if (grammar.partOfWord.test(after)) return null;
  const latest = grammar.latest.exec(after)?.[0].length ?? 0;
  const by = grammar.by.exec(before)?.[0];
  const words = by ?? looseWords(text, before, after, candidate, grammar);
  if (words === null || (by !== undefined && grammar.negated.test(before))) return null;
  return { start: candidate.start - words.length, end: candidate.end + latest, dueOn, isSaid: by !== undefined };
}

/** The words before a day that no "by" leads to, "on" for one; null when it is not surely the due date. */
function looseWords(text: string, before: string, after: string, candidate: Candidate, grammar: Grammar): string | null {
  const isOpening = candidate.isAdverb === true && /^[\s\uFFFC,;:]*$/u.test(text.slice(0, candidate.start));
  if (candidate.needs === 'by' || (!isOpening && !grammar.clauseEnd.test(after))) return null;
  const loose = grammar.on.exec(before) ?? (candidate.isMeeting ? grammar.forMeeting.exec(before) : null);
  if (loose || candidate.needs === 'connector') return loose?.[0] ?? null;
  const own = grammar.bareDayEnd.exec(before)?.[0] ?? '';
  return grammar.elseMeant.test(before.slice(0, before.length - own.length)) ? null : own;
}
