// Who agreed to which goals.
import type { Agreement } from '../../domain/goal';
import { grouped } from '../../domain/grouped';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';

/** By goal; a goal to which nobody agreed is left out. */
export async function agreementsByGoal(goalIds: readonly Id[]): Promise<Map<Id, Agreement[]>> {
  return grouped(living('agreements', await db.agreements.where('goalId').anyOf(goalIds).toArray()), ({ goalId }) => goalId);
}
