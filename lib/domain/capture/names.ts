// Who answers to a name: this meeting's guests first, then the team; case and diacritics do not matter.
import { firstName, folded } from '../person';
import type { Person } from '../person';
import type { Id } from '../record';
import type { CaptureContext } from './captured';

interface Names {
  /** By full name, alias and address. */
  whole: Map<string, Id[]>;
  first: Map<string, Id[]>;
  /** By the part of an address before the @. */
  mailbox: Map<string, Id[]>;
}

type Known = Pick<CaptureContext, 'people' | 'guestIds' | 'meId'>;

const honorific = /(?<=.)(?:さん|様|さま|氏)$/u;

// A line is parsed at every keystroke, with the same people each time.
const namesOf = new WeakMap<readonly Person[], Names>();

/** Everyone who answers to `name`; several: ask. Nobody of the team is looked at when a guest answers. */
export function whoIs(name: string, { people, guestIds, meId }: Known): Id[] {
  const wanted = spaced(name.replace(honorific, ''));
  if (wanted === 'me') return meId === null ? [] : [meId];
  const typed = plainName(name);
  const { whole, first, mailbox } = namesFor(people);
  for (const isMeant of [(id: Id) => guestIds.has(id), () => true]) {
    for (const [names, word] of [[whole, typed], [whole, wanted], [first, typed], [first, wanted], [mailbox, typed]] as const) {
      const found = names.get(word)?.filter(isMeant) ?? [];
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Whether the words are the full name or an alias of somebody. */
export function isWholeName(words: string, { people }: Pick<Known, 'people'>): boolean {
  return namesFor(people).whole.has(plainName(words));
}

/** As it is compared: without case, diacritics and marks that nobody sees. */
export function plainName(name: string): string {
  return folded(name.replace(/\p{Cf}/gu, ''));
}

/** `full.name`, `full-name` and `full_name` as they are spoken. */
function spaced(name: string): string {
  return plainName(name).replace(/[\s._-]+/gu, ' ');
}

function namesFor(people: readonly Person[]): Names {
  const known = namesOf.get(people);
  if (known) return known;
  const names: Names = { whole: new Map(), first: new Map(), mailbox: new Map() };
  for (const person of people) {
    if (person.deletedAt === null) addPerson(names, person);
  }
  namesOf.set(people, names);
  return names;
}

function addPerson(names: Names, { id, name, aliases, emails }: Person): void {
  for (const known of [name, ...aliases, ...emails]) {
    add(names.whole, plainName(known), id);
    add(names.whole, spaced(known), id);
  }
  add(names.whole, plainName(name).replace(/\s+/gu, ''), id);
  add(names.first, plainName(firstName(name)), id);
  for (const email of emails) add(names.mailbox, plainName(email.split('@')[0] ?? ''), id);
}

function add(names: Map<string, Id[]>, word: string, id: Id): void {
  const ids = names.get(word) ?? [];
  if (word !== '' && !ids.includes(id)) names.set(word, [...ids, id]);
}
