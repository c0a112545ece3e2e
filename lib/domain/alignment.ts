// Line of sight (practice A34): from a commitment up to the company's goal, and what a goal takes along when it is removed.
import { changed, together } from './change';
import type { Change } from './change';
import type { Commitment } from './commitment';
import { NotAllowed } from './errors';
import type { Boulder, Goal, KeyResult } from './goal';
import { goalsAbove } from './goal-tree';
import type { Id, Instant } from './record';
import type { Rows } from './schemas';

export interface Sight {
  /** From the company's goal down to the one it serves; empty: no goal. */
  goals: Goal[];
  keyResult: KeyResult | null;
}

/** "Company goal › objective › key result ›": what stands above a commitment. */
export function lineOfSight({ goalId, keyResultId }: Pick<Commitment, 'goalId' | 'keyResultId'>, goals: ReadonlyMap<Id, Goal>, keyResults: readonly KeyResult[]): Sight {
  const goal = goalId === null ? undefined : goals.get(goalId);
  if (!goal) return { goals: [], keyResult: null };
  const keyResult = keyResults.find(({ id }) => id === keyResultId);
  return { goals: [...goalsAbove(goal, goals).reverse(), goal], keyResult: keyResult?.goalId === goal.id ? keyResult : null };
}

/** What serves a goal and stays when it goes. */
export interface GoalItems {
  commitments: readonly Commitment[];
  wins: readonly Rows['wins'][];
  topics: readonly Rows['topics'][];
  helpAsks: readonly Rows['helpAsks'][];
  /** Goals right below it. */
  goals: readonly Goal[];
  boulders: readonly Boulder[];
}

/** What is a part of a goal and goes with it. */
export type GoalParts = Pick<{ [Name in keyof Rows]: readonly Rows[Name][] }, 'ownerships' | 'keyResults' | 'agreements' | 'checkIns' | 'pairs'>;

/** Removes a goal with its parts; its items go to another goal (`to`) or to none, the goals below serve the one above. @throws NotAllowed where they cannot go there. */
export function removeGoal(goal: Goal, to: Goal | null, items: GoalItems, parts: GoalParts, now: Instant): Change {
  if (to?.id === goal.id || to?.status === 'closed') {
    throw new NotAllowed({ what: 'What belongs to this goal cannot go there.', safe: 'Nothing was changed.', then: 'Choose another active goal, or no goal.' });
  }
  const gone = (Object.keys(parts) as (keyof GoalParts)[])
    .flatMap((table) => parts[table].map((part) => changed<GoalParts[typeof table][number]>(table, part, { deletedAt: now })));
  return together(
    changed('goals', goal, { deletedAt: now }), ...gone, movedItems(items, goal.id, to?.id ?? null),
    ...items.goals.map((below) => changed('goals', below, { parentId: goal.parentId ?? null })),
  );
}

/** What serves one goal serves another (`to` null: none). Goals below are not its items here. */
export function movedItems({ commitments, wins, topics, helpAsks, boulders }: Omit<GoalItems, 'goals'>, from: Id, to: Id | null): Change {
  const served = (goalIds: readonly Id[]) => [...new Set(goalIds.flatMap((id) => id === from ? to ?? [] : id))];
  return together(
    ...commitments.map((commitment) => changed('commitments', commitment, { goalId: to, keyResultId: null })),
    ...wins.map((win) => changed('wins', win, { goalId: to })),
    ...topics.map((topic) => changed('topics', topic, { goalId: to })),
    ...helpAsks.map((ask) => changed('helpAsks', ask, { goalId: to })),
    ...boulders.map((boulder) => changed('boulders', boulder, { goalIds: served(boulder.goalIds) })),
  );
}
