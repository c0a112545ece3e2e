// What a cycle's charts draw: follow-through week by week. Progress over time is in `goal-values`, aging in `measures`.
import { followThroughRate } from './measures';
import type { Share, Told, Window } from './measures';
import { daysOfWeek, weeksIn } from './week';
import type { IsoWeek } from './week';

export interface WeekShare extends Window {
  week: IsoWeek;
  share: Share;
}

/** Of each week of the window, the earliest first; the first and last hold only their days within it. */
export function followThroughByWeek(told: readonly Told[], window: Window): WeekShare[] {
  return weeksIn(window).map((week) => {
    const days = daysOfWeek(week);
    const within = { from: days.from < window.from ? window.from : days.from, to: days.to > window.to ? window.to : days.to };
    return { week, ...within, share: followThroughRate(told.filter((one) => mayBeDueIn(one, within)), within) };
  });
}

/** A promise of it was first due then: what the record tells without its history. */
function mayBeDueIn({ commitment: { firstDueOn, formerDueOns } }: Told, { from, to }: Window): boolean {
  return [firstDueOn, ...formerDueOns ?? []].some((day) => day !== null && from <= day && day <= to);
}
