// The rarer acts in the life of a commitment: offers and answers, obstacles, the look back, and the way back.
import { accept, agreeToCounter, counter, decline, sayWhatFollows } from '../../domain/agreement';
import { together } from '../../domain/change';
import { confirm, lookBack, remove, reopen } from '../../domain/closing';
import type { Commitment, Counter, MoveReason, Outcome } from '../../domain/commitment';
import { settleConversation } from '../../domain/conversation';
import type { Conversation } from '../../domain/conversation';
import { improve } from '../../domain/correction';
import { localDateOf } from '../../domain/local-date';
import type { Id } from '../../domain/record';
import { block, setPartners, unblock } from '../../domain/working';
import { existing } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';
import { alter, between } from './alter';
import { textsGone } from './drafts';
import { myself } from './settings';

const today = () => localDateOf(new Date());

/** A yes: said aloud and heard, given here by its owner, or brought along from elsewhere. */
export const acceptCommitment = (id: Id, via: NonNullable<Commitment['acceptedVia']>) => alter(id, (commitment) => accept(commitment, via));
export const counterCommitment = (id: Id, offer: Counter) => alter(id, (commitment) => counter(commitment, offer));
export const takeCounter = (id: Id) =>
  alter(id, async (commitment) => agreeToCounter(commitment, commitment.ownerId === await myself() ? 'inApp' : 'heard'));
export const declineCommitment = (id: Id, reason?: MoveReason) => alter(id, (commitment) => decline(commitment, reason));
export const sayFollows = (id: Id, follows: Pick<Commitment, 'ifKept' | 'ifMissed'>) => alter(id, (commitment) => sayWhatFollows(commitment, follows));
export const changePartners = (id: Id, partnerIds: readonly Id[]) => alter(id, (commitment) => setPartners(commitment, partnerIds));
export const blockCommitment = (id: Id, obstacle: string) => alter(id, (commitment) => block(commitment, obstacle, today()));
export const unblockCommitment = (id: Id) => alter(id, unblock);
export const confirmCommitment = (id: Id) => alter(id, async (commitment) => confirm(commitment, await myself(), today()));
export const reopenCommitment = (id: Id) => alter(id, reopen);
/** For what should never have been written down; what was promised is dropped instead. */
export const removeCommitment = (id: Id) => alter(id, (commitment) => remove(commitment, new Date().toISOString()));

export interface LookBack {
  outcome: Outcome | null;
  /** As visible as the commitment. */
  wentWell: string;
  /** Stays between two, or only mine. */
  improve: string;
}

/** What a done commitment changed, and feedback on it; all empty: skipped, and not asked again. What was half written of it goes. */
export async function lookBackOn(id: Id, told: LookBack): Promise<Receipt> {
  return act(['commitments', 'corrections', 'series', 'drafts'], async () => {
    const commitment = await existing('commitments', id);
    await textsGone('outcome', [id]);
    return together(lookBack(commitment, told, today()), improve(commitment, told.improve, await between(commitment), freshRecord()));
  });
}

/** It was talked about now, or is to be raised in the one-to-one. */
export async function settle(id: Id, outcome: Conversation['outcome']): Promise<Receipt> {
  return act(['commitments', 'conversations', 'series'], async () => {
    const commitment = await existing('commitments', id);
    return settleConversation(commitment, outcome, today(), await between(commitment), freshRecord());
  });
}
