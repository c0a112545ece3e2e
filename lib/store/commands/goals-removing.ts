// Removing a goal, after which nothing of it is in limbo.
import { removeGoal as removed } from '../../domain/alignment';
import type { Id } from '../../domain/record';
import { goalItemTables, goalItems, goalParts } from '../queries/goals-items';
import { existing } from '../rows';
import { act } from '../write';
import type { Receipt } from '../write';

/**
 * Removes a goal with its key results, owners, agreements and check-ins. Its commitments, wins, topics and asks go to
 * `moveTo` (null: to no goal); the goals below serve the one above. One undo brings all of it back.
 */
export async function removeGoal(id: Id, moveTo: Id | null): Promise<Receipt> {
  return act(goalItemTables, async () => {
    const goal = await existing('goals', id);
    const to = moveTo === null ? null : await existing('goals', moveTo);
    return removed(goal, to, await goalItems(id), await goalParts(id), new Date().toISOString());
  });
}
