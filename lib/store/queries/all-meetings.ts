// Every meeting that Kept knows, as a list, and one of them as a whole: when it was and will be held, and what is open in it.
import { compareByStart, isOneToOne } from '../../domain/meeting';
import type { Guest, MeetingInstance, MeetingSeries } from '../../domain/meeting';
import type { Id, Instant } from '../../domain/record';
import { db } from '../db';
import { maxKey, minKey } from '../key-bounds';
import { living } from '../rows';
import { openCommitments } from './commitments';
import type { CommitmentView } from './commitments';
import { invited } from './invited';
import { theMeeting } from './meetings';
import { nextStarts } from './next-starts';
import { openTopics } from './topics';

export interface MeetingLine {
  series: MeetingSeries;
  /** The start of the next instance that is known, and of the last one that began; null: none is known. */
  next: Instant | null;
  last: Instant | null;
  /** Open commitments that were captured in it. */
  open: Id[];
  /** Unresolved ones of the team. */
  topics: number;
}

/** The next first; those of which nothing is planned come last, the latest first. Merged series are left out. */
export async function allMeetings(now: Date): Promise<MeetingLine[]> {
  const series = living('series', await db.series.toArray()).filter(({ mergedInto }) => mergedInto === null);
  const [next, topics] = await Promise.all([nextStarts(series.map(({ id }) => id), now), openTopics()]);
  const lines = await Promise.all(series.map(async (one): Promise<MeetingLine> => ({
    series: one, next: next.get(one.id) ?? null, last: await lastStart(one.id, now),
    open: living('commitments', await db.commitments.where('[seriesId+status]').equals([one.id, 'open']).toArray()).map(({ id }) => id),
    topics: topics.filter(({ seriesId }) => seriesId === one.id).length,
  })));
  return lines.sort(soonestFirst);
}

function soonestFirst(left: MeetingLine, right: MeetingLine): number {
  if (left.next !== null || right.next !== null) return (left.next ?? '~').localeCompare(right.next ?? '~');
  return (right.last ?? '').localeCompare(left.last ?? '');
}

async function lastStart(seriesId: Id, now: Date): Promise<Instant | null> {
  const row = await db.instances.where('[seriesId+startsAt]').between([seriesId, minKey], [seriesId, now.toISOString()]).last();
  return row?.startsAt ?? null;
}

export interface WholeMeeting {
  series: MeetingSeries;
  /** Local day of the next instance. */
  nextOn: string | null;
  /** By start; those whose start is unknown come last. */
  instances: MeetingInstance[];
  guests: Guest[];
  oneToOne: boolean;
  /** What is open on its table, through shared goals too. */
  open: CommitmentView[];
}

/** null: the series is gone. */
export async function wholeMeeting(id: Id, goalIds: readonly Id[], now: Date): Promise<WholeMeeting | null> {
  const meeting = await theMeeting(id, null, now);
  if (!meeting) return null;
  const { series, nextOn } = meeting;
  const [instances, guests, open] = await Promise.all([
    db.instances.where('[seriesId+startsAt]').between([series.id, minKey], [series.id, maxKey]).toArray(),
    invited(series.id, null), openCommitments(series.id, goalIds),
  ]);
  return { series, nextOn, instances: living('instances', instances).sort(compareByStart), guests, oneToOne: isOneToOne(guests), open };
}
