// What of mine is to be decided now.
import { isOverdue } from './commitment';
import type { Commitment } from './commitment';
import type { Id, Instant, LocalDate } from './record';
import { byDueDate } from './sections';

export interface PopupSections<T extends Commitment = Commitment> {
  overdue: T[];
  dueToday: T[];
}

interface Mine {
  today: LocalDate;
  /** null before first run: then nothing is mine. */
  meId: Id | null;
  /** Until when each snoozed commitment stays hidden. */
  snoozed: ReadonlyMap<Id, Instant>;
  now: Date;
}

/** My open items that are overdue or due today, less those snoozed beyond `now`. */
export function popupSections<T extends Commitment>(commitments: readonly T[], { today, meId, snoozed, now }: Mine): PopupSections<T> {
  const mine = commitments
    .filter((commitment) => commitment.status === 'open' && meId !== null && commitment.ownerId === meId && !isHidden(commitment, snoozed, now))
    .sort(byDueDate);
  return {
    overdue: mine.filter((commitment) => isOverdue(commitment, today)),
    dueToday: mine.filter((commitment) => commitment.dueOn === today),
  };
}

/** Whether its reminders are snoozed beyond `now`. */
export function isHidden({ id }: Pick<Commitment, 'id'>, snoozed: ReadonlyMap<Id, Instant>, now: Date): boolean {
  return Date.parse(snoozed.get(id) ?? '') > now.getTime();
}
