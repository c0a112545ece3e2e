// A commitment: a piece of work one named person said they would finish by a date, and what may become of it.
import * as z from 'zod/mini';
import { changed, nothing, together } from './change';
import type { Change } from './change';
import { NotAllowed } from './errors';
import { daysBetween } from './local-date';
import { Id, Instant, LocalDate, Visibility, recordFields } from './record';
import type { Known } from './record';

export const Commitment = z.looseObject({
  ...recordFields,
  text: z.string().check(z.minLength(1)),
  /** The one person answerable; null: an orphan, listed until somebody takes it (practice A32). */
  ownerId: z.nullable(Id),
  /** They do part of it; the owner alone closes it. */
  partnerIds: z.array(Id),
  dueOn: z.nullable(LocalDate),
  /** Nobody said the date: Kept assumed it when the line was captured. */
  dueAssumed: z.boolean(),
  /** The due date in force when the promise was first accepted; measures start from it. */
  firstDueOn: z.nullable(LocalDate),
  /** Its date was moved after it was promised: there is a chain to read from its history. */
  moved: z.optional(z.nullable(z.boolean())),
  acceptance: z.enum(['proposed', 'accepted', 'countered', 'declined']),
  acceptedVia: z.nullable(z.enum(['heard', 'inApp', 'imported'])),
  status: z.enum(['open', 'done', 'dropped']),
  /** The local day on which it was done or dropped. */
  closedOn: z.nullable(LocalDate),
  goalId: z.nullable(Id),
  /** Where it was captured. Other meetings reach it by link (Appearance), never by a copy. */
  seriesId: z.nullable(Id),
  instanceId: z.nullable(Id),
  visibility: Visibility,
  /** For `pair`: the two people it is between. */
  pairIds: z.array(Id),
  capturedAt: Instant,
});
export type Commitment = Known<typeof Commitment>;

/** This commitment was on the table in that instance. Carry-over is this link. */
export const Appearance = z.looseObject({ ...recordFields, commitmentId: Id, instanceId: Id });
export type Appearance = Known<typeof Appearance>;

/** Hides the reminders of a commitment until an instant; the promise itself is unchanged. */
export const Nudge = z.looseObject({ ...recordFields, commitmentId: Id, snoozedUntil: Instant });
export type Nudge = Known<typeof Nudge>;

/** Why a date moved (practice A25), in the order of their keys 1–7. */
export const moveReasons = [
  'blocked by another', 'priority changed', 'underestimated', 'unclear ask', 'forgot', 'outside event', 'other',
] as const;
export type MoveReason = (typeof moveReasons)[number];

/** Local days after the due date; 0 on the due day, before it and without a date. */
export function overdueDays(commitment: Pick<Commitment, 'dueOn' | 'status'>, today: LocalDate): number {
  if (commitment.status !== 'open' || commitment.dueOn === null) return 0;
  return Math.max(0, daysBetween(commitment.dueOn, today));
}

/** On the due day an item is due; from the next local day it is overdue. */
export function isOverdue(commitment: Pick<Commitment, 'dueOn' | 'status'>, today: LocalDate): boolean {
  return overdueDays(commitment, today) > 0;
}

/** What a captured line says of a commitment. */
export type CapturedCommitment = Pick<Commitment,
  'text' | 'ownerId' | 'partnerIds' | 'dueOn' | 'dueAssumed' | 'goalId' | 'seriesId' | 'instanceId' | 'visibility' | 'pairIds'>;

/**
 * The commitment that a captured line becomes. What I (`meId`) capture for myself is accepted at once; everybody
 * else has yet to say yes.
 */
export function newCommitment(line: CapturedCommitment, fresh: Pick<Commitment, 'id' | 'createdAt' | 'deletedAt'>, meId: Id | null): Commitment {
  const mine = line.ownerId !== null && line.ownerId === meId;
  return {
    ...fresh, ...line,
    acceptance: mine ? 'accepted' : 'proposed', acceptedVia: mine ? 'inApp' : null, firstDueOn: mine ? line.dueOn : null,
    status: 'open', closedOn: null, capturedAt: fresh.createdAt,
  };
}

