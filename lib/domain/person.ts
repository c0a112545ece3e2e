// The team and its people, and how a name or an address leads to one of them.
import * as z from 'zod/mini';
import { lazily } from './lazily';
import { Id, LocalDate, later, recordFields, rows } from './record';
import type { Known } from './record';

export const Team = rows(() => z.looseObject({
  ...recordFields,
  name: z.string(),
  /** Why this team exists, in its own words (practice A17); pinned at the top of the sidebar. */
  purpose: z.nullable(z.string()),
  /** The bonus panel (practice A8), off unless set: the team's share of it, 0–100. Never money, never per person. */
  bonusWeight: later(z.number().check(z.gte(0), z.lte(100))),
}));
export type Team = Known<typeof Team>;

export const Person = rows(() => z.looseObject({
  ...recordFields,
  name: z.string(),
  /** Lower case; a person may have several. */
  emails: z.array(z.string()),
  /** Other names the person goes by, as typed. */
  aliases: z.array(z.string()),
  /** "Finance", "Operations"; free text. */
  function: z.nullable(z.string()),
  /** What the person is good at, in a word or two each: whom to suggest for it. */
  strengths: z.optional(z.array(z.string())),
  /** My own reason to be in this team (practice A17); nobody else's view or export holds it unless `whyShared`. */
  why: later(z.string()),
  whyShared: later(z.boolean()),
  /** The local day on which the person left the team; who left is offered for nothing any more. */
  leftOn: later(LocalDate),
  /** This was found to be the same person as another record: everything of it was linked there. */
  mergedInto: later(Id),
}));
export type Person = Known<typeof Person>;

/** What is typed or imported of a person. */
export interface PersonInput {
  name: string;
  emails: string[];
  aliases: string[];
  function: string | null;
  /** What they are good at; left out: as it was. */
  strengths?: string[];
}

/** What tells two guests apart who may share a name. */
export function guestKey({ name, emails }: Pick<PersonInput, 'name' | 'emails'>): string {
  return emails[0] ?? name;
}

/** Whether somebody may be offered for new work. */
export function isInTeam({ deletedAt, leftOn }: Pick<Person, 'deletedAt' | 'leftOn'>): boolean {
  return deletedAt === null && (leftOn ?? null) === null;
}

/** Whom an id means, of all records there are: also who left, and under the id of a merged record whom it was merged into. */
export function everybodyById(all: readonly Person[]): Map<Id, Person> {
  const records = new Map(all.map((person) => [person.id, person]));
  const led = (person: Person, left: number): Person | undefined => {
    const next = left > 0 && person.mergedInto ? records.get(person.mergedInto) : undefined;
    return next ? led(next, left - 1) : person;
  };
  return new Map(all.flatMap((person) => {
    const meant = led(person, all.length);
    return meant?.deletedAt === null ? [[person.id, meant] as const] : [];
  }));
}

/** The address in the form in which it is stored and compared. */
export function plainEmail(email: string): string {
  return email.trim().toLowerCase();
}

// Letters whose stroke or ligature Unicode does not take apart.
const plainLetters: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** Folds case and diacritics, so that "Jérôme" is found by "jerome" and "Łukasz" by "lukasz". */
export function folded(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return bare.replace(/[łøđðıßæœþ]/gu, (letter) => plainLetters[letter] ?? letter);
}

export function firstName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? '';
}

const graphemes = lazily(() => new Intl.Segmenter());

/** One or two letters for a round badge. Works by grapheme, so emoji and combined letters stay whole. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letter = (word = '') => graphemes().segment(word).containing(0)?.segment ?? '';
  return ends.map(letter).join('').toUpperCase();
}

/** A hue 0–359 that stays with the person; from the id, so a change of name keeps the colour. */
export function hueOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) % 360;
  return sum;
}

/** The person with this address, if any. */
export function personByEmail(people: readonly Person[], email: string): Person | undefined {
  const plain = plainEmail(email);
  return people.find((person) => person.emails.includes(plain));
}

/** Everyone whose full name or alias is `name`, else everyone whose first name is; case and diacritics aside. */
export function peopleNamed(people: readonly Person[], name: string): Person[] {
  const wanted = folded(name);
  const whole = people.filter((person) => [person.name, ...person.aliases].some((known) => folded(known) === wanted));
  return whole.length > 0 ? whole : people.filter((person) => folded(firstName(person.name)) === wanted);
}

/** Whoever has this full name, case and diacritics aside, and may be the same: not both are known by an address. */
export function sameNamed(people: readonly Person[], { name, emails }: Pick<PersonInput, 'name' | 'emails'>): Person[] {
  return people.filter((person) => folded(person.name) === folded(name) && (person.emails.length === 0 || emails.length === 0));
}
