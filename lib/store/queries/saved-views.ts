// The views that were saved under a name.
import type { SavedView } from '../../domain/saved-view';
import { db } from '../db';
import { living } from '../rows';

/** By name. */
export async function savedViews(): Promise<SavedView[]> {
  return living('savedViews', await db.savedViews.toArray()).sort((left, right) => left.title.localeCompare(right.title));
}
