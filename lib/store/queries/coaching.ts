// What is between me and one person: talks, corrections, what was raised in private, and when we meet.
import type { CoachingLog } from '../../domain/coaching-log';
import type { Commitment } from '../../domain/commitment';
import { putOff } from '../../domain/put-off';
import type { Correction } from '../../domain/correction';
import { isHuman, isOneToOne } from '../../domain/meeting';
import { inOrder } from '../../domain/order';
import { plainEmail } from '../../domain/person';
import type { Id, Instant, LocalDate } from '../../domain/record';
import type { Topic } from '../../domain/topic';
import { db } from '../db';
import { maxKey } from '../key-bounds';
import { existing, living, ownSettings } from '../rows';

export interface BetweenUs {
  /** The latest first. */
  logs: CoachingLog[];
  /** What was said to do better, the latest first. */
  corrections: Correction[];
  /** Private topics that are not resolved yet. */
  topics: Topic[];
  /** Open, and put off to our next one-to-one. */
  putOff: Commitment[];
  meeting: OneToOne | null;
}

/** For my eyes and theirs. */
export async function betweenUs(withId: Id, now: Date): Promise<BetweenUs> {
  const [logs, corrections, topics, held, meeting] = await Promise.all([
    db.coachingLogs.where('withId').equals(withId).toArray(), db.corrections.toArray(),
    db.topics.where('status').anyOf('raised', 'discussed').toArray(), db.conversations.toArray(), nextOneToOne(withId, now),
  ]);
  const isOurs = ({ visibility, pairIds }: Pick<Topic, 'visibility' | 'pairIds'>) => visibility === 'pair' && pairIds.includes(withId);
  const ours = living('coachingLogs', logs);
  return {
    putOff: await openOf(putOff(living('conversations', held).filter(isOurs), ours)),
    logs: ours.sort((left, right) => inOrder(right.on, left.on) || inOrder(right.createdAt, left.createdAt)),
    corrections: living('corrections', corrections).filter(isOurs).sort((left, right) => inOrder(right.createdAt, left.createdAt)),
    topics: living('topics', topics).filter(isOurs).sort((left, right) => inOrder(left.createdAt, right.createdAt)),
    meeting,
  };
}

async function openOf(ids: readonly Id[]): Promise<Commitment[]> {
  const rows = (await db.commitments.bulkGet([...ids])).filter((row) => row !== undefined);
  return living('commitments', rows).filter(({ status }) => status === 'open');
}

/** Talks that are to be looked at again by `until`, the longest waiting first. */
export async function followUpsDue(until: LocalDate): Promise<CoachingLog[]> {
  const logs = living('coachingLogs', await db.coachingLogs.where('followUpOn').belowOrEqual(until).toArray());
  return logs.sort((left, right) => inOrder(left.followUpOn ?? '', right.followUpOn ?? ''));
}

export interface OneToOne {
  seriesId: Id;
  /** Its next start; null: only earlier ones are known. */
  startsAt: Instant | null;
}

/** How many meetings before now are gone through for one that has not been seen to come again. */
const looked = 400;

/** The next meeting of me and this person alone, else the last one that was; null: none is known. */
export async function nextOneToOne(withId: Id, now: Date): Promise<OneToOne | null> {
  const settings = await ownSettings();
  if (!settings?.meId) return null;
  const emails = [...(await existing('people', withId)).emails, ...(await existing('people', settings.meId)).emails];
  const isOurs = ({ guests }: { guests: { email: string | null; name: string | null }[] }) =>
    isOneToOne(guests) && guests.filter(isHuman).every(({ email }) => email !== null && emails.includes(plainEmail(email)));
  const [next, before] = await Promise.all([
    db.instances.where('startsAt').between(now.toISOString(), maxKey).limit(looked).toArray(), db.instances.where('startsAt').below(now.toISOString()).reverse().limit(looked).toArray(),
  ]);
  const [coming] = living('instances', next).filter(isOurs);
  const [last] = living('instances', before).filter(isOurs);
  if (coming) return { seriesId: coming.seriesId, startsAt: coming.startsAt };
  return last ? { seriesId: last.seriesId, startsAt: null } : null;
}
