// Every goal by id, and where one stands in the tree. A team has some hundreds at most.
import type { Goal } from '../../domain/goal';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';

/** Active and closed ones. */
export async function goalsById(): Promise<Map<Id, Goal>> {
  const goals = living('goals', await db.goals.where('status').anyOf('active', 'closed').toArray());
  return new Map(goals.map((goal) => [goal.id, goal]));
}
