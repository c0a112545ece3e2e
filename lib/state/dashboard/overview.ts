// The overview: the team's promises, what is late and what is in limbo, and what of mine is due.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { plusDays, weekOf } from '../../domain/local-date';
import { debtOf, dueInWindow, followThroughRate, keptOnFirstPromise, outcomeShare, promiseDebt } from '../../domain/measures';
import type { Debt, Share, Told } from '../../domain/measures';
import type { Orphan } from '../../domain/orphans';
import { reasonCounts } from '../../domain/reasons';
import type { ReasonCount } from '../../domain/reasons';
import type { Id, LocalDate } from '../../domain/record';
import { isForTeam } from '../../domain/visibility';
import { myOpenUntil, openBefore } from '../../store/queries/commitments';
import type { CommitmentView } from '../../store/queries/commitments';
import { closedIn, promisedIn, theOrphans } from '../../store/queries/team-figures';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

/** How many weeks of promises the overview looks back on; the current one is not over and counts up to yesterday. */
const weeksBack = 8;
/** The span of its figures, in days. */
const lately = 28;

export interface WeekFigure {
  monday: LocalDate;
  followThrough: Share;
}

export interface DebtLine extends Debt {
  goalId: Id | null;
  ids: Id[];
}

export interface Promises {
  /** First due in the last four weeks. */
  followThrough: Share;
  onFirstPromise: Share;
  ids: Id[];
  weeks: WeekFigure[];
  /** null: too few to tell. */
  reasons: ReasonCount[] | null;
}

export interface Overview {
  /** Mine, due today or overdue. */
  mine: ReadonlySignal<CommitmentView[] | undefined>;
  promises: ReadonlySignal<Promises | undefined>;
  overdue: ReadonlySignal<(Debt & { ids: Id[]; byGoal: DebtLine[] }) | undefined>;
  limbo: ReadonlySignal<Orphan[] | undefined>;
  /** Of what was done in the last four weeks, how much says what changed. */
  outcomes: ReadonlySignal<(Share & { ids: Id[] }) | undefined>;
}

/** Each signal is undefined until it was read. All but `mine` tell of what the team may see. */
export function createOverview({ screen }: Dashboard, end: AbortSignal): Overview {
  const own = whileShown(screen, end);
  const meId = computed(() => screen.team.value?.meId ?? null);
  const followed = <T>(query: (today: LocalDate) => Promise<T>) => live(() => {
    const today = screen.today.value;
    return () => query(today);
  }, own);
  const mine = live(() => {
    const [me, today, team] = [meId.value, screen.today.value, screen.team.value];
    return team ? async () => (me === null ? [] : await myOpenUntil(me, today)) : null;
  }, own);
  return { mine, promises: followed(promisesUntil), overdue: followed(overdueOn), limbo: followed(() => theOrphans(null)), outcomes: followed(outcomesUntil) };
}

async function promisesUntil(today: LocalDate): Promise<Promises> {
  const [yesterday, firstMonday] = [plusDays(today, -1), plusDays(weekOf(today).from, -7 * (weeksBack - 1))];
  const told = await promisedIn({ from: firstMonday, to: yesterday });
  const window = { from: plusDays(today, -lately), to: yesterday };
  return {
    followThrough: followThroughRate(told, window), onFirstPromise: keptOnFirstPromise(told, window),
    ids: told.filter((one) => dueInWindow([one], window).length > 0).map(({ commitment }) => commitment.id),
    weeks: weeksFrom(firstMonday, told), reasons: reasonCounts(told, window),
  };
}

function weeksFrom(firstMonday: LocalDate, told: readonly Told[]): WeekFigure[] {
  return Array.from({ length: weeksBack }, (_, index) => plusDays(firstMonday, 7 * index))
    .map((monday) => ({ monday, followThrough: followThroughRate(told, { from: monday, to: plusDays(monday, 6) }) }));
}

async function overdueOn(today: LocalDate): Promise<Debt & { ids: Id[]; byGoal: DebtLine[] }> {
  const late = (await openBefore(today)).filter(isForTeam);
  const byGoal = [...promiseDebt(late, today)].map(([goalId, debt]) => ({ goalId, ...debt, ids: late.filter((one) => one.goalId === goalId).map(({ id }) => id) }));
  return { ...debtOf(late, today), ids: late.map(({ id }) => id), byGoal: byGoal.sort((left, right) => right.days - left.days) };
}

async function outcomesUntil(today: LocalDate): Promise<Share & { ids: Id[] }> {
  const done = (await closedIn({ from: plusDays(today, -lately), to: today })).filter((one) => isForTeam(one) && one.status === 'done');
  return { ...outcomeShare(done), ids: done.map(({ id }) => id) };
}
