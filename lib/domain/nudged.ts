// How often a promise was brought up, and how often nobody took it up.
import type { HistoryEntry } from './change';
import type { Commitment } from './commitment';
import { dayOfAct, standing } from './history';
import { wasShown } from './notification';
import type { Notification } from './notification';
import { inOrder } from './order';
import type { LocalDate } from './record';

/** So many reminders without an answer, and the promise needs a conversation. */
export const ignoredFrom = 3;

/**
 * The digests that brought this promise up, oldest first. Only since its due date: a promise with a later date is brought up
 * anew, as no digest names a commitment before its day.
 */
export function nudgesOf({ id, dueOn }: Pick<Commitment, 'id' | 'dueOn'>, known: readonly Notification[]): Notification[] {
  return known
    .filter((one) => one.kind === 'digest' && wasShown(one) && dueOn !== null && one.on >= dueOn && one.commitmentIds.includes(id))
    .sort((left, right) => inOrder(left.on, right.on));
}

/**
 * How many of them were ignored by the beginning of that day: nobody answered, and nothing about the promise changed before the
 * next one came, or, after the last, before its own day was over.
 */
export function ignoredBy(day: LocalDate, commitment: Pick<Commitment, 'id' | 'dueOn'>, known: readonly Notification[], history: readonly HistoryEntry[]): number {
  const nudges = nudgesOf(commitment, known).filter(({ on }) => on < day);
  const acts = standing(history);
  return nudges.filter(({ status, shownAt, on }, index) => {
    const next = nudges[index + 1];
    const isBefore = (act: HistoryEntry) => (next ? act.at < (next.shownAt ?? '') : dayOfAct(act) <= on);
    return status === 'shown' && !acts.some((act) => act.at > (shownAt ?? '') && isBefore(act));
  }).length;
}
