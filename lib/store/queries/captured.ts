// What was captured in a meeting.
import type { Commitment } from '../../domain/commitment';
import { isForTeam } from '../../domain/visibility';
import { db } from '../db';
import { maxKey } from '../key-bounds';
import { living } from '../rows';

/** What was captured in this series since an instant and may be told to the team: for "Copy what we agreed". */
export async function capturedSince(seriesId: string, since: string): Promise<Commitment[]> {
  const rows = await db.commitments.where('[seriesId+capturedAt]').between([seriesId, since], [seriesId, maxKey]).toArray();
  return living('commitments', rows).filter((commitment) => isForTeam(commitment) && commitment.status !== 'dropped');
}
