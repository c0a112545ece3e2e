// Which goal serves which (practice A34): a tree, with the company's goals at its top.
import { NotAllowed } from './errors';
import type { Goal } from './goal';
import type { Id } from './record';

type Placed = Pick<Goal, 'id' | 'parentId'>;

/** The goals above this one, the nearest first. Records of several browsers may make a circle: each is told once. */
export function goalsAbove<T extends Placed>(goal: Placed, goals: ReadonlyMap<Id, T>): T[] {
  const above: T[] = [];
  const seen = new Set([goal.id]);
  for (let next = parentOf(goal, goals); next && !seen.has(next.id); next = parentOf(next, goals)) {
    seen.add(next.id);
    above.push(next);
  }
  return above;
}

/** Whether other goals serve it. */
export function isCompanyGoal({ id }: Placed, goals: Iterable<Placed>): boolean {
  return [...goals].some(({ parentId }) => parentId === id);
}

/** @throws NotAllowed where the goal would then serve itself, and where the goal above is none. */
export function mustServe(goalId: Id, parentId: Id | null, goals: ReadonlyMap<Id, Goal>): void {
  if (parentId === null) return;
  const parent = goals.get(parentId);
  if (!parent) throw new NotAllowed({ what: 'The goal above is no longer there.', safe: 'Nothing was changed.', then: 'Choose another goal above, or none.' });
  const above = [parent, ...goalsAbove(parent, goals)];
  if (!above.some(({ id }) => id === goalId)) return;
  throw new NotAllowed({
    what: parentId === goalId ? 'A goal cannot serve itself.' : `“${parent.title}” serves this goal already, so this goal cannot serve it.`,
    safe: 'Nothing was changed.', then: 'Choose another goal above, or none.',
  });
}

function parentOf<T extends Placed>({ parentId }: Placed, goals: ReadonlyMap<Id, T>): T | undefined {
  return parentId ? goals.get(parentId) : undefined;
}
