// Looking back on a cycle: its goals with what became of them, its charts, and its briefing.
import { briefing } from '../../domain/briefing';
import type { CheckIn } from '../../domain/check-in';
import { isOverdue } from '../../domain/commitment';
import type { Cycle } from '../../domain/cycle';
import { followThroughByWeek } from '../../domain/cycle-charts';
import type { WeekShare } from '../../domain/cycle-charts';
import { progressOver, valuesOf } from '../../domain/goal-values';
import type { ProgressOn, ValueOn } from '../../domain/goal-values';
import type { Goal, KeyResult } from '../../domain/goal';
import { promiseDebt } from '../../domain/measures';
import type { Debt, Told } from '../../domain/measures';
import { daysGoneBy } from '../../domain/meter';
import { reasonCounts } from '../../domain/reasons';
import type { ReasonCount } from '../../domain/reasons';
import type { Id, LocalDate } from '../../domain/record';
import { reviewOf } from '../../domain/review';
import type { GoalReview } from '../../domain/review';
import { isForTeam } from '../../domain/visibility';
import { isoWeekOf } from '../../domain/week';
import { db } from '../db';
import { existing, readableHistory } from '../rows';
import { checkInsOf } from './check-ins';
import { theBoulders, viewsOf } from './goals';
import type { GoalView } from './goals';
import { commitmentsOfGoal } from './goals-items';
import { withWholeHistory } from './goals-promises';
import { goalsById } from './goals-tree';
import { theTeam } from './team';
import { winsIn } from './wins-of-team';

export interface CycleReview {
  cycle: Cycle;
  goals: GoalReview[];
}

/** @throws Missing when the cycle is gone. */
export async function cycleReview(cycleId: Id, today: LocalDate): Promise<CycleReview> {
  const [cycle, goals] = await goalsOf(cycleId);
  return { cycle, goals: goals.map(({ goal, keyResults, told, checkIns }) => reviewOf(goal, keyResults, told, checkIns, daysGoneBy(goal, today))) };
}

/** The review as Markdown, for a file or the clipboard. Nothing private is in it. */
export async function cycleBriefing(cycleId: Id, today: LocalDate): Promise<string> {
  const [{ cycle, goals }, { team, people }, boulders] = await Promise.all([cycleReview(cycleId, today), theTeam(), theBoulders()]);
  return briefing({ cycle, team, people, boulders, wins: await winsIn({ from: cycle.startsOn, to: cycle.dueOn }), goals }, today);
}

export interface CycleCharts {
  cycle: Cycle;
  goals: { goal: Goal; line: ProgressOn[]; debt: Debt | null; lateIds: Id[] }[];
  followThrough: WeekShare[];
  /** The team's; null while there are too few to show. */
  reasons: ReasonCount[] | null;
}

/** @throws Missing when the cycle is gone. */
export async function cycleCharts(cycleId: Id, today: LocalDate): Promise<CycleCharts> {
  const [cycle, goals] = await goalsOf(cycleId);
  const [told, values] = [goals.flatMap((one) => one.told), await keyResultValues(goals)];
  const debts = promiseDebt(told.map(({ commitment }) => commitment), today);
  const days = daysGoneBy(cycle, today);
  return {
    cycle, followThrough: followThroughByWeek(told, days), reasons: reasonCounts(told, { from: cycle.startsOn, to: cycle.dueOn }),
    goals: goals.map(({ goal, keyResults, told: ofGoal }) => ({
      goal, debt: debts.get(goal.id) ?? null, lateIds: ofGoal.filter(({ commitment }) => isOverdue(commitment, today)).map(({ commitment }) => commitment.id),
      line: progressOver(goal, keyResults.map((keyResult) => ({ keyResult, values: values.get(keyResult.id) ?? [] })), today),
    })),
  };
}

/** The values of each key result over time, by its id: for the chart of one goal. */
export async function keyResultValues(goals: readonly { keyResults: readonly KeyResult[]; checkIns: readonly CheckIn[] }[]): Promise<Map<Id, ValueOn[]>> {
  const ids = goals.flatMap(({ keyResults }) => keyResults.map(({ id }) => id));
  const history = readableHistory(await db.history.where('record').anyOf(ids).toArray());
  return new Map(goals.flatMap(({ keyResults, checkIns }) => keyResults.map((keyResult) => [keyResult.id, valuesOf(keyResult, history, checkIns)])));
}

type Looked = GoalView & { told: Told[]; checkIns: CheckIn[] };

async function goalsOf(cycleId: Id): Promise<[Cycle, Looked[]]> {
  const [cycle, all] = [await existing('cycles', cycleId), await goalsById()];
  const views = await viewsOf([...all.values()].filter((goal) => goal.cycleId === cycleId));
  return [cycle, await Promise.all(views.map(async (view): Promise<Looked> => {
    const { id, startsOn, dueOn } = view.goal;
    const [commitments, checkIns] = await Promise.all([commitmentsOfGoal(id), checkInsOf(id, isoWeekOf(startsOn), isoWeekOf(dueOn))]);
    return { ...view, checkIns, told: await withWholeHistory(commitments.filter(isForTeam)) };
  }))];
}
