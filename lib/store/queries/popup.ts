// What the popup shows first, in one read: what of mine is due now, and which meeting runs or comes next; and what it asks about that later.
import type { Id, Instant, LocalDate } from '../../domain/record';
import { runningOrNext } from '../../domain/running';
import { spanInFront } from '../../domain/span-in-front';
import { db } from '../db';
import type { Reading } from '../reading';
import { ownSettings } from '../rows';
import { myOpenBy, withDetails } from './commitments';
import type { CommitmentView } from './commitments';
import { heldBetween } from './meetings';
import { nextStarts } from './next-starts';
import type { Held } from './meetings';
import { snoozed } from './nudges';
import { needingConversation } from './conversations';
import type { TalkDue } from './conversations';

export interface DueNow {
  /** null: not known, and then nothing is mine. */
  meId: Id | null;
  /** Mine, open, due today or before. */
  views: CommitmentView[];
  snoozedUntil: ReadonlyMap<Id, Instant>;
}

export interface AboutDue {
  /** When the series of each of them meets next, as far as known. */
  starts: ReadonlyMap<Id, Instant>;
  /** Which of them need a conversation, and why. */
  toTalkAbout: ReadonlyMap<Id, TalkDue>;
}

/** One transaction, so that nothing waits for a second one to begin. @throws KeptError when my settings cannot be read. */
export function dueNow(today: LocalDate, reading?: Reading): Promise<DueNow> {
  const read = async () => {
    const meId = (await ownSettings(reading))?.meId ?? null;
    const mine = meId === null ? [] : await myOpenBy(meId, today, reading);
    const [views, snoozedUntil] = await Promise.all([withDetails(mine, null, reading), snoozed(mine.map(({ id }) => id), reading)]);
    return { meId, views, snoozedUntil };
  };
  return reading ? read() : db.transaction('r', [db.settings, db.commitments, db.series, db.nudges, db.history], read);
}

export async function aboutDue({ meId, views }: DueNow, today: LocalDate): Promise<AboutDue> {
  const mine = views.map(({ commitment }) => commitment);
  const [starts, talks] = await Promise.all([
    nextStarts(mine.flatMap(({ seriesId }) => seriesId ?? []), new Date()), needingConversation(mine, null, meId, today),
  ]);
  return { starts, toTalkAbout: new Map(talks.map((talk) => [talk.commitment.id, talk])) };
}

/** My open ones that are due in `[from, until]`. */
export function mineBetween(meId: Id, from: unknown, until: unknown) {
  return db.commitments.where('[ownerId+status+dueOn]').between([meId, 'open', from], [meId, 'open', until], true, true);
}

/** The meeting that runs, else the next one within twelve hours; null: none is known. */
export async function meetingNow(now: Date, reading?: Reading): Promise<Held | null> {
  const held = await heldBetween(...spanInFront(now), reading);
  const chosen = runningOrNext(held.map(({ instance }) => instance), now);
  return held.find(({ instance }) => instance === chosen) ?? null;
}
