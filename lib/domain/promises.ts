// The promises that were made of one commitment: each owner's yes begins one, and a hand-over ends it.
import type { HistoryEntry } from './change';
import type { Commitment } from './commitment';
import { momentsOf } from './moments';
import type { Moment } from './moments';
import type { Id, LocalDate } from './record';

export interface PromiseMade {
  ownerId: Id | null;
  /** The first accepted due date; null: never any. */
  firstDueOn: LocalDate | null;
  /** The date in force when it ended, or now; null: parked, or never any. */
  dueOn: LocalDate | null;
  /** Every move was made on or before the day that was then due. */
  movedInTime: boolean;
  handedOverOn: LocalDate | null;
  /** The local day; null: not dropped, or not by this owner. */
  droppedOn: LocalDate | null;
  doneOn: LocalDate | null;
}

/** In the order in which they were made; `history` is that of this commitment. */
export function promisesOf(commitment: Commitment, history: readonly HistoryEntry[]): PromiseMade[] {
  const moments = momentsOf(history, commitment);
  const promises = promisedBefore(commitment, moments[0]);
  for (const moment of moments) follow(promises, moment);
  const [last, { status, closedOn }] = [promises.at(-1), commitment];
  if (last?.handedOverOn === null) {
    last.doneOn = status === 'done' ? closedOn : null;
    last.droppedOn = status === 'dropped' ? closedOn : null;
  }
  return promises;
}

/** The record tells its one promise without any history: it was never moved, never handed over, and its yes stands. */
export function isToldByRecord({ acceptance, moved, dueOn, firstDueOn, formerDueOns }: Commitment): boolean {
  return acceptance === 'accepted' && !moved && dueOn === firstDueOn && (formerDueOns ?? []).length === 0;
}

/** What was promised before the first act at hand. Without any, the record alone tells, as far as it knows. */
function promisedBefore(commitment: Commitment, first: Moment | undefined): PromiseMade[] {
  if (first) return first.before.isPromised ? [begun(first.before)] : [];
  return commitment.acceptance === 'accepted' ? [{ ...begun(commitment), firstDueOn: commitment.firstDueOn }] : [];
}

function follow(promises: PromiseMade[], { before, after, on }: Moment): void {
  const current = promises.at(-1);
  if (current?.handedOverOn === null && before.ownerId !== after.ownerId) current.handedOverOn = on;
  if (current?.handedOverOn !== null) {
    if (after.isPromised) promises.push(begun(after));
  } else if (before.dueOn !== after.dueOn) {
    if (before.dueOn !== null && on > before.dueOn) current.movedInTime = false;
    current.firstDueOn ??= after.dueOn;
    current.dueOn = after.dueOn;
  }
}

function begun({ ownerId, dueOn }: Pick<PromiseMade, 'ownerId' | 'dueOn'>): PromiseMade {
  return { ownerId, firstDueOn: dueOn, dueOn, movedInTime: true, handedOverOn: null, droppedOn: null, doneOn: null };
}
