// "Needs a conversation" (practice A13): when a promise is to be talked about, and what settles that. Never in a recap.
import * as z from 'zod/mini';
import { made } from './change';
import type { Change, HistoryEntry } from './change';
import { mustBeOpen, overdueDays } from './commitment';
import type { Commitment } from './commitment';
import { pairOf } from './correction';
import { privately } from './correction-record';
import type { Between } from './correction';
import { isLaterMove, momentsOf } from './moments';
import type { Moment, Stand } from './moments';
import type { Notification } from './notification';
import { ignoredBy, ignoredFrom } from './nudged';
import { inOrder } from './order';
import { Id, LocalDate, recordFields, rows } from './record';
import type { Instant, KeptRecord, Known } from './record';

/** What was decided about a promise that needed a conversation. The other two outcomes are acts: a new date and a drop. */
export const Conversation = rows(() => z.looseObject({
  ...recordFields,
  commitmentId: Id,
  outcome: z.enum(['talkNow', 'oneToOne']),
  /** The local day. */
  on: LocalDate,
  ...privately,
}));
export type Conversation = Known<typeof Conversation>;

/** Why a promise is to be talked about: 3 days overdue, 2 later dates, or 3 reminders that nobody took up. */
export type Threshold = 'overdue' | 'laterDates' | 'ignored';

const overdueFrom = 3;
const laterDatesFrom = 2;

export interface Talked {
  commitment: Commitment;
  /** Of this commitment. */
  history: readonly HistoryEntry[];
  /** About this commitment; removed ones left out. */
  held: readonly Conversation[];
  /** That may have named it. */
  nudges: readonly Notification[];
}

/**
 * Whether it can have crossed a threshold, told from the record alone, so that few histories need to be read. Three reminders
 * take three days after the due date.
 */
export function mayNeedConversation(commitment: Commitment, today: LocalDate): boolean {
  return commitment.status === 'open' && (crossed(commitment, none, today).length > 0 || commitment.moved === true);
}

/**
 * Which thresholds raise the flag today; []: none. Each raises it once: for overdue and ignored that is once per due date and owner.
 * Settled by a conversation (`held`), by renegotiating (a later date or none, another owner, smaller words with a reason), or by closing it.
 */
export function needsConversation(talked: Talked, today: LocalDate): Threshold[] {
  const { commitment, history } = talked;
  const { status, ownerId, visibility } = commitment;
  if (status !== 'open' || ownerId === null || visibility === 'me') return [];
  const moments = momentsOf(history, commitment);
  const settled = settledThresholds(moments, talked);
  const counts = { laterDates: moments.filter(isLaterMove).length, ignored: ignoredBy(today, commitment, talked.nudges, history) };
  return crossed(commitment, counts, today).filter((threshold) => !settled.has(keyOf(threshold, commitment)));
}

/** Chair and owner see the flag; nobody else does. */
export function seesConversation(commitment: Pick<Commitment, 'ownerId'>, { meId, chairId }: Between): boolean {
  return meId !== null && (meId === commitment.ownerId || meId === chairId);
}

/** Talked about now, or to be raised in the next one-to-one. */
export function settleConversation(commitment: Commitment, outcome: Conversation['outcome'], today: LocalDate, between: Between, fresh: KeptRecord): Change {
  mustBeOpen(commitment);
  const conversation: Conversation = { ...fresh, commitmentId: commitment.id, outcome, on: today, ...pairOf(commitment, between) };
  return made('conversations', conversation);
}

type Standing = Pick<Stand, 'ownerId' | 'dueOn'>;

interface Counts {
  laterDates: number;
  /** Reminders that nobody took up. */
  ignored: number;
}

const none: Counts = { laterDates: 0, ignored: 0 };

function crossed({ dueOn }: Standing, { laterDates, ignored }: Counts, on: LocalDate): Threshold[] {
  return [
    ...(overdueDays({ dueOn, status: 'open' }, on) >= overdueFrom ? ['overdue' as const] : []),
    ...(laterDates >= laterDatesFrom ? ['laterDates' as const] : []),
    ...(ignored >= ignoredFrom ? ['ignored' as const] : []),
  ];
}

function keyOf(threshold: Threshold, { dueOn, ownerId }: Standing): string {
  return threshold === 'laterDates' ? threshold : `${threshold} ${dueOn} ${ownerId}`;
}

interface Event {
  at: Instant;
  on: LocalDate;
  /** null: a conversation. */
  moment: Moment | null;
}

function settledThresholds(moments: readonly Moment[], { commitment, history, held, nudges }: Talked): Set<string> {
  const settled = new Set<string>();
  let stand: Standing = moments[0]?.before ?? commitment;
  let laterDates = 0;
  for (const { on, moment } of inTime(moments, held)) {
    const ignored = ignoredBy(on, { id: commitment.id, dueOn: stand.dueOn }, nudges, history);
    const raised = crossed(stand, { laterDates, ignored }, on).map((threshold) => keyOf(threshold, stand));
    if (moment && isLaterMove(moment)) laterDates += 1;
    if (raised.length > 0 && (moment === null || isRenegotiation(moment))) {
      for (const key of raised) settled.add(key);
      // The new date that settles one threshold does not at once raise the other.
      if (laterDates >= laterDatesFrom) settled.add('laterDates');
    }
    stand = moment?.after ?? stand;
  }
  return settled;
}

function inTime(moments: readonly Moment[], held: readonly Conversation[]): Event[] {
  const talks = held.map(({ createdAt, on }): Event => ({ at: createdAt, on, moment: null }));
  return [...moments.map((moment): Event => ({ at: moment.at, on: moment.on, moment })), ...talks].sort((left, right) => inOrder(left.at, right.at));
}

function isRenegotiation(moment: Moment): boolean {
  return isLaterMove(moment) || moment.before.ownerId !== moment.after.ownerId || (moment.isReworded && moment.reason !== undefined);
}
