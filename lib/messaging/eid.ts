// Calendar names every event in its markup and addresses by an "eid"; here it becomes a series key and an original start.

export interface EventIdentity {
  /** The event id without its instance suffix. `<base>_R20261006T150000` (after "this and following") is a base of its own. */
  seriesKey: string;
  /** `20261006T150000Z`, or `20261006` for an all-day instance; null when the event does not recur. */
  originalStart: string | null;
}

const INSTANCE = /_(\d{8}(?:T\d{6}Z)?)$/;
const EVENT_ID = /^[\w-]{1,1024}$/;
const ID_AND_CALENDAR = /^(\S+) \S+$/;
// Tasks are shown among the events and open a popup of their own. 2025, read in other extensions.
const NOT_AN_EVENT = /^tasks?_/;

/** Splits an event id (not an eid). Null when it is none, or a task's. */
export function eventIdToIdentity(eventId: string): EventIdentity | null {
  if (!EVENT_ID.test(eventId) || NOT_AN_EVENT.test(eventId)) return null;
  const instance = INSTANCE.exec(eventId);
  if (instance === null) return { seriesKey: eventId, originalStart: null };
  return instance.index === 0 ? null : { seriesKey: eventId.slice(0, instance.index), originalStart: instance[1] ?? null };
}

/** The event id in an eid: base64 of "<event id> <calendar id>", with or without padding, url-safe or not. Null when it does not decode. */
export function eidToEventId(eid: string): string | null {
  const [base64 = ''] = eid.replaceAll('-', '+').replaceAll('_', '/').split('=', 1);
  try {
    return ID_AND_CALENDAR.exec(atob(base64))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Both steps: from an eid to the event's identity, or null. Never throws. */
export function eidToIdentity(eid: string | null): EventIdentity | null {
  const eventId = eid === null ? null : eidToEventId(eid);
  return eventId === null ? null : eventIdToIdentity(eventId);
}

/** True for an eid that decodes to a task. */
export function isTask(eid: string): boolean {
  return NOT_AN_EVENT.test(eidToEventId(eid) ?? '');
}

/** The eid as Calendar writes it: standard alphabet, no padding. */
export function eventIdToEid(eventId: string, calendarId: string): string {
  return btoa(`${eventId} ${calendarId}`).replace(/=+$/, '');
}
