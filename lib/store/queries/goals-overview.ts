// The overview of goals in one read: who owns each, its key results, its meter, and what is idle or late in it.
import type { CheckIn } from '../../domain/check-in';
import type { Commitment } from '../../domain/commitment';
import type { Goal } from '../../domain/goal';
import { idleFrom, idleFunctions } from '../../domain/goal-reach';
import { isCompanyGoal } from '../../domain/goal-tree';
import { grouped } from '../../domain/grouped';
import { plusDays } from '../../domain/local-date';
import { debtOf } from '../../domain/measures';
import type { Debt, Window } from '../../domain/measures';
import { daysGoneBy, meterOf } from '../../domain/meter';
import type { Meter } from '../../domain/meter';
import { hasOneOwner } from '../../domain/ownership';
import type { Person } from '../../domain/person';
import type { Id, LocalDate } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';
import { lastCheckIns } from './check-ins';
import { viewsOf } from './goals';
import type { GoalView } from './goals';
import { promisedFor } from './goals-promises';
import { goalsById } from './goals-tree';

export interface GoalOverview extends GoalView {
  meter: Meter;
  /** Of the last week that had any, the latest first: its confidence is somebody's judgement. */
  lastCheckIns: CheckIn[];
  /** Other goals serve it. */
  isCompany: boolean;
  /** "One owner: not collaborative". */
  hasOneOwner: boolean;
  /** Functions without anything for it lately; none for a functional goal. */
  idle: string[];
  /** The team's overdue commitments for it. */
  debt: Debt;
  openCount: number;
}

/** Active goals, or all of a cycle, open or closed; by due date. */
export async function goalsOverview(today: LocalDate, of: 'active' | { cycleId: Id }): Promise<GoalOverview[]> {
  const all = [...(await goalsById()).values()];
  const goals = all.filter(({ status, cycleId }) => of === 'active' ? status === 'active' : cycleId === of.cycleId);
  const ids = goals.map(({ id }) => id);
  const [views, last, told, lately, people] = await Promise.all([
    viewsOf(goals), lastCheckIns(ids), promisedFor(new Set(ids), spanOf(goals, today)), worksLately(ids, today), theTeamNow(),
  ]);
  return views.map((view): GoalOverview => {
    const { goal, keyResults, leadId } = view;
    const [checkIns, works] = [last.get(goal.id) ?? [], lately.get(goal.id) ?? []];
    return {
      ...view, meter: meterOf(goal, keyResults, checkIns[0]?.on ?? null, told.get(goal.id) ?? [], today), lastCheckIns: checkIns,
      isCompany: isCompanyGoal(goal, all), hasOneOwner: hasOneOwner(keyResults, leadId), idle: idleFunctions(goal, works, people, today),
      debt: debtOf(works, today), openCount: works.filter(({ status }) => status === 'open').length,
    };
  });
}

/** Who is in the team today. */
export async function theTeamNow(): Promise<Person[]> {
  return living('people', await db.people.toArray()).filter(({ leftOn, mergedInto }) => !leftOn && !mergedInto);
}

/** The days gone by of all these goals together. */
export function spanOf(goals: readonly Goal[], today: LocalDate): Window {
  const spans = goals.map((goal) => daysGoneBy(goal, today));
  const [from = today, to = ''] = [spans.map((span) => span.from).sort()[0], spans.map((span) => span.to).sort().at(-1)];
  return { from, to };
}

/** The team's commitments of these goals that are open or were closed lately, by goal. */
async function worksLately(goalIds: readonly Id[], today: LocalDate): Promise<Map<Id | null, Commitment[]>> {
  const goals = new Set<Id | null>(goalIds);
  const [open, closed] = await Promise.all([
    db.commitments.where('[goalId+status+visibility]').anyOf(goalIds.map((id) => [id, 'open', 'team'])).toArray(),
    db.commitments.where('closedOn').between(plusDays(today, 1 - idleFrom), today, true, true).toArray(),
  ]);
  const ours = closed.filter(({ goalId, status, visibility }) => goals.has(goalId) && status !== 'open' && visibility === 'team');
  return grouped(living('commitments', [...open, ...ours]), ({ goalId }) => goalId);
}
