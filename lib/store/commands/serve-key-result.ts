// Which key result a commitment moves.
import { changed } from '../../domain/change';
import { NotAllowed } from '../../domain/errors';
import type { Id } from '../../domain/record';
import { existing } from '../rows';
import { act } from '../write';
import type { Receipt } from '../write';

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
