// The promise chain: how often a date moved, and the same in words. Read from the history, never kept beside it.
import type { HistoryEntry } from './change';
import { isPromised } from './commitment';
import type { Commitment } from './commitment';
import { dayInSentence } from './local-date';
import { isLaterMove, momentsOf } from './moments';
import type { Moment } from './moments';
import type { LocalDate } from './record';

type Promised = Pick<Commitment, 'id' | 'dueOn' | 'acceptance' | 'firstDueOn'>;

/**
 * Changes to a later date on one commitment, renegotiated or re-promised (VOCABULARY: laterDateCount). Parking counts;
 * the first date, an earlier date, a move before somebody said yes, and whatever was undone do not.
 */
export function laterDateCount(history: readonly HistoryEntry[]): number {
  return momentsOf(history).filter(isLaterMove).length;
}

/** "Third date; first due 4 Nov. Moved twice: blocked by another, priority changed." null when it never moved later. */
export function chainText(commitment: Promised, history: readonly HistoryEntry[], today: LocalDate): string | null {
  const moments = momentsOf(history.filter((entry) => entry.record === commitment.id));
  const later = moments.filter(isLaterMove);
  const first = firstDate(moments) ?? commitment.firstDueOn;
  if (later.length === 0 || first === null) return null;
  const date = commitment.dueOn === null ? 'Parked' : `${ordinal(later.length + 1)} date`;
  const opening = `${date}; first due ${dayInSentence(first, today)}.`;
  if (later.length === 1) return opening;
  const reasons = [...new Set(later.flatMap(({ reason }) => reason ?? []))];
  return `${opening} Moved ${times(later.length)}${reasons.length > 0 ? `: ${reasons.join(', ')}` : ''}.`;
}

/** What else could be done than moving a promise a third time (PRODUCT: new date). */
export const thirdMoveChoices = ['smaller', 'someone else', 'drop'] as const;

/** Whether moving the date to `to` would be the third move to a later one, or one after it: then the user is asked first. */
export function mustAskBeforeMove(commitment: Promised, history: readonly HistoryEntry[], to: LocalDate | null): boolean {
  const isLater = isPromised(commitment) && commitment.dueOn !== null && (to === null || to > commitment.dueOn);
  return isLater && laterDateCount(history.filter((entry) => entry.record === commitment.id)) >= 2;
}

/** The date in force when it was first promised. */
function firstDate(moments: readonly Moment[]): LocalDate | null {
  const stands = moments.flatMap(({ before, after }) => [before, after]);
  return stands.find(({ isPromised: counts, dueOn }) => counts && dueOn !== null)?.dueOn ?? null;
}

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

function ordinal(number: number): string {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
  return ordinals[number - 1] ?? `${number}${ending}`;
}

function times(number: number): string {
  return ['never', 'once', 'twice', 'three times', 'four times', 'five times'][number] ?? `${number} times`;
}
