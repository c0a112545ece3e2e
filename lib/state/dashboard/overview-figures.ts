// The overview's figures, each with the ids of the commitments that made it.
import { plusDays, weekOf } from '../../domain/local-date';
import { debtOf, dueInWindow, followThroughRate, keptOnFirstPromise, outcomeShare, promiseDebt } from '../../domain/measures';
import type { Debt, Share, Told, Window } from '../../domain/measures';
import { reasonCounts } from '../../domain/reasons';
import type { ReasonCount } from '../../domain/reasons';
import type { Id, LocalDate } from '../../domain/record';
import { isForTeam } from '../../domain/visibility';
import { openBefore } from '../../store/queries/commitments';
import { closedIn, promisedIn } from '../../store/queries/team-figures';

/** How many weeks of promises are looked back on; the current one is not over and counts up to yesterday. */
const weeksBack = 8;
/** The span of the figures, in days. */
const lately = 28;

/** Of the promises that came due in a span. */
export interface Promised {
  followThrough: Share;
  ids: Id[];
}

export interface WeekFigure extends Promised {
  monday: LocalDate;
}

export interface Promises extends Promised {
  onFirstPromise: Share;
  weeks: WeekFigure[];
  /** null: too few to tell. */
  reasons: ReasonCount[] | null;
}

/** `Promises` of the last four weeks, and week by week. */
export async function promisesUntil(today: LocalDate): Promise<Promises> {
  const [yesterday, firstMonday] = [plusDays(today, -1), plusDays(weekOf(today).from, -7 * (weeksBack - 1))];
  const told = await promisedIn({ from: firstMonday, to: yesterday });
  const window = { from: plusDays(today, -lately), to: yesterday };
  const weeks = Array.from({ length: weeksBack }, (_, index) => plusDays(firstMonday, 7 * index))
    .map((monday) => ({ monday, ...promisedWithin(told, { from: monday, to: plusDays(monday, 6) }) }));
  return { ...promisedWithin(told, window), onFirstPromise: keptOnFirstPromise(told, window), weeks, reasons: reasonCounts(told, window) };
}

function promisedWithin(told: readonly Told[], window: Window): Promised {
  return {
    followThrough: followThroughRate(told, window),
    ids: told.filter((one) => dueInWindow([one], window).length > 0).map(({ commitment }) => commitment.id),
  };
}

export interface DebtLine extends Debt {
  goalId: Id | null;
  ids: Id[];
}

export interface Overdue extends Debt {
  ids: Id[];
  /** The most days late first. */
  byGoal: DebtLine[];
}

export async function overdueOn(today: LocalDate): Promise<Overdue> {
  const late = (await openBefore(today)).filter(isForTeam);
  const byGoal = [...promiseDebt(late, today)].map(([goalId, debt]) => ({ goalId, ...debt, ids: late.filter((one) => one.goalId === goalId).map(({ id }) => id) }));
  return { ...debtOf(late, today), ids: late.map(({ id }) => id), byGoal: byGoal.sort((left, right) => right.days - left.days) };
}

export interface Outcomes extends Share {
  ids: Id[];
}

export async function outcomesUntil(today: LocalDate): Promise<Outcomes> {
  const done = (await closedIn({ from: plusDays(today, -lately), to: today })).filter((one) => isForTeam(one) && one.status === 'done');
  return { ...outcomeShare(done), ids: done.map(({ id }) => id) };
}
