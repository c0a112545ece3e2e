// The due date of a line: the one day whose place in the sentence leaves no doubt.
import { localDateOf } from '../local-date';
import type { LocalDate } from '../record';
import type { CaptureContext } from './captured';
import type { Candidate } from './candidate';
import { englishDatesIn } from './english-dates';
import { meetingsIn, periodsIn } from './periods';
import { FILL } from './spans';
import type { Span } from './spans';

/** Of a longer text only the end is searched for a date: who pastes a page has not typed a line. */
const SEARCHED = 1000;

interface Placed extends Span {
  dueOn: LocalDate;
  /** A word like "by" says that it is the due date; else only its place at the end of a clause does. */
  isSaid: boolean;
}

const joint = String.raw`(?<=^|[\s(,;:–—${FILL}-])`;
const dayEnd = String.raw`(?:(?:eod|cob|end of day)\s+(?:on\s+)?)?`;
const said = new RegExp(String.raw`${joint}(?:(?:due|deadline)(?:\s+(?:by|on|before))?:?|by|until|till|before|no(?:t)?\s+later\s+than|latest(?:\s+by)?)\s+(?:the\s+|our\s+)?${dayEnd}$`, 'iu');
const on = new RegExp(String.raw`${joint}on\s+(?:the\s+)?${dayEnd}$`, 'iu');
const forMeeting = new RegExp(String.raw`${joint}(?:on|at|for|in)\s+(?:the\s+|our\s+)?$`, 'iu');
const bareDayEnd = new RegExp(String.raw`${joint}(?:eod|cob|end of day)\s+(?:on\s+)?$`, 'iu');
// "Do not ship before Friday" promises nothing for Friday.
const negated = /(?:\bnot|\bnever|n['’]t)\b[^,.;]*\s(?:before|until|till|by)\s/iu;
const elseMeant = /(?:\b(?:from|after|since|of|last|past|early|mid|late|later|every|each|around|about|sometime|than|between|during|for|weeks?|days?|the|a|an|this|our|next|start|beginning|through|or|as|except|prepare|plan|to)|['’]s)[\s-]+$/iu;
const partOfWord = /^(?:['’\p{L}\p{N}_/]|[-–]\S|\.\d|\s+(?:week|or|fortnight)\b|\s*[–—-]\s*(?:\d|(?:mon|tue|wed|thu|fri|sat|sun)))/iu;
const clauseEnd = new RegExp(String.raw`^\s*(?:$|[,.;:!?)\]](?=\s|$|[)\].,])|${FILL}|[–—-]\s)|^\s+(?:to|with|for|at|via|and|from|about|so|then|because|if|when|while|in|before|after|but|latest|eod|cob|end of day|\d{1,2}(?::\d\d|\s?[ap]m)\b)(?=\s|$)`, 'iu');
const addition = /^\s+(?:(?:at\s+the\s+|the\s+)?latest|eod|cob|end\s+of\s+day)\b/iu;

/** The due date in `text` (names and quotes masked), with its connecting words; null when there is none or no certain one. */
export function dueDateIn(text: string, context: Pick<CaptureContext, 'now' | 'nextMeetingOn'>): (Span & { dueOn: LocalDate }) | null {
  const from = Math.max(0, text.length - SEARCHED);
  const searched = text.slice(from);
  const placed = candidatesIn(searched, context).flatMap((candidate) => inPlace(searched, candidate) ?? []);
  const clear = placed.filter((date) => date.isSaid);
  const dates = clear.length > 0 ? clear : placed;
  const last = dates.at(-1);
  // Two dates with equal right: nobody can tell which one was promised.
  if (!last || dates.some((date) => date.dueOn !== last.dueOn)) return null;
  return { start: last.start + from, end: last.end + from, dueOn: last.dueOn };
}

function candidatesIn(text: string, { now, nextMeetingOn }: Pick<CaptureContext, 'now' | 'nextMeetingOn'>): Candidate[] {
  const today = localDateOf(now);
  const found = [...meetingsIn(text, nextMeetingOn), ...periodsIn(text, today), ...englishDatesIn(text, today)];
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

function inPlace(text: string, candidate: Candidate): Placed | null {
  const before = text.slice(Math.max(0, candidate.start - 80), candidate.start);
  const after = text.slice(candidate.end, candidate.end + 80);
  if (partOfWord.test(after)) return null;
  const end = candidate.end + (addition.exec(after)?.[0].length ?? 0);
  const connected = said.exec(before);
  const start = (words: string) => candidate.start - words.length;
  if (connected) return negated.test(before) ? null : { start: start(connected[0]), end, dueOn: candidate.dueOn, isSaid: true };
  const isOpening = candidate.isAdverb === true && /^[\s\uFFFC,;:]*$/u.test(text.slice(0, candidate.start));
  if (candidate.needs === 'by' || (!isOpening && !clauseEnd.test(after))) return null;
  const loose = on.exec(before) ?? (candidate.isMeeting ? forMeeting.exec(before) : null);
  if (loose) return { start: start(loose[0]), end, dueOn: candidate.dueOn, isSaid: false };
  if (candidate.needs === 'connector') return null;
  const own = bareDayEnd.exec(before)?.[0] ?? '';
  return elseMeant.test(before.slice(0, before.length - own.length)) ? null : { start: start(own), end, dueOn: candidate.dueOn, isSaid: false };
}