export type DateAct = 'dated' | 'renegotiated' | 'rePromised' | 'pulledIn' | 'parked';

/** What moving the date from `dueOn` to `to` on `today` means for the promise (VOCABULARY: acts). */
export function dateAct(commitment: Pick<Commitment, 'dueOn' | 'acceptance'>, to: LocalDate | null, today: LocalDate): DateAct {
  if (to === null) return 'parked';
  if (commitment.dueOn === null || commitment.acceptance !== 'accepted') return 'dated';
  if (to < commitment.dueOn) return 'pulledIn';
  return today > commitment.dueOn ? 'rePromised' : 'renegotiated';
}

/**
 * Moves the due date: the only function that does. The history entry it makes is the promise chain.
 * `to` null parks the item. A date somebody set is no longer assumed.
 */
export function moveDueDate(commitment: Commitment, to: LocalDate | null, reason?: MoveReason): Change {
  mustBeOpen(commitment);
  const firstDate = commitment.acceptance === 'accepted' && commitment.firstDueOn === null ? { firstDueOn: to } : {};
  return together(
    changed('commitments', commitment, { dueOn: to, ...firstDate }, reason),
    // `moved` only says that there is a chain; the chain itself is read from the history.
    changed('commitments', commitment, { dueAssumed: false, ...(commitment.firstDueOn !== null && to !== commitment.dueOn && { moved: true }) }),
  );
}

/** The owner said yes: from here it counts as a promise. Accepting twice changes nothing. */
export function accept(commitment: Commitment, via: NonNullable<Commitment['acceptedVia']>): Change {
  mustBeOpen(commitment);
  if (commitment.ownerId === null) {
    throw new NotAllowed({
      what: 'Nobody owns this yet, so nobody can say yes.', safe: 'Nothing was changed.', then: 'Choose an owner first.',
    });
  }
  if (commitment.acceptance === 'accepted') return nothing;
  return changed('commitments', commitment, {
    acceptance: 'accepted', acceptedVia: via, firstDueOn: commitment.firstDueOn ?? commitment.dueOn,
  });
}

/** Hands the promise to somebody else, who must say yes to it again, unless that is `me`, who just did. */
export function handOver(commitment: Commitment, ownerId: Id | null, me: Id | null): Change {
  mustBeOpen(commitment);
  if (ownerId === commitment.ownerId) return nothing;
  const mine = ownerId !== null && ownerId === me;
  return changed('commitments', commitment, {
    ownerId,
    partnerIds: commitment.partnerIds.filter((partner) => partner !== ownerId),
    acceptance: mine ? 'accepted' : 'proposed',
    acceptedVia: mine ? 'inApp' : null,
    firstDueOn: mine ? commitment.dueOn : null,
  });
}

/** New words for the same promise. */
export function reword(commitment: Commitment, text: string): Change {
  mustBeOpen(commitment);
  const words = text.trim();
  if (words === '') {
    throw new NotAllowed({
      what: 'A commitment needs words.', safe: 'The old text is still there.', then: 'Write what will be done, or drop it.',
    });
  }
  return changed('commitments', commitment, { text: words });
}

export function complete(commitment: Commitment, today: LocalDate): Change {
  mustBeOpen(commitment);
  return changed('commitments', commitment, { status: 'done', closedOn: today });
}

export function drop(commitment: Commitment, today: LocalDate): Change {
  mustBeOpen(commitment);
  return changed('commitments', commitment, { status: 'dropped', closedOn: today });
}

function mustBeOpen(commitment: Commitment): void {
  if (commitment.status === 'open') return;
  throw new NotAllowed({
    what: `This commitment is ${commitment.status} already.`, safe: 'Its history is unchanged.', then: 'Undo that first.',
  });
}
