// Setting when reminders come: what is asked of the times before they are written down.
import { NotAllowed } from './errors';
import { hasTime } from './working-time';
import type { Hours, TimeOfDay } from './working-time';

/** These hours with another beginning or end. @throws NotAllowed when nothing would be left of them. */
export function changedHours(hours: Hours, set: Partial<Hours>): Hours {
  const changed = { ...hours, ...set };
  if (changed.from !== changed.until) return changed;
  throw new NotAllowed({ what: `From ${changed.from} until ${changed.until} is no time at all.`, safe: 'Nothing was changed.', then: 'Choose an end after the beginning; an earlier one is on the next day.' });
}

/** @throws NotAllowed when the daily reminder could never come then. */
export function mustLieIn(hours: Hours, digestAt: TimeOfDay): void {
  if (hasTime(hours, digestAt)) return;
  throw new NotAllowed({ what: `${digestAt} is outside of ${hours.from}–${hours.until}, when reminders may come.`, safe: 'Nothing was changed.', then: 'Choose a time within these hours, or change the hours first.' });
}
