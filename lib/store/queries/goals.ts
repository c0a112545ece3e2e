// Active goals with those who own them and their key results, and the boulders.
import type { Boulder, Goal, KeyResult } from '../../domain/goal';
import { grouped } from '../../domain/grouped';
import { ownersOf } from '../../domain/ownership';
import type { Owners } from '../../domain/ownership';
import { db } from '../db';
import { maxKey, minKey } from '../key-bounds';
import type { Reading } from '../reading';
import { living, rowsAt } from '../rows';

export interface GoalView extends Owners {
  goal: Goal;
  /** As they were made. */
  keyResults: KeyResult[];
}

/** By due date. A goal without a lead is shown as such: `leadId` null. */
export async function activeGoals(reading: Reading = db): Promise<GoalView[]> {
  return viewsOf(living('goals', await reading.goals.where('status').equals('active').toArray()), reading);
}

/** The same for goals at hand, open or closed. */
export async function viewsOf(goals: readonly Goal[], reading: Reading = db): Promise<GoalView[]> {
  const ids = goals.map((goal) => goal.id);
  const [ownershipRows, keyResultRows] = await Promise.all([
    rowsAt(reading.ownerships, 'goalId', ids), rowsAt(reading.keyResults, 'goalId', ids),
  ]);
  const ownerships = grouped(living('ownerships', ownershipRows), (ownership) => ownership.goalId);
  const keyResults = grouped(living('keyResults', keyResultRows), (keyResult) => keyResult.goalId);
  return [...goals]
    .sort((left, right) => left.dueOn.localeCompare(right.dueOn) || left.createdAt.localeCompare(right.createdAt) || left.title.localeCompare(right.title))
    .map((goal) => ({
      goal,
      ...ownersOf(ownerships.get(goal.id) ?? []),
      keyResults: (keyResults.get(goal.id) ?? []).sort((left, right) => left.createdAt.localeCompare(right.createdAt)),
    }));
}

/** By rank; three at most. */
export async function theBoulders(reading: Reading = db): Promise<Boulder[]> {
  return living('boulders', await reading.boulders.where('rank').between(minKey, maxKey).toArray());
}
