// Which instance of a series a moment belongs to. Used by every way in which a meeting comes to the front.
import { changed, made, nothing } from '../../domain/change';
import type { Change } from '../../domain/change';
import { instanceOfCall } from '../../domain/meeting';
import type { MeetingInstance } from '../../domain/meeting';
import { localDateOf, nextMidnight } from '../../domain/local-date';
import type { Id, Instant } from '../../domain/record';
import { db } from '../db';
import type { Reading } from '../reading';
import { living, rowsAt } from '../rows';
import { freshRecord } from '../write';

/** A meeting that the sidebar can show. */
export interface SeenMeeting {
  seriesId: Id;
  /** null: it does not meet today as far as we know, and nobody has joined it. */
  instanceId: Id | null;
}

/** The tables that finding a meeting may write to. */
export const meetingTables = ['series', 'instances', 'commitments', 'appearances', 'drafts', 'topics', 'wins'] as const;

/** A call joined within this time is still the same one, in ms. */
const callLength = 2 * 3_600_000;

/** Original start of a call of that day whose event was not seen yet. */
const callStart = (day: Date) => `call:${localDateOf(day)}`;

/** The instance of this original start, or the call of that day that was joined before its event was seen. */
export async function knownInstance(seriesId: Id, originalStart: string, startsAt: Instant | null, reading: Reading): Promise<MeetingInstance | undefined> {
  const keys = [originalStart, ...(startsAt === null ? [] : [callStart(new Date(startsAt))])];
  const rows = living('instances', await rowsAt(reading.instances, '[seriesId+originalStart]', keys.map((key) => [seriesId, key])));
  return rows.find((row) => row.originalStart === originalStart) ?? rows[0];
}

/** The instance that is held `now`, made when there is none; inside a transaction over the meeting tables. */
export async function instanceNow(seriesId: Id, now: Date, joined: boolean, reading: Reading): Promise<[MeetingInstance, Change]> {
  const at = now.toISOString();
  const known = await instanceOfDay(seriesId, now, reading);
  if (known) return [known, joined && !isFresh(known, now) ? changed('instances', known, { joinedAt: at }) : nothing];
  const fresh: MeetingInstance = {
    ...freshRecord(), seriesId, originalStart: callStart(now), startsAt: at, endsAt: null, when: null, guests: [], ...(joined && { joinedAt: at }),
  };
  return [fresh, made('instances', fresh)];
}

/** Was its call joined so lately that a call now is still the same one? */
export function isFresh({ joinedAt }: MeetingInstance, now: Date): boolean {
  return !!joinedAt && Math.abs(now.getTime() - Date.parse(joinedAt)) < callLength;
}

/** The instance that `now` belongs to: the nearest of this local day, else the only one of a one-off. */
export async function instanceOfDay(seriesId: Id, now: Date, reading: Reading = db): Promise<MeetingInstance | undefined> {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const [ofDay, single] = await Promise.all([
    reading.instances.where('[seriesId+startsAt]').between([seriesId, midnight.toISOString()], [seriesId, nextMidnight(now).toISOString()]).toArray(),
    rowsAt(reading.instances, '[seriesId+originalStart]', [[seriesId, callStart(now)], [seriesId, '']]),
  ]);
  return instanceOfCall(living('instances', ofDay), now) ?? living('instances', single)[0];
}

/** The series that this one turned out to be, itself if none; and the instance of today there, if its own is gone with it. */
export async function resolved(meeting: SeenMeeting, now: Date): Promise<SeenMeeting> {
  const series = await db.series.get(meeting.seriesId);
  const instance = meeting.instanceId === null ? undefined : await db.instances.get(meeting.instanceId);
  const seriesId = series?.mergedInto ?? meeting.seriesId;
  const gone = meeting.instanceId !== null && (!instance || instance.deletedAt !== null);
  return { seriesId, instanceId: gone ? (await instanceOfDay(seriesId, now))?.id ?? null : meeting.instanceId };
}
