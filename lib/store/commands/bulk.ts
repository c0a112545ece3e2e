// One act on several commitments: all of them in one transaction, or none; undone as one.
import { handOver } from '../../domain/agreement';
import { changed, together } from '../../domain/change';
import type { Change } from '../../domain/change';
import { complete, drop } from '../../domain/closing';
import { moveDueDate, movesLater, mustBeOpen } from '../../domain/commitment';
import type { Commitment, MoveReason } from '../../domain/commitment';
import { KeptError, NotAllowed } from '../../domain/errors';
import { localDateOf } from '../../domain/local-date';
import type { Id, LocalDate } from '../../domain/record';
import { existing } from '../rows';
import { act } from '../write';
import type { Receipt } from '../write';
import { myself } from './settings';

const today = () => localDateOf(new Date());

export const completeAll = (ids: readonly Id[]) => alterAll(ids, (commitment) => complete(commitment, today()));

export const dropAll = (ids: readonly Id[], reason?: MoveReason) => alterAll(ids, (commitment) => drop(commitment, today(), reason));

/** The reason is of those that move to a later day; the others have none to give. */
export const moveAll = (ids: readonly Id[], to: LocalDate, reason?: MoveReason) =>
  alterAll(ids, (commitment, me) => moveDueDate(commitment, to, movesLater(commitment, to, today()) ? reason : undefined, me));

export const giveAllTo = (ids: readonly Id[], ownerId: Id | null) => alterAll(ids, (commitment, me) => handOver(commitment, ownerId, me));

export const setGoalOfAll = (ids: readonly Id[], goalId: Id | null) => alterAll(ids, (commitment) => {
  mustBeOpen(commitment);
  return changed('commitments', commitment, { goalId });
});

/** @throws KeptError when one of them refuses, and says which: then none was changed. */
async function alterAll(ids: readonly Id[], decide: (commitment: Commitment, me: Id | null) => Change): Promise<Receipt> {
  return act(['commitments'], async () => {
    const me = await myself();
    const changes = [];
    for (const id of ids) changes.push(decided(await existing('commitments', id), (commitment) => decide(commitment, me)));
    return together(...changes);
  });
}

function decided(commitment: Commitment, decide: (commitment: Commitment) => Change): Change {
  try {
    return decide(commitment);
  } catch (error) {
    if (!(error instanceof KeptError)) throw error;
    const { what } = error.explanation;
    throw new NotAllowed({
      what: `“${commitment.text}”: ${what}`, safe: 'None of the selected ones was changed.', then: 'Take it out of the selection and do it again.',
    }, { cause: error });
  }
}
