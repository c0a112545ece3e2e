// Setting a cycle: the quarters that are proposed, own dates, and which cycle is in force.
import { addQuarters } from 'date-fns';
import type { Cycle } from './cycle';
import { NotAllowed } from './errors';
import { quarterOf } from './goal';
import { daysBetween, localDateOf, noonOf } from './local-date';
import { inOrder } from './order';
import type { LocalDate } from './record';

export type CycleTerms = Pick<Cycle, 'title' | 'startsOn' | 'dueOn'>;

/** The quarter of `today` and the one after it. */
export function proposedCycles(today: LocalDate): CycleTerms[] {
  return [today, localDateOf(addQuarters(noonOf(today), 1))].map((day) => {
    const quarter = quarterOf(day);
    const [year, month] = quarter.startsOn.split('-').map(Number) as [number, number];
    return { title: `Q${Math.ceil(month / 3)} ${year}`, ...quarter };
  });
}

/** The terms with a title; without one it is called by its dates. @throws NotAllowed when it ends before it begins. */
export function tidyCycle({ title, startsOn, dueOn }: CycleTerms): CycleTerms {
  mustRunForward({ startsOn, dueOn });
  return { title: title.trim() || `${startsOn} – ${dueOn}`, startsOn, dueOn };
}

/** @throws NotAllowed when the last day lies before the first. */
export function mustRunForward({ startsOn, dueOn }: Pick<CycleTerms, 'startsOn' | 'dueOn'>): void {
  if (daysBetween(startsOn, dueOn) >= 0) return;
  throw new NotAllowed({ what: 'It ends before it begins.', safe: 'Nothing was changed.', then: 'Choose a last day after the first one.' });
}

/** The open cycle that today lies in, of several the one that began last; else the open one that ended last. */
export function cycleInForce(cycles: readonly Cycle[], today: LocalDate): Cycle | undefined {
  const open = cycles.filter(({ status, startsOn }) => status === 'open' && startsOn <= today);
  const running = open.filter(({ dueOn }) => today <= dueOn).sort((left, right) => inOrder(right.startsOn, left.startsOn) || inOrder(left.id, right.id));
  const over = open.sort((left, right) => inOrder(right.dueOn, left.dueOn) || inOrder(left.id, right.id));
  return running[0] ?? over[0];
}
