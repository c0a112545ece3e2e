// The guest list of a popup or an edit page: addresses and names, no rooms, no calendars, nobody twice.
import type { Root } from '../found';
import type { SeenPerson } from '../page';
import { address, firstText, MAX_NAME, MAX_PEOPLE, plain } from '../text';
import { GUEST_ROWS } from './selectors';

// Rooms and shared calendars are invited like people: …@resource.calendar.google.com, …@group.calendar.google.com.
const NOT_A_PERSON = /[.@]calendar\.google\.com$/;

/** The name shown in the row; the label up to its first comma only where the row shows no text. Null when it is the address. */
function nameIn(row: Element, email: string): string | null {
  const name = plain(firstText(row) ?? row.getAttribute('aria-label')?.split(',')[0] ?? null, MAX_NAME);
  return name?.toLowerCase() === email ? null : name;
}

export interface GuestList {
  /** At most 500, in the page's order; null when no row is there (nobody invited, not loaded, or not readable: all look alike). */
  guests: SeenPerson[] | null;
  /** Where the list begins. */
  place: Element | null;
}

const NONE: GuestList = { guests: null, place: null };

function guestsBy(root: Root, { css, attr }: (typeof GUEST_ROWS)[number]): GuestList {
  const guests = new Map<string, SeenPerson>();
  const rows = root.querySelectorAll(css);
  for (const row of rows) {
    const email = address(row.getAttribute(attr));
    if (email === null || guests.has(email) || NOT_A_PERSON.test(email)) continue;
    guests.set(email, { email, name: nameIn(row, email) });
    if (guests.size === MAX_PEOPLE) break;
  }
  return guests.size === 0 ? NONE : { guests: [...guests.values()], place: rows[0] ?? null };
}

/** The list by the first kind of rows that holds addresses. */
export function guestsIn(root: Root): GuestList {
  for (const rows of GUEST_ROWS) {
    const list = guestsBy(root, rows);
    if (list.guests !== null) return list;
  }
  return NONE;
}
