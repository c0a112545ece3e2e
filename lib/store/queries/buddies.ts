// Who checks on whom, with what is seen by it: nothing before it was agreed to, and nothing once it was ended.
import { isSeeing, seenBy } from '../../domain/buddy';
import type { Buddy } from '../../domain/buddy';
import { inOrder } from '../../domain/order';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';
import { withDetails } from './commitments';
import type { CommitmentView } from './commitments';
import { openOwnedBy } from './people';

export interface BuddyView {
  buddy: Buddy;
  isSeeing: boolean;
  /** The open items of `buddy.personId` that the team may see; [] unless `isSeeing`. */
  views: CommitmentView[];
}

/** All that were not ended, in which this person sees or is seen; null: of everybody. */
export async function buddyViews(personId: Id | null): Promise<BuddyView[]> {
  const rows = personId === null ? await db.buddies.toArray()
    : [...await db.buddies.where('personId').equals(personId).toArray(), ...await db.buddies.where('buddyId').equals(personId).toArray()];
  const buddies = living('buddies', rows).filter(({ endedOn }) => endedOn === null).sort((left, right) => inOrder(left.createdAt, right.createdAt));
  return Promise.all(buddies.map(async (buddy) => ({
    buddy, isSeeing: isSeeing(buddy), views: isSeeing(buddy) ? await withDetails(seenBy(buddy, await openOwnedBy(buddy.personId)), null) : [],
  })));
}
