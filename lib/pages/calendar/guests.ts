// The guest list of a popup or an edit page: addresses and names, no rooms, no calendars, nobody twice.
import type { Root } from '../found';
import type { SeenPerson } from '../page';
import { address, firstText, MAX_NAME, MAX_PEOPLE, plain } from '../text';
import { GUEST_ROWS } from './selectors';

const ANY_ROW = GUEST_ROWS.map(({ css }) => css).join();
// Rooms and shared calendars are invited like people: …@resource.calendar.google.com, …@group.calendar.google.com.
const NOT_A_PERSON = /[.@]calendar\.google\.com$/;

/** The name shown in the row; the label up to its first comma only where the row shows no text. Null when it is the address. */
function nameIn(row: Element, email: string): string | null {
  const name = plain(firstText(row) ?? row.getAttribute('aria-label')?.split(',')[0] ?? null, MAX_NAME);
  return name?.toLowerCase() === email ? null : name;
}

function guestsBy(root: Root, { css, attr }: (typeof GUEST_ROWS)[number]): SeenPerson[] {
  const guests = new Map<string, SeenPerson>();
  for (const row of root.querySelectorAll(css)) {
    const email = address(row.getAttribute(attr));
    if (email === null || guests.has(email) || NOT_A_PERSON.test(email)) continue;
    guests.set(email, { email, name: nameIn(row, email) });
    if (guests.size === MAX_PEOPLE) break;
  }
  return [...guests.values()];
}

/** At most 500 guests in the page's order; null when no row is there (nobody invited, not loaded, or not readable: all look alike). */
export function guestsIn(root: Root): SeenPerson[] | null {
  for (const rows of GUEST_ROWS) {
    const guests = guestsBy(root, rows);
    if (guests.length > 0) return guests;
  }
  return null;
}

/** Where the guest list begins. */
export function firstGuestRow(root: Root): Element | null {
  return root.querySelector(ANY_ROW);
}
