// Everything that hangs on one goal: what serves it, and what is a part of it.
import type { GoalItems, GoalParts } from '../../domain/alignment';
import type { Commitment } from '../../domain/commitment';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { maxKey, minKey } from '../key-bounds';
import { living } from '../rows';

/** All tables that the two below read. */
export const goalItemTables = ['goals', 'commitments', 'wins', 'topics', 'helpAsks', 'boulders', 'ownerships', 'keyResults', 'agreements', 'checkIns', 'pairs'] as const;

/** Commitments of the goal, open and closed, whoever may see them. */
export async function commitmentsOfGoal(goalId: Id, status?: Commitment['status']): Promise<Commitment[]> {
  const key = status ? [goalId, status] : [goalId];
  return living('commitments', await db.commitments.where('[goalId+status+visibility]').between([...key, minKey], [...key, maxKey]).toArray());
}

/** What stays when the goal goes: whoever deletes it says where to. */
export async function goalItems(goalId: Id): Promise<GoalItems> {
  const of = (table: 'wins' | 'topics' | 'helpAsks') => db.table(table).where('goalId').equals(goalId).toArray();
  const [commitments, wins, topics, helpAsks, goals, boulders] = await Promise.all([
    commitmentsOfGoal(goalId), of('wins'), of('topics'), of('helpAsks'),
    db.goals.where('status').anyOf('active', 'closed').toArray(), db.boulders.toArray(),
  ]);
  return {
    commitments, wins: living('wins', wins), topics: living('topics', topics), helpAsks: living('helpAsks', helpAsks),
    goals: living('goals', goals).filter(({ parentId }) => parentId === goalId),
    boulders: living('boulders', boulders).filter(({ goalIds }) => goalIds.includes(goalId)),
  };
}

/** What goes with it. */
export async function goalParts(goalId: Id): Promise<GoalParts> {
  const of = (table: 'ownerships' | 'keyResults' | 'agreements' | 'pairs') => db.table(table).where('goalId').equals(goalId).toArray();
  const [ownerships, keyResults, agreements, pairs, checkIns] = await Promise.all([
    of('ownerships'), of('keyResults'), of('agreements'), of('pairs'),
    db.checkIns.where('[goalId+week]').between([goalId, minKey], [goalId, maxKey]).toArray(),
  ]);
  return {
    ownerships: living('ownerships', ownerships), keyResults: living('keyResults', keyResults), agreements: living('agreements', agreements),
    pairs: living('pairs', pairs), checkIns: living('checkIns', checkIns),
  };
}
