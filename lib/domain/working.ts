// While a commitment is open: who does part of it, and what is in its way.
import { changed } from './change';
import type { Change } from './change';
import { mustBeOpen } from './commitment';
import type { Commitment } from './commitment';
import { NotAllowed } from './errors';
import type { Id, LocalDate } from './record';

/** Who does part of it, each once. The owner alone answers for it, so the owner is no partner. */
export function setPartners(commitment: Commitment, partnerIds: readonly Id[]): Change {
  mustBeOpen(commitment);
  return changed('commitments', commitment, { partnerIds: [...new Set(partnerIds)].filter((id) => id !== commitment.ownerId) });
}

/** Something is in its way, in one line. The promise is unchanged; a later line replaces the one before. */
export function block(commitment: Commitment, obstacle: string, today: LocalDate): Change {
  mustBeOpen(commitment);
  const blockedBy = obstacle.trim();
  if (blockedBy === '') {
    throw new NotAllowed({ what: 'It does not say what is in the way.', safe: 'Nothing was changed.', then: 'Write what or who it waits for.' });
  }
  return changed('commitments', commitment, { blockedBy, blockedOn: commitment.blockedOn ?? today });
}

export function unblock(commitment: Commitment): Change {
  mustBeOpen(commitment);
  return changed('commitments', commitment, { blockedBy: null, blockedOn: null });
}
