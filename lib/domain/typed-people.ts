// People as they are typed or copied: "Jun Park <jun@x.example>", "Priya, priya@x.example", a name or an address alone.
// Own code: readers of mail headers take the comma between a name and its address for the end of a person.
import { guestName } from './meeting';
import { plainEmail } from './person';
import type { PersonInput } from './person';

export interface TypedPeople {
  people: PersonInput[];
  /** Why they cannot be taken as they are, in one sentence. */
  problem: string | null;
}

export interface TypedPerson {
  name: string;
  emails: string[];
  /** What is wrong with what stands in either field, in a sentence or two. */
  nameProblem: string | null;
  addressProblem: string | null;
}

const bracketOrWord = /<[^<>]*>|[^\s,;<>]+/gu;

/** One @, and a domain of two parts or more, in any script. */
const valid = /^[^\s@<>()[\],;:"]+@(?:[\p{L}\p{M}\p{N}-]+\.)+[\p{L}\p{M}\p{N}-]{2,}$/u;

/** Each line is a person, or several where it holds several addresses: an address belongs to the words before it. */
export function readPeople(text: string): TypedPeople {
  const people = text.split('\n').flatMap(peopleOfLine);
  return { people, problem: addressProblem(people.flatMap(({ emails }) => emails)) };
}

/**
 * One person from a field for the name and one for addresses; an address that stands with the name is taken from there.
 */
export function readPerson(name: string, addresses: string): TypedPerson {
  const { people: [person, ...others], problem } = readPeople(name);
  const emails = addressesIn(addresses);
  return {
    name: person?.name ?? '',
    emails: [...new Set([...person?.emails ?? [], ...emails])],
    nameProblem: others.length > 0 ? 'These are several people. Add one at a time.' : problem,
    addressProblem: addressProblem(emails),
  };
}

/** Those of a field for one person's addresses, whatever stands between them. */
export function addressesIn(text: string): string[] {
  return text.split(/[\s,;|]+|:::/u).map(bare).filter(Boolean);
}

/** Says of the first of them that is none; null: all are right. */
export function addressProblem(emails: readonly string[]): string | null {
  const wrong = emails.find((email) => !valid.test(email));
  return wrong === undefined ? null : `“${wrong}” is no e-mail address like name@company.com.`;
}

function peopleOfLine(line: string): PersonInput[] {
  const found = [...line.matchAll(bracketOrWord)].filter(([written]) => /[<@]/u.test(written));
  const [first] = found;
  if (!first) return line.split(';').flatMap((name) => personOf(name, null));
  const after = (index: number) => (found[index]?.index ?? 0) + (found[index]?.[0].length ?? 0);
  const rest = line.slice(after(found.length - 1));
  // "jun@x.example, Jun Park": the only address, and its name behind it.
  if (found.length === 1 && plainName(line.slice(0, first.index)) === '') return personOf(rest, first[0]);
  const named = found.flatMap(([written], index) => personOf(line.slice(index === 0 ? 0 : after(index - 1), found[index]?.index), written));
  return [...named, ...personOf(rest, null)];
}

function personOf(words: string, written: string | null): PersonInput[] {
  const email = written === null ? '' : bare(written);
  const name = plainName(words) || guestName({ name: null, email }) || email;
  return name === '' ? [] : [{ name, emails: email === '' ? [] : [email], aliases: [], function: null }];
}

/** Without what parts it from an address: "Jun Park – ", "“Park, Jun”", "; Jun (". */
function plainName(words: string): string {
  return words.replace(/^[\s,;:|"“”<>–—-]+|[\s,;:|"“”<>(–—-]+$/gu, '').replace(/\s+/gu, ' ');
}

function bare(written: string): string {
  return plainEmail(written.replace(/^[\s<("'[]+|[\s>)"'\].:]+$/gu, '').replace(/^mailto:/iu, ''));
}
