// "Needs a conversation" (practice A13): when a promise is to be talked about, and what settles that. Never in a recap.
import * as z from 'zod/mini';
import { made } from './change';
import type { Change, HistoryEntry } from './change';
import { mustBeOpen, overdueDays } from './commitment';
import type { Commitment } from './commitment';
import { pairOf, privately } from './correction';
import type { Between } from './correction';
import { isLaterMove, momentsOf } from './moments';
import type { Moment, Stand } from './moments';
import { inOrder } from './order';
import { Id, LocalDate, recordFields } from './record';
import type { Instant, KeptRecord, Known } from './record';

/** What was decided about a promise that needed a conversation. The other two outcomes are acts: a new date and a drop. */
export const Conversation = z.looseObject({
  ...recordFields,
  commitmentId: Id,
  outcome: z.enum(['talkNow', 'oneToOne']),
  /** The local day. */
  on: LocalDate,
  ...privately,
});
export type Conversation = Known<typeof Conversation>;

/** Why a promise is to be talked about: 3 days overdue, or 2 later dates. */
export type Threshold = 'overdue' | 'laterDates';

const overdueFrom = 3;
const laterDatesFrom = 2;

export interface Talked {
  commitment: Commitment;
  /** Of this commitment. */
  history: readonly HistoryEntry[];
  /** About this commitment; removed ones left out. */
  held: readonly Conversation[];
}

/** Whether it can have crossed a threshold, told from the record alone, so that few histories need to be read. */
export function mayNeedConversation(commitment: Commitment, today: LocalDate): boolean {
  return commitment.status === 'open' && (crossed(commitment, 0, today).length > 0 || commitment.moved === true);
}

/**
 * Which thresholds raise the flag today; []: none. Each raises it once: for overdue that is once per due date and owner.
 * Settled by a conversation (`held`), by renegotiating (a later date or none, another owner, smaller words with a reason), or by closing it.
 */
export function needsConversation({ commitment, history, held }: Talked, today: LocalDate): Threshold[] {
  const { status, ownerId, visibility } = commitment;
  if (status !== 'open' || ownerId === null || visibility === 'me') return [];
  const moments = momentsOf(history, commitment);
  const settled = settledThresholds(moments, held, commitment);
  return crossed(commitment, moments.filter(isLaterMove).length, today).filter((threshold) => !settled.has(keyOf(threshold, commitment)));
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

function crossed({ dueOn }: Standing, laterDates: number, on: LocalDate): Threshold[] {
  return [
    ...(overdueDays({ dueOn, status: 'open' }, on) >= overdueFrom ? ['overdue' as const] : []),
    ...(laterDates >= laterDatesFrom ? ['laterDates' as const] : []),
  ];
}

function keyOf(threshold: Threshold, { dueOn, ownerId }: Standing): string {
  return threshold === 'overdue' ? `${dueOn} ${ownerId}` : threshold;
}

interface Event {
  at: Instant;
  on: LocalDate;
  /** null: a conversation. */
  moment: Moment | null;
}

function settledThresholds(moments: readonly Moment[], held: readonly Conversation[], now: Standing): Set<string> {
  const settled = new Set<string>();
  let stand: Standing = moments[0]?.before ?? now;
  let laterDates = 0;
  for (const { on, moment } of inTime(moments, held)) {
    const raised = crossed(stand, laterDates, on).map((threshold) => keyOf(threshold, stand));
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
