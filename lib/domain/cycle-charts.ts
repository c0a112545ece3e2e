// What a cycle's charts draw: follow-through week by week. Progress over time is in `goal-values`, aging in `measures`.
import { followThroughRate, idsDueIn } from './measures';
import type { Share, Told, Window } from './measures';
import type { Id } from './record';
import { daysOfWeek, weeksIn } from './week';
import type { IsoWeek } from './week';

export interface WeekShare extends Window {
  week: IsoWeek;
  share: Share;
  /** The commitments behind it. */
  ids: Id[];
}

/** Of each week of the window, the earliest first; the first and last hold only their days within it. */
export function followThroughByWeek(told: readonly Told[], window: Window): WeekShare[] {
  return weeksIn(window).map((week) => {
    const days = daysOfWeek(week);
    const within = { from: days.from < window.from ? window.from : days.from, to: days.to > window.to ? window.to : days.to };
    const some = told.filter((one) => mayBeDueIn(one, within));
    return { week, ...within, share: followThroughRate(some, within), ids: idsDueIn(some, within) };
  });
}

/** A promise of it was first due then: what the record tells without its history. */
function mayBeDueIn({ commitment: { firstDueOn, formerDueOns } }: Told, { from, to }: Window): boolean {
  return [firstDueOn, ...formerDueOns ?? []].some((day) => day !== null && from <= day && day <= to);
}
