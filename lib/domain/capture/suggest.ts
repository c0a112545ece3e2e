// What to offer while an @name, +name or #goal is being typed: this meeting's guests first.
import { firstName } from '../person';
import type { Person } from '../person';
import type { Id } from '../record';
import type { CaptureContext } from './captured';
import { goalTagged, titlesOf } from './goals';
import type { Title } from './goals';
import { halfWidth } from './letters';
import { plainName, whoIs } from './names';
import { inAlphabet, rankedPeople, reasonsFor, workOf } from './ranking';
import { WORD_START, isWithin, quotedSpans } from './spans';
import type { Span } from './spans';

export interface Suggestion {
  kind: 'person' | 'goal';
  id: Id;
  /** The full name, or the goal's title. */
  label: string;
  /** Why it is offered, to be shown: "here · owns the goal · good at pricing · 2 open". */
  hint: string;
  /** The part of the line to replace … */
  replace: Span;
  /** … with this, which parseCapture understands as `id` and nothing else. */
  with: string;
}

const MOST = 6;
const begun = new RegExp(String.raw`${WORD_START}(?:([@+])"([^"]*)|([@+#])([^\s"“”,;:!?()\[\]{}<>#+]*))$`, 'u');

/** At most six offers for the word in which the caret stands; none when it is no `@`, `+` or `#` word. */
export function suggestions(typed: string, caret: number, context: CaptureContext): Suggestion[] {
  const line = halfWidth(typed);
  const match = begun.exec(line.slice(0, caret));
  if (!match || isWithin(match.index, quotedSpans(line))) return [];
  const [, quoteMark, inQuotes, wordMark, word] = match;
  const rest = (quoteMark ? /^[^"]*"/u.exec(line.slice(caret)) : /^[^\s"“”,;:!?()\[\]{}<>#+]*/u.exec(line.slice(caret)))?.[0] ?? '';
  const replace = { start: match.index, end: caret + rest.length };
  const query = plainName(inQuotes ?? word ?? '');
  const mark = quoteMark ?? wordMark ?? '';
  return mark === '#' ? goalsLike(query, replace, context) : peopleLike(query, mark, replace, line, context);
}

function peopleLike(query: string, mark: string, replace: Span, line: string, context: CaptureContext): Suggestion[] {
  const work = workOf(line, context);
  return offers(rankedPeople(query, work, context), (person) => {
    const words = wordsMeaning(person, context);
    return words === undefined ? null : { kind: 'person', id: person.id, label: person.name, hint: reasonsFor(person, work, context), replace, with: mark + words };
  });
}

/** The first six of what can be offered. */
function offers<T>(ranked: readonly T[], offerOf: (item: T) => Suggestion | null): Suggestion[] {
  const found: Suggestion[] = [];
  for (const item of ranked) {
    const offer = offerOf(item);
    if (offer) found.push(offer);
    if (found.length === MOST) break;
  }
  return found;
}

/** What to type after `@` or `+` to mean this person and nobody else; undefined where name and addresses are all shared. */
export function wordsMeaning(person: Person, context: CaptureContext): string | undefined {
  return wordsFor(person).find((candidate) => isOnly(candidate.replace(/"/g, ''), person.id, context));
}

/** How the person can be named, the shortest first. */
function wordsFor({ name, emails }: Person): string[] {
  const first = firstName(name).toLowerCase();
  const plain = /^[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]$/u.test(first) ? [first] : [];
  return [...plain, ...(name.includes('"') ? [] : [`"${name.trim()}"`]), ...emails];
}

function isOnly(name: string, id: Id, context: CaptureContext): boolean {
  const found = whoIs(name, context);
  return found.length === 1 && found[0] === id;
}

function goalsLike(query: string, replace: Span, { goals }: CaptureContext): Suggestion[] {
  const ranked = titlesOf(goals).titles.flatMap((goal) => {
    const spelled = goal.words.map(({ text }) => text).join('-');
    const isPrefix = spelled.startsWith(query) || goal.words.some(({ text }) => text.startsWith(query));
    return isPrefix || spelled.includes(query) ? [{ goal, spelled, rank: isPrefix ? 0 : 1 }] : [];
  }).sort((left, right) => left.rank - right.rank || inAlphabet(left.goal.title, right.goal.title));
  return offers(ranked, ({ goal, spelled }) => {
    const tag = tagFor(goal, spelled, query, goals);
    return tag === undefined ? null : { kind: 'goal', id: goal.id, label: goal.title, hint: 'goal', replace, with: `#${tag}` };
  });
}

/** The word being typed, else the title's longest, if it means this goal alone; else the whole title. */
function tagFor({ id, words }: Title, spelled: string, query: string, goals: CaptureContext['goals']): string | undefined {
  const own = words.map(({ text }) => text).filter((text) => titlesOf(goals).counts.get(text) === 1);
  const typed = query === '' ? [] : own.filter((word) => word.startsWith(query));
  const byLength = [...own].sort((left, right) => right.length - left.length);
  return [...typed, ...byLength, spelled].find((word) => goalTagged(word, goals) === id);
}
