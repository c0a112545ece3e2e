// Topics where they belong: on their series' table, with their goal, and what is open for the whole team.
import { inOrder } from '../../domain/order';
import type { Id, Instant } from '../../domain/record';
import type { Topic } from '../../domain/topic';
import { isBack, isTopicOf } from '../../domain/topic-talk';
import { isForTeam } from '../../domain/visibility';
import { db } from '../db';
import { living } from '../rows';
import { lastMetOn } from './wins';

export interface TopicView {
  topic: Topic;
  /** Unresolved when the series last met. */
  isBack: boolean;
}

/** What a series has to talk about, before the instance that starts at `startsAt` (null: not known): what is back first. */
export async function topicsOnTable(seriesId: Id, startsAt: Instant | null, now: Date): Promise<TopicView[]> {
  const [rows, since] = await Promise.all([
    db.topics.where('[seriesId+status]').anyOf([[seriesId, 'raised'], [seriesId, 'discussed']]).toArray(), lastMetOn(seriesId, startsAt, now),
  ]);
  return living('topics', rows).sort(inTurn).map((topic) => ({ topic, isBack: isBack(topic, since) }))
    .sort((left, right) => Number(right.isBack) - Number(left.isBack));
}

/** What a series resolved, the latest first. */
export async function resolvedTopics(seriesId: Id): Promise<Topic[]> {
  const topics = living('topics', await db.topics.where('[seriesId+status]').equals([seriesId, 'resolved']).toArray());
  return topics.sort((left, right) => inOrder(right.resolvedOn ?? '', left.resolvedOn ?? '') || inTurn(right, left));
}

/** The team's topics of a goal, unresolved ones first. */
export async function topicsOfGoal(goalId: Id): Promise<Topic[]> {
  const topics = living('topics', await db.topics.where('goalId').equals(goalId).toArray()).filter((topic) => isTopicOf(topic, { goalId }));
  return topics.sort((left, right) => Number(left.status === 'resolved') - Number(right.status === 'resolved') || inTurn(left, right));
}

/** Everything unresolved that the team may see, also what was not brought to a meeting yet. */
export async function openTopics(): Promise<Topic[]> {
  return living('topics', await db.topics.where('status').anyOf('raised', 'discussed').toArray()).filter(isForTeam).sort(inTurn);
}

const inTurn = (left: Topic, right: Topic) => inOrder(left.createdAt, right.createdAt) || inOrder(left.id, right.id);
