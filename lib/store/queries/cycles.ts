// The cycles and the goals that were set in each.
import type { Cycle } from '../../domain/cycle';
import type { Goal } from '../../domain/goal';
import { grouped } from '../../domain/grouped';
import { inOrder } from '../../domain/order';
import { db } from '../db';
import { living } from '../rows';
import { goalsById } from './goals-tree';

export interface CycleView {
  cycle: Cycle;
  /** Active and closed ones. */
  goals: Goal[];
}

/** The latest first. */
export async function theCycles(): Promise<CycleView[]> {
  const [rows, goals] = await Promise.all([db.cycles.orderBy('startsOn').toArray(), goalsById()]);
  const byCycle = grouped([...goals.values()], ({ cycleId }) => cycleId ?? null);
  return living('cycles', rows)
    .sort((left, right) => inOrder(right.startsOn, left.startsOn) || inOrder(left.createdAt, right.createdAt) || inOrder(left.id, right.id))
    .map((cycle) => ({ cycle, goals: byCycle.get(cycle.id) ?? [] }));
}
