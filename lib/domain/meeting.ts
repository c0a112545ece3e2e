// Meetings: a series, its instances, who is invited, and which of them a page or a call code means.
import * as z from 'zod/mini';
import { daysBetween, localDateOf } from './local-date';
import { unknownLast } from './order';
import { Id, Instant, later, recordFields, rows } from './record';
import type { Known } from './record';

/** Somebody invited, as the page told it. What the page did not tell is null, never guessed. */
export const Guest = z.object({
  email: z.nullable(z.string()),
  name: z.nullable(z.string()),
});
export type Guest = z.infer<typeof Guest>;

/** All instances of a recurring meeting; a one-off is a series of one. */
export const MeetingSeries = rows(() => z.looseObject({
  ...recordFields,
  /** The event id without its instance suffix; `meet:<code>` while only the call is known; `own:<id>` when made by hand. */
  key: z.string(),
  title: z.nullable(z.string()),
  /** Meet codes seen with this series. */
  codes: z.array(z.string()),
  chairId: z.nullable(Id),
  /** Known only by a call's code until its event is seen. */
  provisional: z.boolean(),
  /** This one was found to be another series: everything of it was linked there. */
  mergedInto: z.nullable(Id),
}));
export type MeetingSeries = Known<typeof MeetingSeries>;

export const MeetingInstance = rows(() => z.looseObject({
  ...recordFields,
  seriesId: Id,
  /** `YYYYMMDDTHHMMSSZ` or `YYYYMMDD` from the event's id, which stays when the event is moved; '' for a one-off or a provisional call. */
  originalStart: z.string(),
  startsAt: z.nullable(Instant),
  endsAt: z.nullable(Instant),
  /** The time in the page's own words and language. */
  when: z.nullable(z.string()),
  guests: z.array(Guest),
  /** When its call was first joined in this browser. */
  joinedAt: z.optional(z.nullable(Instant)),
  /** Who had a turn in its round (practice A18); how long they spoke is not kept. */
  turnIds: later(z.array(Id)),
}));
export type MeetingInstance = Known<typeof MeetingInstance>;

/** The instant of an original start with a time (`20261006T150000Z`); null for an all-day one and for ''. */
export function instantOfOriginalStart(originalStart: string): Instant | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(originalStart);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [number, number, number, number, number, number];
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/** Exactly two human guests make a one-to-one (practice A12): what is said there stays between the two. */
export function isOneToOne(guests: readonly Guest[]): boolean {
  return guests.filter(isHuman).length === 2;
}

/**
 * Whether what is captured stays between two. Who is invited decides; where no event told that (`guests` empty), a call
 * of one or two people counts as one-to-one: better a promise too private than one too public.
 */
export function staysBetweenTwo(guests: readonly Guest[], present: number): boolean {
  return guests.length > 0 ? isOneToOne(guests) : present === 1 || present === 2;
}

/** Rooms and shared calendars are invited as guests too; their addresses give them away. */
export function isHuman(guest: Guest): boolean {
  return !/@(?:resource|group)\.calendar\.google\.com$/i.test(guest.email ?? '');
}

/** What to call a guest: the name, else the part of the address before the @, else "Guest". */
export function guestName(guest: Guest): string {
  const named = guest.name?.trim();
  if (named) return named;
  return guest.email?.split('@')[0] ?? 'Guest';
}

/** The instance that a call at `now` belongs to: the one nearest in time that starts on the same local day. */
export function instanceOfCall(instances: readonly MeetingInstance[], now: Date): MeetingInstance | undefined {
  const distance = (instance: MeetingInstance) => Math.abs(Date.parse(instance.startsAt ?? '') - now.getTime());
  return instances
    .filter((instance) => instance.startsAt !== null && daysBetween(localDateOf(new Date(instance.startsAt)), localDateOf(now)) === 0)
    .sort((left, right) => distance(left) - distance(right))[0];
}

/** What to call a series: its title, else the code of its call. */
export function seriesTitle({ title, codes }: Pick<MeetingSeries, 'title' | 'codes'>): string {
  return title ?? (codes[0] ? `Call ${codes[0]}` : 'Untitled meeting');
}

/** Earliest first; instances whose start is unknown come last. */
export function compareByStart(left: MeetingInstance, right: MeetingInstance): number {
  return unknownLast(left.startsAt, right.startsAt);
}
