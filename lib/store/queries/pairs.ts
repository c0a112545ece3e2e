// The pairs that carry goals together (practice A16).
import { grouped } from '../../domain/grouped';
import type { Pair } from '../../domain/pair';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';

/** By goal; a goal without a pair is left out. */
export async function pairsByGoal(goalIds: readonly Id[]): Promise<Map<Id, Pair[]>> {
  return grouped(living('pairs', await db.pairs.where('goalId').anyOf(goalIds).toArray()), ({ goalId }) => goalId);
}
