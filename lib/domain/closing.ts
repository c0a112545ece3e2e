// The end of a commitment: done or dropped, what came of it, and the way back.
import { changed, nothing } from './change';
import type { Change } from './change';
import { mustBeOpen } from './commitment';
import type { Commitment, MoveReason, Outcome } from './commitment';
import { NotAllowed } from './errors';
import type { Id, Instant, LocalDate } from './record';

export function complete(commitment: Commitment, today: LocalDate): Change {
  mustBeOpen(commitment);
  return changed('commitments', commitment, { status: 'done', closedOn: today, ...unhindered });
}

export function drop(commitment: Commitment, today: LocalDate, reason?: MoveReason): Change {
  mustBeOpen(commitment);
  return changed('commitments', commitment, { status: 'dropped', closedOn: today, ...unhindered }, reason);
}

const unhindered = { blockedBy: null, blockedOn: null };

/** What changed through it (A14) and what went well (A30). Both may be null: skipped, and not asked again. */
export function lookBack(commitment: Commitment, told: { outcome: Outcome | null; wentWell: string | null }, today: LocalDate): Change {
  mustBeDone(commitment);
  return changed('commitments', commitment, { outcome: told.outcome, wentWell: told.wentWell?.trim() || null, lookedBackOn: today });
}

/** Done, and nobody was asked yet what changed. */
export function awaitsLookBack({ status, lookedBackOn }: Pick<Commitment, 'status' | 'lookedBackOn'>): boolean {
  return status === 'done' && (lookedBackOn ?? null) === null;
}

/** Done without a word of what changed: "activity only" (practice A14). */
export function isActivityOnly({ status, outcome }: Pick<Commitment, 'status' | 'outcome'>): boolean {
  return status === 'done' && (outcome ?? null) === null;
}

/** Somebody else than the owner saw that it is done; `me` null: unknown who. Twice changes nothing. */
export function confirm(commitment: Commitment, me: Id | null, today: LocalDate): Change {
  mustBeDone(commitment);
  if (me !== null && me === commitment.ownerId) {
    throw new NotAllowed({ what: 'You did this yourself.', safe: 'It is done all the same.', then: 'Let somebody else confirm it.' });
  }
  return commitment.confirmedOn ? nothing : changed('commitments', commitment, { confirmedOn: today, confirmedById: me });
}

/** Open again with its old date: it was not done after all, or not to be dropped. What was said of it stays said. */
export function reopen(commitment: Commitment): Change {
  if (commitment.status === 'open') return nothing;
  return changed('commitments', commitment, { status: 'open', closedOn: null, lookedBackOn: null, confirmedOn: null, confirmedById: null });
}

/** It should never have been written down. Measures know nothing of it; what was promised is dropped instead. */
export function remove(commitment: Commitment, now: Instant): Change {
  return changed('commitments', commitment, { deletedAt: now });
}

function mustBeDone(commitment: Commitment): void {
  if (commitment.status === 'done') return;
  throw new NotAllowed({ what: 'This is not done yet.', safe: 'Nothing was changed.', then: 'Mark it as done first.' });
}
