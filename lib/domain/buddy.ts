// Somebody who checks on somebody, because both want it (practice A22).
import type { Buddy } from './buddy-record';
import { changed, made, nothing } from './change';
import type { Change } from './change';
import type { Commitment } from './commitment';
import { NotAllowed } from './errors';
import type { KeptRecord, LocalDate } from './record';
import { isForTeam } from './visibility';

export type { Buddy } from './buddy-record';

/** `buddyId` would check on `personId`. Nothing is seen until that is agreed to. `known`: all there are. @throws NotAllowed with oneself, or twice. */
export function proposeBuddy({ personId, buddyId }: Pick<Buddy, 'personId' | 'buddyId'>, known: readonly Buddy[], fresh: KeptRecord): Change {
  if (personId === buddyId) throw refused('Nobody checks on themselves.', 'Choose two people.');
  const before = known.find((buddy) => buddy.personId === personId && buddy.buddyId === buddyId && buddy.endedOn === null);
  if (before) throw refused(before.consentedOn === null ? 'This was proposed already.' : 'They do so already.', 'End it first to begin anew.');
  const buddy: Buddy = { ...fresh, personId, buddyId, consentedOn: null, endedOn: null };
  return made('buddies', buddy);
}

/** Both want it. */
export function consent(buddy: Buddy, today: LocalDate): Change {
  if (buddy.endedOn !== null) throw refused('This was ended.', 'Propose it anew if both want it.');
  return buddy.consentedOn === null ? changed('buddies', buddy, { consentedOn: today }) : nothing;
}

/** From now on nothing is seen. Either of them may, at any time. */
export function endBuddy(buddy: Buddy, today: LocalDate): Change {
  return buddy.endedOn === null ? changed('buddies', buddy, { endedOn: today }) : nothing;
}

/** Whether anything is seen: agreed to, and not ended. */
export function isSeeing({ consentedOn, endedOn, deletedAt }: Buddy): boolean {
  return consentedOn !== null && endedOn === null && deletedAt === null;
}

/** What the buddy sees: the other's open items, and of these only what the team may see anyway. */
export function seenBy(buddy: Buddy, commitments: readonly Commitment[]): Commitment[] {
  if (!isSeeing(buddy)) return [];
  return commitments.filter((commitment) => commitment.ownerId === buddy.personId && commitment.status === 'open' && commitment.deletedAt === null && isForTeam(commitment));
}

function refused(what: string, then: string): NotAllowed {
  return new NotAllowed({ what, safe: 'Nothing was changed.', then });
}
