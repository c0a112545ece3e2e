// Who is invited and who is here, as the header shows them.
import type { SeenPerson } from '../pages/page';
import { guestName } from '../domain/meeting';
import type { Guest } from '../domain/meeting';
import { folded, peopleNamed, personByEmail, plainEmail } from '../domain/person';
import type { Person } from '../domain/person';

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

function personOf(guest: Guest, people: readonly Person[]): Person | null {
  const byEmail = guest.email ? personByEmail(people, guest.email) : undefined;
  if (byEmail) return byEmail;
  // A page's display names repeat and lie; only a full name that one person alone has is taken.
  if (!guest.name || guest.email) return null;
  const named = peopleNamed(people, guest.name).filter((person) => [person.name, ...person.aliases].some((known) => folded(known) === folded(guest.name ?? '')));
  return named.length === 1 ? named[0] ?? null : null;
}
