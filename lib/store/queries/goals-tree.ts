// Every goal by id, and where one stands in the tree. A team has some hundreds at most.
import { lineOfSight } from '../../domain/alignment';
import type { Sight } from '../../domain/alignment';
import type { Commitment } from '../../domain/commitment';
import type { Goal, KeyResult } from '../../domain/goal';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';

/** Active and closed ones. */
export async function goalsById(): Promise<Map<Id, Goal>> {
  const goals = living('goals', await db.goals.where('status').anyOf('active', 'closed').toArray());
  return new Map(goals.map((goal) => [goal.id, goal]));
}

export interface CommitmentSight extends Sight {
  /** Those of its goal, of which it may move one. */
  keyResults: KeyResult[];
}

/** What stands above a commitment, from the company's goal down to the key result. */
export async function sightOf(commitment: Pick<Commitment, 'goalId' | 'keyResultId'>): Promise<CommitmentSight> {
  if (commitment.goalId === null) return { goals: [], keyResult: null, keyResults: [] };
  const [goals, rows] = await Promise.all([goalsById(), db.keyResults.where('goalId').equals(commitment.goalId).toArray()]);
  const keyResults = living('keyResults', rows);
  return { ...lineOfSight(commitment, goals, keyResults), keyResults };
}
