// A message to somebody about what is open between two, drafted here and sent by a human (practice A22).
import { isSeeing } from './buddy';
import type { Buddy } from './buddy';
import { made, unrecorded } from './change';
import type { Change } from './change';
import { isOverdue } from './commitment';
import type { Commitment } from './commitment';
import type { DraftedMessage } from './drafted-message-record';
import { grouped } from './grouped';
import { isoWeek } from './local-date';
import { inOrder, unknownLast } from './order';
import type { Id, KeptRecord, LocalDate } from './record';
import { mayBeTold } from './visibility';

export type { DraftedMessage } from './drafted-message-record';

/** Others' promises that one message is suggested for. */
export interface Reminder {
  toId: Id;
  /** Earliest due first. */
  items: Commitment[];
}

export interface Reminding {
  meId: Id;
  today: LocalDate;
  /** Whose ids are in the team. */
  team: ReadonlySet<Id>;
  /** Who chairs each series; null: nobody is known to. */
  chairs: ReadonlyMap<Id, Id | null>;
  /** The instances to which I was invited. */
  invitedTo: ReadonlySet<Id>;
  buddies: readonly Buddy[];
  /** Those of the week that `today` lies in. */
  messages: readonly DraftedMessage[];
}

/**
 * Whom I might remind, the longest overdue first: of what they promised in a meeting that I chair, or where nobody does and I was
 * invited, in our one-to-one, and whose buddy I am by consent. Nobody twice in an ISO week.
 */
export function remindersFor(commitments: readonly Commitment[], reminding: Reminding): Reminder[] {
  const { team, messages, today } = reminding;
  const isAnswered = (toId: Id) => messages.some((message) => message.toId === toId && message.week === isoWeek(today));
  const late = commitments.filter((commitment) => mayRemind(commitment, reminding)).sort(byDueDate);
  return [...grouped(late, ({ ownerId }) => ownerId)].flatMap(([toId, items]) => toId !== null && team.has(toId) && !isAnswered(toId) ? [{ toId, items }] : []);
}

function mayRemind(commitment: Commitment, { meId, today, chairs, invitedTo, buddies }: Reminding): boolean {
  const { ownerId, acceptance, visibility, seriesId, instanceId } = commitment;
  if (ownerId === null || ownerId === meId || !isOverdue(commitment, today) || !mayBeTold(commitment, meId, ownerId)) return false;
  // Their no, and an offer of theirs, wait for an answer of mine.
  if (acceptance === 'declined' || acceptance === 'countered') return false;
  const chairId = seriesId === null ? null : chairs.get(seriesId) ?? null;
  return visibility === 'pair' || chairId === meId || (chairId === null && instanceId !== null && invitedTo.has(instanceId))
    || buddies.some((buddy) => buddy.personId === ownerId && buddy.buddyId === meId && isSeeing(buddy));
}

function byDueDate(left: Commitment, right: Commitment): number {
  return unknownLast(left.dueOn, right.dueOn) || inOrder(left.id, right.id);
}

/** That a message was taken, or is not wanted this week. It is my own: no history tells it. */
export function messageTaken({ toId, items }: Reminder, taken: DraftedMessage['taken'], today: LocalDate, fresh: KeptRecord): Change {
  const message: DraftedMessage = { ...fresh, toId, commitmentIds: items.map(({ id }) => id), week: isoWeek(today), taken };
  return unrecorded(made('draftedMessages', message));
}
