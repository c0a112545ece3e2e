// Check-ins, one a person, goal and week: what merged browsers hold twice is shown as one.
import type { CheckIn } from '../../domain/check-in';
import { asOne, sameCheckIns } from '../../domain/check-in-merging';
import { waitingIn } from '../../domain/check-in-waiting';
import type { Waiting } from '../../domain/check-in-waiting';
import type { HelpAsk } from '../../domain/help-ask';
import { inOrder } from '../../domain/order';
import type { Id, LocalDate } from '../../domain/record';
import { isoWeekOf } from '../../domain/week';
import type { IsoWeek } from '../../domain/week';
import { db } from '../db';
import { maxKey, minKey } from '../key-bounds';
import { living, readableHistory } from '../rows';
import { activeGoals } from './goals';

/** Of a goal in the weeks from `from` to `to`, the latest first; without them all there are. */
export async function checkInsOf(goalId: Id, from?: IsoWeek, to?: IsoWeek): Promise<CheckIn[]> {
  return shown(await db.checkIns.where('[goalId+week]').between([goalId, from ?? minKey], [goalId, to ?? maxKey], true, true).toArray());
}

/** Everybody's of one week, the latest first. */
export async function checkInsIn(week: IsoWeek): Promise<CheckIn[]> {
  return shown(await db.checkIns.where('week').equals(week).toArray());
}

/** Mine of one week, or somebody else's: for the form that edits it. */
export async function checkInsBy(personId: Id, week: IsoWeek): Promise<CheckIn[]> {
  return shown(await db.checkIns.where('[personId+week]').equals([personId, week]).toArray());
}

/** The check-in of one person on a goal in a week, if there is one. */
export async function theCheckIn(personId: Id, goalId: Id, week: IsoWeek): Promise<CheckIn | null> {
  const rows = await db.checkIns.where('[goalId+week]').equals([goalId, week]).toArray();
  return (await shown(rows)).find((checkIn) => checkIn.personId === personId) ?? null;
}

/** Each goal's check-ins of the last week in which it had any. */
export async function lastCheckIns(goalIds: readonly Id[]): Promise<Map<Id, CheckIn[]>> {
  const last = await Promise.all(goalIds.map(async (goalId) => {
    const inTurn = db.checkIns.where('[goalId+week]').between([goalId, minKey], [goalId, maxKey]);
    const row = await inTurn.reverse().filter(({ deletedAt }) => deletedAt === null).first();
    return row ? checkInsOf(goalId, row.week, row.week) : [];
  }));
  return new Map(goalIds.map((goalId, position) => [goalId, last[position] ?? []]));
}

/** What people said last is in the way of these goals, since the day `from`. What is a topic already is left out. */
export async function obstaclesOf(goalIds: readonly Id[], from: LocalDate): Promise<CheckIn[]> {
  const topics = await db.topics.where('goalId').anyOf(goalIds).toArray();
  const byGoal = await Promise.all(goalIds.map((goalId) => checkInsOf(goalId, isoWeekOf(from))));
  const raised = new Set(living('topics', topics).map(({ originId }) => originId));
  const isLast = (checkIn: CheckIn, index: number, all: readonly CheckIn[]) => all.findIndex(({ personId }) => personId === checkIn.personId) === index;
  return byGoal.flatMap((said) => said.filter(isLast)).filter(({ id, obstacle, on }) => obstacle !== null && on >= from && !raised.has(id));
}

/** Active goals that wait for somebody's check-in in the week of `today`. */
export async function waitingForCheckIn(today: LocalDate): Promise<Waiting[]> {
  const week = isoWeekOf(today);
  const [goals, checkIns, people] = await Promise.all([activeGoals(), checkInsIn(week), db.people.toArray()]);
  const team = living('people', people).filter(({ leftOn }) => !leftOn).map(({ id }) => id);
  return waitingIn(week, goals, checkIns, new Set(team));
}

/** What help was asked for with a goal in its check-ins, the open ones first. */
export async function helpAsksOfGoal(goalId: Id): Promise<HelpAsk[]> {
  const asks = living('helpAsks', await db.helpAsks.where('goalId').equals(goalId).toArray());
  const isOpen = ({ status }: HelpAsk) => Number(status === 'open');
  return asks.sort((left, right) => isOpen(right) - isOpen(left) || inOrder(right.createdAt, left.createdAt));
}

async function shown(rows: readonly CheckIn[]): Promise<CheckIn[]> {
  const groups = sameCheckIns(living('checkIns', rows));
  // Only where two browsers have written the same one does its history decide.
  const doubled = groups.filter(({ length }) => length > 1).flat();
  const history = doubled.length === 0 ? [] : readableHistory(await db.history.where('record').anyOf(doubled.map(({ id }) => id)).toArray());
  return groups.map((group) => asOne(group, history)).sort((left, right) => inOrder(right.on, left.on) || inOrder(right.createdAt, left.createdAt));
}
