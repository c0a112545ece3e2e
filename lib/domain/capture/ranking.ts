// Who is offered first while a name is being typed: present, then the goal's owner, then strengths, then who has less to do.
import { lazily } from '../lazily';
import type { Person } from '../person';
import type { Id } from '../record';
import type { CaptureContext } from './captured';
import { asWord, isSameStem, tagsIn, wordsOf } from './goals';
import type { Word } from './goals';
import { plainName } from './names';
import { quotedSpans } from './spans';

/** What of a line speaks for somebody. */
export interface Work {
  words: Word[];
  goalOwnerId: Id | null;
}

const collator = lazily(() => new Intl.Collator());

/** How the order of any list of names is told. */
export const inAlphabet = (left: string, right: string) => collator().compare(left, right);

/** The people of whose names or addresses `query` (folded) is a part, best first for the work. */
export function rankedPeople(query: string, work: Work, context: CaptureContext): Person[] {
  const found = context.people.flatMap((person) => {
    const match = person.deletedAt === null ? matchOf(query, person) : null;
    return match === null ? [] : [{ person, order: orderOf(person, match, work, context) }];
  });
  found.sort((left, right) => compared(left.order, right.order) || inAlphabet(left.person.name, right.person.name));
  return found.map(({ person }) => person);
}

export function workOf(line: string, { goals }: CaptureContext): Work {
  const goalId = tagsIn(line, quotedSpans(line), goals).find((tag) => tag.goalId !== null)?.goalId;
  const goal = goals.find(({ id }) => id === goalId);
  return { words: wordsOf(`${line} ${goal?.title ?? ''}`).map(asWord), goalOwnerId: goal?.ownerId ?? null };
}

interface Names {
  all: string[];
  /** Their words, for each may be typed first. */
  parts: string[];
  addresses: string[];
  strengths: { strength: string; words: Word[] }[];
}

// Names are folded once, not at every keystroke.
const namesOf = new WeakMap<Person, Names>();

/** 0 where a name begins with the query, 1 where it is inside of one, null where it is in none. */
function matchOf(query: string, person: Person): 0 | 1 | null {
  const { all, parts, addresses } = namesFor(person);
  if ([...all, ...parts].some((name) => name.startsWith(query))) return 0;
  // The domain is everybody's.
  return all.some((name) => name.includes(query)) || (query.includes('@') && addresses.some((address) => address.startsWith(query))) ? 1 : null;
}

function namesFor(person: Person): Names {
  const known = namesOf.get(person);
  if (known) return known;
  const addresses = person.emails.map(plainName);
  const all = [...[person.name, ...person.aliases].map(plainName), ...addresses.map((address) => address.split('@')[0] ?? '')];
  const strengths = (person.strengths ?? []).map((strength) => ({ strength, words: wordsOf(strength).map(asWord) }));
  const names = { all, parts: all.flatMap((name) => name.split(/[\s-]+/u)), addresses, strengths };
  namesOf.set(person, names);
  return names;
}

/** Numbers of which the first that differ decide, the smaller first. */
function orderOf(person: Person, match: 0 | 1, work: Work, { guestIds, openItems }: CaptureContext): number[] {
  return [guestIds.has(person.id) ? 0 : 1, match, person.id === work.goalOwnerId ? 0 : 1, -strengthsFor(person, work).length, openItems?.get(person.id) ?? 0];
}

function compared(left: readonly number[], right: readonly number[]): number {
  return left.map((value, index) => value - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The strengths that the line, or the goal in it, speaks of. */
function strengthsFor(person: Person, work: Work): string[] {
  const isSpokenOf = (word: Word) => work.words.some((other) => other.text === word.text || isSameStem(other, word));
  return namesFor(person).strengths.filter(({ words }) => words.some(isSpokenOf)).map(({ strength }) => strength);
}

/** Why this person, to be shown: "here · owns the goal · good at pricing · 2 open". */
export function reasonsFor(person: Person, work: Work, { meId, guestIds, openItems }: CaptureContext): string {
  const [strength] = strengthsFor(person, work);
  return [
    person.id === meId ? 'you' : guestIds.has(person.id) ? 'here' : 'team',
    ...(person.id === work.goalOwnerId ? ['owns the goal'] : []),
    ...(strength === undefined ? [] : [`good at ${strength}`]),
    ...(openItems === undefined ? [] : [`${openItems.get(person.id) ?? 0} open`]),
  ].join(' · ');
}
