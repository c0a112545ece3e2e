// The boulders among themselves: one swapped out for another, and their order.
import type { Id } from '../../domain/record';
import { ranked, swapped } from '../../domain/boulder-order';
import type { BoulderTerms } from '../../domain/boulder-order';
import { db } from '../db';
import { existing, living } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

/** A new one in the place of `outId`, in one step that undo takes back. */
export async function swapBoulder(outId: Id, terms: BoulderTerms): Promise<Receipt> {
  return act(['boulders'], async () => swapped(await existing('boulders', outId), terms, new Date().toISOString(), freshRecord()));
}

/** In the order of `ids`, the most important first. */
export async function orderBoulders(ids: readonly Id[]): Promise<Receipt> {
  return act(['boulders'], async () => ranked(living('boulders', await db.boulders.toArray()), ids));
}
