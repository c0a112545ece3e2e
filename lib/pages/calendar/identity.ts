// Which event a piece of Calendar's markup belongs to, and whether all of it belongs to the same one.
import type { Root } from '../found';
import { eidToEventId, eventIdToIdentity, type EventIdentity } from './eid';
import { contradicting, EID, EVENT_MARKS, LOGGED, LOGGED_EVENT } from './selectors';

export interface Whose {
  identity: EventIdentity | null;
  /** An id was found, but it is not an event's (a task). One that does not decode is neither: it may well be an event's. */
  foreign: boolean;
  /** The markup names more than one event: it is being changed from one to the next. */
  mixed: boolean;
}

/** The event that the first eid names, when no other mark contradicts it; null: every mark has to be looked at. */
function undisputed(root: Root): EventIdentity | null {
  const eid = root.querySelector(`[${EID}]`)?.getAttribute(EID) ?? ' ';
  const id = /\s/.test(eid) ? null : eidToEventId(eid);
  const identity = id === null ? null : eventIdToIdentity(id);
  if (id === null || identity === null || (root instanceof Element && root.hasAttribute(EID))) return null;
  // As one selector the browser itself looks at every mark, several times faster than we could.
  return root.querySelector(contradicting(eid, id)) === null ? identity : null;
}

/** Ids of every mark; '' stands for an eid that does not decode. */
function eventIdsIn(root: Root): Set<string> {
  const ids = new Set<string>();
  const add = (element: Element): void => {
    const eid = element.getAttribute(EID);
    if (eid !== null) ids.add(eidToEventId(eid) ?? '');
    const logged = LOGGED_EVENT.exec(element.getAttribute(LOGGED) ?? '')?.[1];
    if (logged !== undefined) ids.add(logged);
  };
  if (root instanceof Element) add(root);
  for (const element of root.querySelectorAll(EVENT_MARKS)) add(element);
  if (ids.size === 0) for (const element of root.querySelectorAll(`[${LOGGED}]`)) add(element);
  return ids;
}

/** Asks every mark below `root`: `data-eventid` (base64) and the ids in `jslog` (plain). */
export function whose(root: Root): Whose {
  const sure = undisputed(root);
  if (sure !== null) return { identity: sure, foreign: false, mixed: false };
  const ids = eventIdsIn(root);
  const [only] = ids;
  const identity = ids.size === 1 && only !== undefined ? eventIdToIdentity(only) : null;
  return { identity, foreign: ids.size === 1 && only !== '' && identity === null, mixed: ids.size > 1 };
}
