// When meetings come again.
import type { Instant } from '../../domain/record';
import { db } from '../db';
import { maxKey } from '../key-bounds';
import { living } from '../rows';

/** When each of these series meets next after `now`, as far as that is known. */
export async function nextStarts(seriesIds: readonly string[], now: Date): Promise<Map<string, Instant>> {
  const starts = await Promise.all([...new Set(seriesIds)].map(async (seriesId): Promise<[string, Instant][]> => {
    const rows = await db.instances.where('[seriesId+startsAt]').between([seriesId, now.toISOString()], [seriesId, maxKey], false).limit(3).toArray();
    const startsAt = living('instances', rows)[0]?.startsAt ?? null;
    return startsAt === null ? [] : [[seriesId, startsAt]];
  }));
  return new Map(starts.flat());
}
