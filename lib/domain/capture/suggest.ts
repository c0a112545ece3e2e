// What to offer while an @name, +name or #goal is being typed: this meeting's guests first.
import { firstName, folded } from '../person';
import type { Person } from '../person';
import type { Id } from '../record';
import type { CaptureContext } from './captured';
import { goalTagged, wordsOf } from './goals';
import { whoIs } from './names';
import { WORD_START, isWithin, quotedSpans } from './spans';
import type { Span } from './spans';

export interface Suggestion {
  kind: 'person' | 'goal';
  id: Id;
  /** The full name, or the goal's title. */
  label: string;
  /** Why it is offered: invited to this meeting, of the team, the user, a goal. */
  hint: 'here' | 'team' | 'you' | 'goal';
  /** The part of the line to replace … */
  replace: Span;
  /** … with this, which parseCapture understands as `id` and nothing else. */
  with: string;
}

const MOST = 6;
const begun = new RegExp(String.raw`${WORD_START}(?:([@+])"([^"]*)|([@+#])([^\s"“”,;:!?()\[\]{}<>#+]*))$`, 'u');

/** At most six offers for the word in which the caret stands; none when it is no `@`, `+` or `#` word. */
export function suggestions(line: string, caret: number, context: CaptureContext): Suggestion[] {
  const match = begun.exec(line.slice(0, caret));
  if (!match || isWithin(match.index, quotedSpans(line))) return [];
  const [, quoteMark, inQuotes, wordMark, word] = match;
  const rest = (quoteMark ? /^[^"]*"/u.exec(line.slice(caret)) : /^[^\s"“”,;:!?()\[\]{}<>#+]*/u.exec(line.slice(caret)))?.[0] ?? '';
  const replace = { start: match.index, end: caret + rest.length };
  const query = folded(inQuotes ?? word ?? '');
  const mark = quoteMark ?? wordMark ?? '';
  return mark === '#' ? goalsLike(query, replace, context) : peopleLike(query, mark, replace, context);
}

function peopleLike(query: string, mark: string, replace: Span, context: CaptureContext): Suggestion[] {
  return context.people
    .filter((person) => person.deletedAt === null)
    .map((person) => ({ person, rank: rankOf(query, person, context) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((left, right) => left.rank - right.rank || left.person.name.localeCompare(right.person.name))
    .flatMap(({ person }) => offerOf(person, mark, replace, context))
    .slice(0, MOST);
}

/** Guests before the team, and among each the beginnings of names before their middles. */
function rankOf(query: string, { id, name, aliases, emails }: Person, { guestIds }: CaptureContext): number {
  // The domain is everybody's.
  const names = [name, ...aliases, ...emails.map((email) => (query.includes('@') ? email : email.split('@')[0] ?? ''))].map(folded);
  const isHere = guestIds.has(id) ? 0 : 2;
  if (names.some((known) => known.startsWith(query) || known.split(/[\s-]+/u).some((part) => part.startsWith(query)))) return isHere;
  return names.some((known) => known.includes(query)) ? isHere + 1 : Infinity;
}

function offerOf(person: Person, mark: string, replace: Span, context: CaptureContext): Suggestion[] {
  const words = wordsMeaning(person, context);
  if (words === undefined) return [];
  const hint = person.id === context.meId ? 'you' : context.guestIds.has(person.id) ? 'here' : 'team';
  return [{ kind: 'person', id: person.id, label: person.name, hint, replace, with: mark + words }];
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
  const ranked = goals.map((goal) => {
    const words = wordsOf(goal.title);
    const isPrefix = words.some((word) => word.startsWith(query)) || words.join('-').startsWith(query);
    return { goal, words, rank: isPrefix ? 0 : words.join('-').includes(query) ? 1 : Infinity };
  });
  return ranked
    .filter(({ rank }) => rank < Infinity)
    .sort((left, right) => left.rank - right.rank || left.goal.title.localeCompare(right.goal.title))
    .flatMap(({ goal, words }): Suggestion[] => {
      const tag = tagFor(goal.id, query, words, goals);
      return tag === undefined ? [] : [{ kind: 'goal', id: goal.id, label: goal.title, hint: 'goal', replace, with: `#${tag}` }];
    })
    .slice(0, MOST);
}

/** The word being typed, else the title's longest, if it means this goal alone; else the whole title. */
function tagFor(id: Id, query: string, words: readonly string[], goals: CaptureContext['goals']): string | undefined {
  const typed = query === '' ? [] : words.filter((word) => word.startsWith(query));
  const byLength = [...words].sort((left, right) => right.length - left.length);
  return [...typed, ...byLength, words.join('-')].find((word) => goalTagged(word, goals) === id);
}
