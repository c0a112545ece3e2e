// Which event a piece of Calendar's markup belongs to, and whether all of it belongs to the same one.
import type { Root } from '../found';
import { eidToEventId, eventIdToIdentity, type EventIdentity } from '../../messaging/eid';
import { EID, EVENT_MARKS, LOGGED, LOGGED_EVENT } from './selectors';

export interface Whose {
  identity: EventIdentity | null;
  /** An id was found, but it is not an event's (a task). One that does not decode is neither: it may well be an event's. */
  foreign: boolean;
  /** The markup names more than one event: it is being changed from one to the next. */
  mixed: boolean;
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
  const ids = eventIdsIn(root);
  const [only] = ids;
  const identity = ids.size === 1 && only !== undefined ? eventIdToIdentity(only) : null;
  return { identity, foreign: ids.size === 1 && only !== '' && identity === null, mixed: ids.size > 1 };
}
