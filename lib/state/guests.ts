// Who is invited and who is here, as the header shows them.
import type { SeenPerson } from '../pages/page';
import { guestName } from '../domain/meeting';
import type { Guest } from '../domain/meeting';
import { folded, guestKey, peopleNamed, personByEmail, plainEmail } from '../domain/person';
import type { Person, PersonInput } from '../domain/person';
import { freshRecord } from '../store/write';

export interface GuestView {
  /** Stays the same for the same guest: the person's id, else the address or name. */
  key: string;
  name: string;
  person: Person | null;
  here: boolean;
}

/** Guests as people of the team where address or a name that only one has tells; and those present who were not invited. */
export function guestViews(guests: readonly Guest[], present: readonly SeenPerson[], people: readonly Person[]): GuestView[] {
  const views = new Map<string, GuestView>();
  for (const [list, here] of [[guests, false], [present, true]] as const) {
    for (const guest of list) {
      const person = personOf(guest, people);
      const name = person?.name ?? guestName(guest);
      const key = person?.id ?? (guest.email ? plainEmail(guest.email) : `name:${folded(name)}`);
      const before = views.get(key);
      views.set(key, before ? { ...before, here: before.here || here } : { key, name, person, here });
    }
  }
  return [...views.values()];
}

/** Guests who are not in the team yet, ready to be added: only those whose address the page told, for a display name alone is no identity. */
export function strangersAmong(views: readonly GuestView[], guests: readonly Guest[]): PersonInput[] {
  const emails = new Map(guests.map((guest) => [guest.email && plainEmail(guest.email), guest.email]));
  return views.flatMap(({ key, name, person }) => {
    const email = person === null ? emails.get(key) : null;
    return email ? [{ name, emails: [email], aliases: [], function: null }] : [];
  });
}

/** Makes of strangers the people they would be in the team. The same address gives the same record, for as long as this is kept. */
export function createNewcomers(): (strangers: readonly PersonInput[]) => Person[] {
  const made = new Map<string, Person>();
  return (strangers) => strangers.map((stranger) => {
    const key = guestKey(stranger);
    const person = made.get(key) ?? { ...freshRecord(), ...stranger };
    made.set(key, person);
    return person;
  });
}

function personOf(guest: Guest, people: readonly Person[]): Person | null {
  const byEmail = guest.email ? personByEmail(people, guest.email) : undefined;
  if (byEmail) return byEmail;
  // A page's display names repeat and lie; only a full name that one person alone has is taken.
  if (!guest.name || guest.email) return null;
  const named = peopleNamed(people, guest.name).filter((person) => [person.name, ...person.aliases].some((known) => folded(known) === folded(guest.name ?? '')));
  return named.length === 1 ? named[0] ?? null : null;
}
