// What is open with one person: what the team may see of it, and what is between that person and me.
import type { Commitment } from '../../domain/commitment';
import { grouped } from '../../domain/grouped';
import { unknownLast } from '../../domain/order';
import type { Id } from '../../domain/record';
import { exactly, ownerKey } from '../../domain/search/keys';
import { isForTeam, isSeenBy } from '../../domain/visibility';
import { db } from '../db';
import { maxKey, minKey } from '../key-bounds';
import { living } from '../rows';
import { withDetails } from './commitments';
import type { CommitmentView } from './commitments';

/** The team's open commitments of each owner; who has none is not in it. */
export async function openByOwner(): Promise<Map<Id, Commitment[]>> {
  const open = await db.commitments.where('[status+capturedAt]').between(['open', minKey], ['open', maxKey]).toArray();
  return grouped(living('commitments', open).filter((one) => isForTeam(one) && one.ownerId !== null), ({ ownerId }) => ownerId ?? '');
}

export interface OpenWith {
  /** What the team may see. */
  team: CommitmentView[];
  /** What is only mine, or between the two of us. */
  ours: CommitmentView[];
}

/** What is open with this owner and `meId` may see, the earliest due first. */
export async function openWith(ownerId: Id, meId: Id | null): Promise<OpenWith> {
  const { from, until } = exactly(ownerKey(ownerId));
  const ids = await db.searchEntries.where('keys').between([from], [until], true, false).primaryKeys();
  const owned = living('commitments', (await db.commitments.bulkGet(ids)).filter((row) => row !== undefined));
  const open = owned.filter(({ status }) => status === 'open').sort((left, right) => unknownLast(left.dueOn, right.dueOn));
  const [team, ours] = await Promise.all([
    withDetails(open.filter(isForTeam), null),
    withDetails(open.filter((one) => !isForTeam(one) && isSeenBy(one, meId)), null),
  ]);
  return { team, ours };
}
