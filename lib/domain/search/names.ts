// The few named things that commitments belong to. Their names are looked up here, so a new name needs no new index.
import type { Goal } from '../goal';
import type { MeetingSeries } from '../meeting';
import type { Person } from '../person';
import type { Id } from '../record';
import { goalKey, ownerKey, seriesKey } from './keys';
import { phraseOf, wordsOf } from './words';

export interface Named {
  kind: 'owner' | 'goal' | 'meeting';
  id: Id;
  /** The full name or the title. */
  label: string;
  /** What all commitments of it have among their keys. */
  key: string;
  /** Of every name it goes by, each name's words in their order. */
  names: string[][];
}

export interface Names {
  all: Named[];
  meId: Id | null;
}

export function namesOf(people: readonly Person[], goals: readonly Goal[], series: readonly MeetingSeries[], meId: Id | null): Names {
  const named = (kind: Named['kind'], key: (id: Id) => string) => (id: Id, label: string, ...more: string[]): Named =>
    ({ kind, id, label, key: key(id), names: [label, ...more].map(wordsOf) });
  const [owner, goal, meeting] = [named('owner', ownerKey), named('goal', goalKey), named('meeting', seriesKey)];
  return {
    all: [
      ...people.map(({ id, name, aliases, emails }) => owner(id, name, ...aliases, ...emails.map(mailbox))),
      ...goals.map(({ id, title }) => goal(id, title)),
      ...series.flatMap(({ id, title }) => (title === null ? [] : meeting(id, title))),
    ],
    meId,
  };
}

/** What an address has before the @: the rest is the same for all of a team. */
const mailbox = (address: string) => address.replace(/(?<=.)@.*$/u, '');

/** Of this kind whoever is called exactly that, else whoever may be meant. */
export function called(names: Names, kind: Named['kind'], value: string): Named[] {
  const whole = wordsOf(mailbox(value)).join(' ');
  const exact = names.all.filter((one) => one.kind === kind && whole !== '' && one.names.some((name) => name.join(' ') === whole));
  return exact.length > 0 ? exact : begunBy(names, kind, value);
}

/** Of this kind whoever may be meant: a name of theirs has all these words, begun or whole. */
export function begunBy(names: Names, kind: Named['kind'], value: string): Named[] {
  const words = phraseOf(mailbox(value));
  if (words.length === 0) return [];
  return names.all.filter((one) => one.kind === kind && one.names.some((name) => words.every((word) => name.some((known) => known.startsWith(word)))));
}

/** Whose names have the sequence: a single word whole, or only begun where that is enough. */
export function namedBy(names: Names, sequence: readonly string[], isExact: boolean): Named[] {
  return names.all.filter((one) => one.names.some((name) => standsIn(name, sequence) || (!isExact && beginsIn(name, sequence))));
}

/** Whether the words stand there side by side. */
export function standsIn(words: readonly string[], sequence: readonly string[]): boolean {
  return words.some((_, start) => sequence.every((word, index) => words[start + index] === word));
}

function beginsIn(words: readonly string[], [only, ...more]: readonly string[]): boolean {
  return only !== undefined && more.length === 0 && words.some((word) => word.startsWith(only));
}
