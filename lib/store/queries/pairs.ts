// The pairs that carry goals together (practice A16).
import { grouped } from '../../domain/grouped';
import { pairWarning } from '../../domain/pair';
import type { Pair } from '../../domain/pair';
import { everybodyById } from '../../domain/person';
import type { Person } from '../../domain/person';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { living, readable } from '../rows';

/** By goal; a goal without a pair is left out. */
export async function pairsByGoal(goalIds: readonly Id[]): Promise<Map<Id, Pair[]>> {
  return grouped(await pairsFor(goalIds), ({ goalId }) => goalId);
}

export interface PairView {
  pair: Pair;
  /** To be shown as one. */
  people: [Person, Person];
  /** What speaks against the two: that they are of one function. */
  warning: string | null;
}

/** Of these goals, in the order in which they were made; pairs of somebody who is gone are left out. */
export async function pairsOf(goalIds: readonly Id[]): Promise<PairView[]> {
  const [pairs, people] = await Promise.all([pairsFor(goalIds), db.people.toArray()]);
  const known = everybodyById(readable('people', people));
  return pairs.sort((left, right) => left.createdAt.localeCompare(right.createdAt)).flatMap((pair) => {
    const [one, other] = [known.get(pair.aId), known.get(pair.bId)];
    return one && other ? [{ pair, people: [one, other], warning: pairWarning(one, other) }] : [];
  });
}

async function pairsFor(goalIds: readonly Id[]): Promise<Pair[]> {
  return living('pairs', await db.pairs.where('goalId').anyOf(goalIds).toArray());
}
