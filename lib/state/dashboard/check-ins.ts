// The check-ins of this week: what waits for me, what everybody said, what is asked for, and the round of a meeting.
import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { plusDays } from '../../domain/local-date';
import { isHuman } from '../../domain/meeting';
import { personByEmail } from '../../domain/person';
import type { Id } from '../../domain/record';
import { theRound } from '../../store/queries/check-ins-round';
import type { Round } from '../../store/queries/check-ins-round';
import { heldBetween, pickableSeries } from '../../store/queries/meetings';
import type { Held } from '../../store/queries/meetings';
import { createCheckInActs } from '../check-in-acts';
import type { CheckInActs } from '../check-in-acts';
import { createGoalsThisWeek } from '../goals-this-week';
import type { GoalThisWeek } from '../goals-this-week';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

export type { GoalThisWeek };

export interface CheckInsPage {
  /** Undefined until read. */
  goals: ReadonlySignal<GoalThisWeek[] | undefined>;
  /** Meetings that an obstacle can be brought to. */
  series: ReadonlySignal<{ id: Id; title: string | null }[] | undefined>;
  /** Meetings of today and tomorrow, and of the day before: for a round. */
  held: ReadonlySignal<Held[] | undefined>;
  /** The instance whose round is shown; null: none. */
  roundOf: Signal<Id | null>;
  round: ReadonlySignal<Round | null | undefined>;
  acts: CheckInActs;
}

export function createCheckIns({ screen, goals: active }: Dashboard, end: AbortSignal): CheckInsPage {
  const own = whileShown(screen, end);
  const roundOf = signal<Id | null>(null);
  const held = live(() => {
    const today = screen.today.value;
    return () => heldBetween(new Date(`${plusDays(today, -1)}T00:00`).toISOString(), new Date(`${plusDays(today, 8)}T00:00`).toISOString());
  }, own);
  const round = live(() => {
    const [id, all, team] = [roundOf.value, held.value, screen.team.value];
    const instance = all?.find((one) => one.instance.id === id)?.instance;
    if (!instance || !team) return null;
    const invited = instance.guests.filter(isHuman).flatMap(({ email }) => (email ? personByEmail(team.people, email) ?? [] : []));
    return () => theRound(instance.id, (invited.length > 0 ? invited : team.people).map((person) => person.id));
  }, own);
  return { goals: createGoalsThisWeek(screen, active, end), held, roundOf, round, series: live(() => pickableSeries, own), acts: createCheckInActs(screen) };
}
