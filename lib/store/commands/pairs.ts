// Two people of different functions carry a goal together (practice A16).
import { changed } from '../../domain/change';
import { pairUp as paired } from '../../domain/pair';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { existing, living } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

/** @throws NotAllowed with oneself, or where the two are a pair for it already; Missing when goal or person is gone. */
export async function pairUp(goalId: Id, aId: Id, bId: Id): Promise<Receipt> {
  return act(['pairs', 'goals', 'people'], async () => {
    await Promise.all([existing('goals', goalId), existing('people', aId), existing('people', bId)]);
    return paired({ goalId, aId, bId }, living('pairs', await db.pairs.where('goalId').equals(goalId).toArray()), freshRecord());
  });
}

export const unpair = (id: Id): Promise<Receipt> => act(['pairs'], async () => changed('pairs', await existing('pairs', id), { deletedAt: new Date().toISOString() }));
