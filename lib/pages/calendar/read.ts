// Reads the facts of one event from its popup, or from a fragment of one. What is not found is null.
import { answers, firstFound, remembering, type Root } from '../found';
import type { EventFacts } from '../page';
import { MAX_TITLE, plain } from '../text';
import type { EventIdentity } from '../../messaging/eid';
import { guestsIn } from './guests';
import { whose } from './identity';
import { MEET_CODE, TIME_ZONE, TITLE, TITLE_BLOCK, WHEN } from './selectors';

export interface Reading {
  /** Null when no event's id was found. */
  facts: EventFacts | null;
  /** The markup holds facts of two events, or contradicts itself: it is in the middle of a change. */
  mixed: boolean;
  /** It is about something else: a task, or an id that does not decode. */
  foreign: boolean;
  /** Where the facts stood; a part that stays in place while the event changes may be left over from the last one. */
  places: Places;
}

export interface Places {
  title: Element | null;
  guests: Element | null;
  code: Element | null;
}

const spaced = (text: string | null): string | null => plain(text?.replace(/[⋅·]/, ' · ') ?? null, MAX_TITLE);

/** Date and time as the page writes them; the two sources differ in the dot only. */
function whenIn(root: Root): string | null {
  for (const css of TITLE_BLOCK) {
    const text = spaced(root.querySelector(css)?.nextElementSibling?.textContent ?? null);
    if (text !== null) return text;
  }
  return spaced(firstFound(root, WHEN));
}

/** One fact; `sure` unless two strategies contradict each other. */
function asked(root: Root, strategies: typeof TITLE): { value: string | null; place: Element | null; sure: boolean } {
  const [first, second] = answers(root, strategies, 2);
  const value = plain(first?.value ?? null, MAX_TITLE);
  return { value, place: first?.place ?? null, sure: second === undefined || plain(second.value, MAX_TITLE) === value };
}

/**
 * Reads an event popup, or any part of one.
 * @param clicked the event whose chip was clicked last: used only where the markup names none itself
 */
export function readEvent(root: Root, clicked: () => EventIdentity | null = () => null): Reading {
  const { identity, foreign, mixed } = whose(root);
  const of = identity ?? (foreign || mixed ? null : clicked());
  if (of === null) return { facts: null, mixed, foreign, places: { title: null, guests: null, code: null } };
  const once = remembering(root);
  const title = asked(once, TITLE);
  const code = asked(once, MEET_CODE);
  const { guests, place } = guestsIn(once);
  const facts: EventFacts = {
    kind: 'event',
    ...of,
    title: title.value,
    when: whenIn(once),
    timeZone: firstFound(once, TIME_ZONE),
    guests,
    code: code.value,
  };
  const places = { title: title.place, guests: place, code: code.place };
  return { facts, mixed: !title.sure || !code.sure, foreign: false, places };
}
