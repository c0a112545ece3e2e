// Shared vision and shared responsibility (practice A38): how much of what is open serves what the team carries together.
import type { Commitment } from './commitment';
import type { Boulder, Goal } from './goal';
import { isCollective } from './goal-reach';
import { goalsAbove } from './goal-tree';
import { shareOf } from './measures';
import type { Share } from './measures';
import type { Id } from './record';
import { isForTeam } from './visibility';

/** The active goals that are collective, or serve a boulder themselves or through a goal above. */
export function sharedGoals(goals: ReadonlyMap<Id, Goal>, boulders: readonly Boulder[]): Set<Id> {
  const pinned = new Set(boulders.flatMap(({ goalIds }) => goalIds));
  const isShared = (goal: Goal) => isCollective(goal) || [goal, ...goalsAbove(goal, goals)].some(({ id }) => pinned.has(id));
  return new Set([...goals.values()].filter((goal) => goal.status === 'active' && isShared(goal)).map(({ id }) => id));
}

export interface SharedPart extends Share {
  /** Those that serve it. */
  ids: Id[];
}

export interface SharedWork {
  /** Of what I own, private items too: for my eyes only, and in no export. Null: I am nobody here. */
  mine: SharedPart | null;
  /** Of what the team may see. */
  team: SharedPart;
}

/** `open`: every open commitment. */
export function sharedWork(open: readonly Commitment[], goals: ReadonlySet<Id>, meId: Id | null): SharedWork {
  const share = (items: readonly Commitment[]): SharedPart => {
    const ids = items.filter(({ goalId }) => goalId !== null && goals.has(goalId)).map(({ id }) => id);
    return { ...shareOf(ids.length, items.length), ids };
  };
  return { mine: meId === null ? null : share(open.filter(({ ownerId }) => ownerId === meId)), team: share(open.filter(isForTeam)) };
}
