// Removing a goal, after which nothing of it is in limbo; and what moves from one goal or key result to another.
import { removeGoal as removed } from '../../domain/alignment';
import { changed } from '../../domain/change';
import { NotAllowed } from '../../domain/errors';
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

/** The commitment moves this key result, and so serves its goal; null: the goal alone. */
export async function serveKeyResult(commitmentId: Id, keyResultId: Id | null): Promise<Receipt> {
  return act(['commitments', 'keyResults', 'goals'], async () => {
    const commitment = await existing('commitments', commitmentId);
    if (keyResultId === null) return changed('commitments', commitment, { keyResultId });
    const { goalId } = await existing('keyResults', keyResultId);
    if ((await existing('goals', goalId)).status === 'active') return changed('commitments', commitment, { goalId, keyResultId });
    throw new NotAllowed({ what: 'That goal is closed.', safe: 'Nothing was changed.', then: 'Choose a key result of an active goal.' });
  });
}
