// Coming to an agreement on a commitment: saying yes, no or something else, and what a change of its terms does to the yes.
import { changed, nothing } from './change';
import type { Change } from './change';
import { dated, mustBeOpen } from './commitment';
import type { Commitment, Counter, MoveReason } from './commitment';
import { NotAllowed } from './errors';
import { folded } from './person';
import type { Id } from './record';

type Via = NonNullable<Commitment['acceptedVia']>;

/** The owner said yes: from here it counts as a promise. Accepting twice changes nothing. */
export function accept(commitment: Commitment, via: Via): Change {
  mustBeOwned(commitment);
  if (commitment.acceptance === 'accepted') return nothing;
  return changed('commitments', commitment, {
    acceptance: 'accepted', acceptedVia: via, firstDueOn: commitment.firstDueOn ?? commitment.dueOn, counter: null,
  });
}

/** The owner would say yes to other words or another day; null in `offer`: as it was asked. */
export function counter(commitment: Commitment, offer: Counter): Change {
  mustBeUndecided(commitment);
  const text = offer.text?.trim() || null;
  if (text === null && offer.dueOn === null) {
    throw new NotAllowed({ what: 'This offers nothing else.', safe: 'Nothing was changed.', then: 'Write other words or another day, or say yes or no.' });
  }
  return changed('commitments', commitment, { acceptance: 'countered', counter: { text, dueOn: offer.dueOn } });
}

/** Whoever asked takes the owner's offer: its terms replace the old ones, and that is the yes. */
export function agreeToCounter(commitment: Commitment, via: Via): Change {
  mustBeOwned(commitment);
  const { acceptance, counter: offer } = commitment;
  if (acceptance !== 'countered' || !offer) {
    throw new NotAllowed({ what: 'Nothing else was offered for this.', safe: 'Nothing was changed.', then: 'Ask its owner for a yes.' });
  }
  const terms = offer.dueOn === null ? { dueOn: commitment.dueOn } : dated(commitment, offer.dueOn);
  return changed('commitments', commitment, {
    ...terms, firstDueOn: commitment.firstDueOn ?? terms.dueOn, text: offer.text ?? commitment.text,
    acceptance: 'accepted', acceptedVia: via, counter: null,
  });
}

/** The owner said no. It stays open until somebody else takes it, its terms change, or it is dropped. */
export function decline(commitment: Commitment, reason?: MoveReason): Change {
  mustBeUndecided(commitment);
  return changed('commitments', commitment, { acceptance: 'declined', counter: null }, reason);
}

/** Hands the promise to somebody else, who must say yes to it again, unless that is `me`, who just did. */
export function handOver(commitment: Commitment, ownerId: Id | null, me: Id | null, reason?: MoveReason): Change {
  mustBeOpen(commitment);
  if (ownerId === commitment.ownerId) return nothing;
  const { firstDueOn, formerDueOns } = commitment;
  const mine = ownerId !== null && ownerId === me;
  return changed('commitments', commitment, {
    ownerId,
    partnerIds: commitment.partnerIds.filter((partner) => partner !== ownerId),
    acceptance: mine ? 'accepted' : 'proposed',
    acceptedVia: mine ? 'inApp' : null,
    counter: null,
    firstDueOn: mine ? commitment.dueOn : null,
    formerDueOns: firstDueOn === null ? formerDueOns : [...new Set([...formerDueOns ?? [], firstDueOn])],
  }, reason);
}

/**
 * New words. Where somebody else than its owner (`me` or null: unknown) changes what was promised, the owner is asked
 * again (practice A19); case, spaces and punctuation are no change of what was promised. The first date stays.
 */
export function reword(commitment: Commitment, text: string, me: Id | null = null, reason?: MoveReason): Change {
  mustBeOpen(commitment);
  const words = text.trim();
  if (words === '') {
    throw new NotAllowed({
      what: 'A commitment needs words.', safe: 'The old text is still there.', then: 'Write what will be done, or drop it.',
    });
  }
  const yes = bare(words) === bare(commitment.text) ? {} : askedAgain(commitment, me);
  return changed('commitments', commitment, { text: words, ...yes }, reason);
}

function askedAgain({ acceptance, ownerId }: Commitment, me: Id | null): Partial<Commitment> {
  if (acceptance === 'accepted' && me !== null && ownerId === me) return { acceptedVia: 'inApp' };
  return { acceptance: 'proposed', acceptedVia: null, counter: null };
}

/** What is left of words without case, diacritics, spaces and punctuation: the same for what means the same. */
export function bare(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What follows when it is kept and when it is missed, said aloud (practice A19); '' or null: nothing was said. */
export function sayWhatFollows(commitment: Commitment, follows: Pick<Commitment, 'ifKept' | 'ifMissed'>): Change {
  mustBeOpen(commitment);
  return changed('commitments', commitment, { ifKept: follows.ifKept?.trim() || null, ifMissed: follows.ifMissed?.trim() || null });
}

function mustBeOwned(commitment: Commitment): void {
  mustBeOpen(commitment);
  if (commitment.ownerId !== null) return;
  throw new NotAllowed({
    what: 'Nobody owns this yet, so nobody can say yes.', safe: 'Nothing was changed.', then: 'Choose an owner first.',
  });
}

/** Once there is a yes, going back on it is to renegotiate, to hand over or to drop. */
function mustBeUndecided(commitment: Commitment): void {
  mustBeOwned(commitment);
  if (commitment.acceptance !== 'accepted') return;
  throw new NotAllowed({
    what: 'Its owner said yes to this already.', safe: 'Nothing was changed.', then: 'Agree on a new date, hand it over, or drop it.',
  });
}
