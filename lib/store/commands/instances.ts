// Which instance of a series a moment belongs to. Used by every way in which a meeting comes to the front.
import { changed, made } from '../../domain/change';
import type { Change } from '../../domain/change';
import { instanceOfCall } from '../../domain/meeting';
import type { Guest, MeetingInstance } from '../../domain/meeting';
import { localDateOf, nextMidnight } from '../../domain/local-date';
import type { Id, Instant } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';
import { freshRecord } from '../write';

/** A meeting that the sidebar can show. */
export interface SeenMeeting {
  seriesId: Id;
  instanceId: Id;
}

/** The tables that finding a meeting may write to. */
export const meetingTables = ['series', 'instances', 'commitments', 'appearances', 'drafts'] as const;

/** Original start of a call of that day whose event was not seen yet. */
const callStart = (day: Date) => `call:${localDateOf(day)}`;

/** The instance of this original start, or the call of that day that was joined before its event was seen. */
export async function knownInstance(seriesId: Id, originalStart: string, startsAt: Instant | null): Promise<MeetingInstance | undefined> {
  const keys = [originalStart, ...(startsAt === null ? [] : [callStart(new Date(startsAt))])];
  const rows = living('instances', await db.instances.where('[seriesId+originalStart]').anyOf(keys.map((key) => [seriesId, key])).toArray());
  return rows.find((row) => row.originalStart === originalStart) ?? rows[0];
}

/** The instance that `now` belongs to, made when there is none; inside a transaction over the meeting tables. */
export async function instanceNow(seriesId: Id, call: { guests: Guest[] }, now: Date): Promise<[MeetingInstance, Change]> {
  const joinedAt = now.toISOString();
  const known = await instanceOfDay(seriesId, now);
  if (known) {
    const guests = known.guests.length > 0 ? known.guests : call.guests;
    const again = known.joinedAt && localDateOf(new Date(known.joinedAt)) === localDateOf(now);
    return [known, changed('instances', known, { guests, ...(!again && { joinedAt }) })];
  }
  const fresh: MeetingInstance = {
    ...freshRecord(), seriesId, originalStart: callStart(now), startsAt: joinedAt, endsAt: null, when: null, guests: call.guests, joinedAt,
  };
  return [fresh, made('instances', fresh)];
}

/** The instance that `now` belongs to: the nearest of this local day, else the only one of a one-off. */
export async function instanceOfDay(seriesId: Id, now: Date): Promise<MeetingInstance | undefined> {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const ofDay = db.instances.where('[seriesId+startsAt]')
    .between([seriesId, midnight.toISOString()], [seriesId, nextMidnight(now).toISOString()]).toArray();
  const single = db.instances.where('[seriesId+originalStart]').anyOf([[seriesId, callStart(now)], [seriesId, '']]).toArray();
  return instanceOfCall(living('instances', await ofDay), now) ?? living('instances', await single)[0];
}
