// Every goal by id, and where one stands in the tree. A team has some hundreds at most.
import { lineOfSight } from '../../domain/alignment';
import type { Sight } from '../../domain/alignment';
import type { Commitment } from '../../domain/commitment';
import type { Goal } from '../../domain/goal';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';

/** Active and closed ones. */
export async function goalsById(): Promise<Map<Id, Goal>> {
  const goals = living('goals', await db.goals.where('status').anyOf('active', 'closed').toArray());
  return new Map(goals.map((goal) => [goal.id, goal]));
}

/** What stands above a commitment, from the company's goal down to the key result. */
export async function sightOf(commitment: Pick<Commitment, 'goalId' | 'keyResultId'>): Promise<Sight> {
  if (commitment.goalId === null) return { goals: [], keyResult: null };
  const [goals, keyResults] = await Promise.all([goalsById(), db.keyResults.where('goalId').equals(commitment.goalId).toArray()]);
  return lineOfSight(commitment, goals, living('keyResults', keyResults));
}
