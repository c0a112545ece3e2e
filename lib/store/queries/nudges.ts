// Reminders: which are hidden and until when, which came, and all that their planner has to know.
import type { Commitment } from '../../domain/commitment';
import { localDateOf, plusDays } from '../../domain/local-date';
import { seriesTitle } from '../../domain/meeting';
import { isDue, nudgeText } from '../../domain/nudge-text';
import type { NudgeText } from '../../domain/nudge-text';
import type { Notification } from '../../domain/notification';
import type { FollowUp, NudgeFacts, Upcoming } from '../../domain/nudging';
import type { Id, Instant, LocalDate } from '../../domain/record';
import { nudgingOf } from '../../domain/nudging-usual';
import { db } from '../db';
import { minKey } from '../key-bounds';
import type { Reading } from '../reading';
import { living, ownSettings, rowsAt } from '../rows';
import { openOnTables } from './commitments';
import { heldBetween, seriesById } from './meetings';
import { notificationsNaming } from './notifications';

/** Commitment id → the latest instant until which it is snoozed. */
export async function snoozed(commitmentIds: readonly string[], reading: Reading = db): Promise<Map<string, Instant>> {
  const rows = living('nudges', await rowsAt(reading.nudges, 'commitmentId', commitmentIds));
  const until = new Map<string, Instant>();
  for (const { commitmentId, snoozedUntil } of rows) {
    if ((until.get(commitmentId) ?? '') < snoozedUntil) until.set(commitmentId, snoozedUntil);
  }
  return until;
}

/** What is known of a reminder; of two that mean the same, the one that went further. */
export async function notificationOf({ kind, key }: Pick<Notification, 'kind' | 'key'>): Promise<Notification | undefined> {
  const rows = living('notifications', await db.notifications.where('[kind+key]').equals([kind, key]).toArray());
  return rows.find(({ status }) => status !== 'planned') ?? rows[0];
}

/** Rows of so many days are looked at for what was begun and not finished. */
const lately = 30;

/** What the planner has to know at `now`; with `until` a later day, also what will be due by then. @throws KeptError when my settings cannot be read. */
export async function nudgeFacts(now: Date, until: Date = new Date(now.getTime() + 86_400_000)): Promise<NudgeFacts> {
  const settings = await ownSettings();
  const [nudging, meId, lastDay] = [nudgingOf(settings), settings?.meId ?? null, localDateOf(until)];
  const [commitments, followUps, meetings] = await Promise.all([
    meId === null ? [] : mineUntil(meId, lastDay), followUpsUntil(lastDay),
    meId !== null && nudging.kinds.beforeMeeting ? upcoming(meId, now, until) : [],
  ]);
  const ids = commitments.map(({ id }) => id);
  const since = [plusDays(localDateOf(now), -lately), ...followUps.map(({ on }) => on)].sort()[0] ?? '';
  const [hidden, recent, naming] = await Promise.all([snoozed(ids), db.notifications.where('on').aboveOrEqual(since).toArray(), notificationsNaming(ids)]);
  const known = new Map([...naming, ...living('notifications', recent)].map((row) => [row.id, row]));
  return { nudging, meId, commitments, snoozed: hidden, meetings, followUps, known: [...known.values()] };
}

async function mineUntil(meId: Id, lastDay: LocalDate): Promise<Commitment[]> {
  return living('commitments', await db.commitments.where('[ownerId+status+dueOn]').between([meId, 'open', minKey], [meId, 'open', lastDay], true, true).toArray());
}

/** A talk is to be looked at again until there was another with the same person. */
async function followUpsUntil(lastDay: LocalDate): Promise<FollowUp[]> {
  const due = living('coachingLogs', await db.coachingLogs.where('followUpOn').between(minKey, lastDay, true, true).toArray());
  const all = living('coachingLogs', await db.coachingLogs.where('withId').anyOf(due.map(({ withId }) => withId)).toArray());
  return due.flatMap(({ id, withId, on, followUp, followUpOn }) => {
    const isDone = all.some((log) => log.withId === withId && log.on > on && log.on >= (followUpOn ?? ''));
    return followUp === 'dated' && followUpOn !== null && !isDone ? [{ logId: id, on: followUpOn }] : [];
  });
}

/** Meetings of known series that start by `until`, with what I have open on their tables. */
async function upcoming(meId: Id, now: Date, until: Date): Promise<Upcoming[]> {
  const held = (await heldBetween(now.toISOString(), until.toISOString())).filter(({ series }) => !series.provisional && series.mergedInto === null);
  const tables = await openOnTables([...new Set(held.map(({ series }) => series.id))]);
  return held.flatMap(({ series, instance }) => instance.startsAt === null ? [] : [{
    instanceId: instance.id, title: seriesTitle(series), startsAt: instance.startsAt,
    commitments: (tables.get(series.id) ?? []).filter(({ ownerId }) => ownerId === meId),
  }]);
}

/** A reminder as it reads now. */
export interface ReadNotification extends NudgeText {
  row: Notification;
  /** What it names of what it named: still open, due and not snoozed. */
  commitments: Commitment[];
}

/** What it names on the screen and is still open, whatever its day. */
export async function namedAndOpen({ commitmentIds, leftIds }: Notification): Promise<Commitment[]> {
  const named = (await db.commitments.bulkGet(leftIds ?? commitmentIds)).filter((found) => found !== undefined);
  return living('commitments', named).filter(({ status }) => status === 'open');
}

/** null: nothing of it is left to be said, or its day or its meeting has come and gone. */
export async function readNotification(row: Notification, now: Date): Promise<ReadNotification | null> {
  const today = localDateOf(now);
  const named = living('commitments', (await db.commitments.bulkGet(row.commitmentIds)).filter((found) => found !== undefined));
  const hidden = await snoozed(row.commitmentIds);
  const commitments = named.filter((commitment) => commitment.status === 'open'
    && (row.kind === 'beforeMeeting' || isDue(commitment, today)) && !(Date.parse(hidden.get(commitment.id) ?? '') > now.getTime()));
  const meeting = row.kind === 'beforeMeeting' ? await meetingAhead(row.key, now) : { title: null };
  if (!meeting || row.on < today) return null;
  const text = nudgeText({ kind: row.kind, commitments, followUps: row.logIds?.length ?? 0, meetingTitle: meeting.title }, today);
  return text && { ...text, row, commitments };
}

async function meetingAhead(instanceId: Id, now: Date): Promise<{ title: string | null } | null> {
  const [instance] = living('instances', (await db.instances.bulkGet([instanceId])).filter((found) => found !== undefined));
  if (!instance?.startsAt || new Date(instance.startsAt) <= now) return null;
  const [series] = await seriesById([instance.seriesId]);
  return { title: series ? seriesTitle(series) : null };
}

/** What an open sidebar is to show now, or showed today and nobody answered; oldest first. */
export async function inSidebar(now: Date): Promise<ReadNotification[]> {
  const rows = living('notifications', await db.notifications.where('on').equals(localDateOf(now)).toArray());
  const read = await Promise.all(rows.filter(({ via, status }) => via === 'sidebar' && (status === 'planned' || status === 'shown')).map((row) => readNotification(row, now)));
  return read.filter((one) => one !== null);
}
