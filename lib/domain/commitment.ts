// A commitment: a piece of work one named person said they would finish by a date, and what may become of it.
import * as z from 'zod/mini';
import { changed, together } from './change';
import type { Change } from './change';
import { NotAllowed } from './errors';
import { daysBetween } from './local-date';
import { Id, Instant, LocalDate, Visibility, later, recordFields, rows } from './record';
import type { Known } from './record';

/** What became of it (practice A14): one line of effect, or a measure that went from one value to another. */
export const Outcome = z.union([
  z.looseObject({ effect: z.string().check(z.minLength(1)) }),
  z.looseObject({ metric: z.string().check(z.minLength(1)), from: z.number(), to: z.number() }),
]);
export type Outcome = { effect: string } | { metric: string; from: number; to: number };

/** The terms to which the owner would say yes; null: as it was asked. */
export const Counter = z.looseObject({ text: z.nullable(z.string().check(z.minLength(1))), dueOn: z.nullable(LocalDate) });
export type Counter = { text: string | null; dueOn: LocalDate | null };

/** How the owner stands to it. */
export const Acceptance = z.enum(['proposed', 'accepted', 'countered', 'declined']);

/** What became of it so far. */
const ended = () => ({
  status: z.enum(['open', 'done', 'dropped']),
  /** The local day on which it was done or dropped. */
  closedOn: z.nullable(LocalDate),
  /** What is in its way, and since which local day. */
  blockedBy: later(z.string()),
  blockedOn: later(LocalDate),
  outcome: later(Outcome),
  /** What went well, for whoever sees the commitment. What to improve is a Correction, never a field of it. */
  wentWell: later(z.string()),
  /** The local day on which outcome and feedback were given or skipped. */
  lookedBackOn: later(LocalDate),
  /** Somebody else saw that it is done: when, and who, as far as known. */
  confirmedOn: later(LocalDate),
  confirmedById: later(Id),
});

export const Commitment = rows(() => z.looseObject({
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
  moved: later(z.boolean()),
  /** It has no date on purpose. */
  parked: later(z.boolean()),
  /** First dates of promises that earlier owners had made of it: where measures find those again. */
  formerDueOns: later(z.array(LocalDate)),
  acceptance: Acceptance,
  acceptedVia: z.nullable(z.enum(['heard', 'inApp', 'imported'])),
  /** What the owner offers instead, while `acceptance` is `countered`. */
  counter: later(Counter),
  /** What follows when it is kept, and when not (practice A19). */
  ifKept: later(z.string()),
  ifMissed: later(z.string()),
  ...ended(),
  /** It is a part of this one, which was broken down. */
  parentId: later(Id),
  goalId: z.nullable(Id),
  /** The key result of that goal which it moves; of another goal's it means nothing (practice A34). */
  keyResultId: later(Id),
  /** Where it was captured. Other meetings reach it by link (Appearance), never by a copy. */
  seriesId: z.nullable(Id),
  instanceId: z.nullable(Id),
  visibility: Visibility,
  /** For `pair`: the two people it is between. */
  pairIds: z.array(Id),
  capturedAt: Instant,
}));
export type Commitment = Known<typeof Commitment>;

/** This commitment was on the table in that instance. Carry-over is this link. */
export const Appearance = rows(() => z.looseObject({ ...recordFields, commitmentId: Id, instanceId: Id }));
export type Appearance = Known<typeof Appearance>;

/** Hides the reminders of a commitment until an instant; the promise itself is unchanged. */
export const Nudge = rows(() => z.looseObject({ ...recordFields, commitmentId: Id, snoozedUntil: Instant }));
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

/** Somebody said yes to it and is still its owner, even if that yes has to be renewed: its moves are told. */
export function isPromised({ acceptance, firstDueOn }: Pick<Commitment, 'acceptance' | 'firstDueOn'>): boolean {
  return acceptance === 'accepted' || firstDueOn !== null;
}

/** Without a date on purpose. Before version 2 that was not said; whatever had been promised for a day was parked. */
export function isParked({ dueOn, firstDueOn, parked }: Pick<Commitment, 'dueOn' | 'firstDueOn' | 'parked'>): boolean {
  return dueOn === null && (parked === true || firstDueOn !== null);
}

export type DateAct = 'dated' | 'renegotiated' | 'rePromised' | 'pulledIn' | 'parked';

/** What moving the date from `dueOn` to `to` on `today` means for the promise (VOCABULARY: acts). */
export function dateAct(commitment: Pick<Commitment, 'dueOn' | 'acceptance' | 'firstDueOn'>, to: LocalDate | null, today: LocalDate): DateAct {
  if (to === null) return 'parked';
  if (commitment.dueOn === null || !isPromised(commitment)) return 'dated';
  if (to < commitment.dueOn) return 'pulledIn';
  return today > commitment.dueOn ? 'rePromised' : 'renegotiated';
}

/** A promise that moves to a later day: whoever moves it is asked why (practice A25). */
export function movesLater(commitment: Pick<Commitment, 'dueOn' | 'acceptance' | 'firstDueOn'>, to: LocalDate, today: LocalDate): boolean {
  const act = dateAct(commitment, to, today);
  return to !== commitment.dueOn && (act === 'renegotiated' || act === 'rePromised');
}

/**
 * Moves the due date: the only function that does. The history entry it makes is the promise chain.
 * `to` null parks the item. A date somebody set is no longer assumed.
 * Renegotiating is an act of the promise itself, so the yes stays: given in the app where `me` is the owner, else heard.
 * Who had not agreed to the old terms is asked anew.
 */
export function moveDueDate(commitment: Commitment, to: LocalDate | null, reason?: MoveReason, me?: Id | null): Change {
  mustBeOpen(commitment);
  const { dueOn, firstDueOn, ...others } = dated(commitment, to);
  return together(
    changed('commitments', commitment, { dueOn, firstDueOn }, reason),
    changed('commitments', commitment, { ...others, ...(to !== commitment.dueOn && asked(commitment, me)) }),
  );
}

/** The fields that a new date sets. `moved` only says that there is a chain; the chain itself is read from the history. */
export function dated(commitment: Commitment, to: LocalDate | null) {
  const { acceptance, dueOn, firstDueOn, moved } = commitment;
  return {
    dueOn: to,
    firstDueOn: acceptance === 'accepted' ? firstDueOn ?? to : firstDueOn,
    dueAssumed: false,
    parked: to === null ? true : null,
    moved: firstDueOn !== null && to !== dueOn ? true : moved,
  };
}

/** What a new date does to the yes. */
function asked({ acceptance, ownerId }: Commitment, me: Id | null | undefined): Partial<Commitment> {
  if (acceptance !== 'accepted') return { acceptance: 'proposed', counter: null };
  return me === undefined ? {} : { acceptedVia: me !== null && ownerId === me ? 'inApp' : 'heard' };
}

/** @throws NotAllowed when it is done or dropped. */
export function mustBeOpen(commitment: Pick<Commitment, 'status'>): void {
  if (commitment.status === 'open') return;
  throw new NotAllowed({
    what: `This commitment is ${commitment.status} already.`, safe: 'Its history is unchanged.', then: 'Undo that, or open it again.',
  });
}
