// The usual command on one commitment: read it, decide by a rule of the domain, write.
import type { Change } from '../../domain/change';
import type { Commitment } from '../../domain/commitment';
import type { Between } from '../../domain/correction';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { existing, living } from '../rows';
import { act } from '../write';
import type { Receipt } from '../write';
import { myself } from './settings';

/** @throws Missing when the commitment is gone, and whatever `decide` throws. Then nothing was written. */
export function alter(id: Id, decide: (commitment: Commitment) => Change | Promise<Change>): Promise<Receipt> {
  return act(['commitments'], async () => decide(await existing('commitments', id)));
}

/** Whom a private word on it could be between; inside a transaction over `series` and `settings`. */
export async function between({ seriesId }: Commitment): Promise<Between> {
  const [series] = living('series', seriesId === null ? [] : (await db.series.bulkGet([seriesId])).filter((row) => row !== undefined));
  return { meId: await myself(), chairId: series?.chairId ?? null };
}
