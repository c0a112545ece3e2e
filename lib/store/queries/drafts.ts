// Lines that were being typed and not saved.
import type { Draft } from '../../domain/draft';
import { db } from '../db';
import { living } from '../rows';

/** More unfinished lines than that nobody goes through. */
const most = 20;

/** Drafts begun in this meeting (null: in none), newest first. Not expired ones only is the caller's concern. */
export async function draftsOf(seriesId: string | null): Promise<Draft[]> {
  const rows = seriesId === null
    ? await db.drafts.orderBy('updatedAt').reverse().filter((draft) => draft.seriesId === null).limit(most).toArray()
    : await db.drafts.where('seriesId').equals(seriesId).toArray();
  return living('drafts', rows).sort((left, right) => right.updatedAt.localeCompare(left.updatedAt));
}
