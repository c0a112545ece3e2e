// The overview's figures, each with the ids of the commitments that made it.
import { plusDays, weekOf } from '../../domain/local-date';
import { debtOf, followThroughRate, idsDueIn, keptOnFirstPromise, outcomeShare, promiseDebt } from '../../domain/measures';
import type { Debt, Share, Told, Window } from '../../domain/measures';
import { reasonCounts } from '../../domain/reasons';
import type { ReasonCount } from '../../domain/reasons';
import type { Id, LocalDate } from '../../domain/record';
import { isForTeam } from '../../domain/visibility';
import { openBefore } from '../../store/queries/due';
import { closedIn, promisedIn, promisesIn } from '../../store/queries/team-figures';

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
}

/** The weeks looked back on, up to yesterday, and the last four of them. */
function spansUntil(today: LocalDate) {
  const [to, firstMonday] = [plusDays(today, -1), plusDays(weekOf(today).from, -7 * (weeksBack - 1))];
  return { firstMonday, weeks: { from: firstMonday, to }, window: { from: plusDays(today, -lately), to } };
}

/** `Promises` of the last four weeks, and week by week. */
export async function promisesUntil(today: LocalDate): Promise<Promises> {
  const spans = spansUntil(today);
  const told = await promisesIn(spans.weeks);
  const weeks = Array.from({ length: weeksBack }, (_, index) => plusDays(spans.firstMonday, 7 * index))
    .map((monday) => ({ monday, ...promisedWithin(told, { from: monday, to: plusDays(monday, 6) }) }));
  return { ...promisedWithin(told, spans.window), onFirstPromise: keptOnFirstPromise(told, spans.window), weeks };
}

/** Why dates moved in the last four weeks; null: too few to tell. */
export async function reasonsUntil(today: LocalDate): Promise<ReasonCount[] | null> {
  const { weeks, window } = spansUntil(today);
  return reasonCounts(await promisedIn(weeks), window);
}

function promisedWithin(told: readonly Told[], window: Window): Promised {
  return { followThrough: followThroughRate(told, window), ids: idsDueIn(told, window) };
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
