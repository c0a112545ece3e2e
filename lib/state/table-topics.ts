// What the meeting in front has to talk about, and what could become a topic of it.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { CheckIn } from '../domain/check-in';
import { localDateOf, weekOf } from '../domain/local-date';
import type { Id } from '../domain/record';
import { raisedIn } from '../domain/topic-talk';
import type { TopicTerms } from '../domain/topic-talk';
import { isShownIn } from '../domain/visibility';
import { obstaclesOf } from '../store/queries/check-ins';
import { topicsOnTable } from '../store/queries/topics';
import type { TopicView } from '../store/queries/topics';
import { lastMetOn } from '../store/queries/wins';
import { live } from './live';
import type { Sidebar } from './sidebar';
import { createTopicDraft } from './topic-draft';
import type { TopicDraft } from './topic-draft';
import { whileShown } from './while-shown';

export interface TableTopics {
  seriesId: Id;
  topics: TopicView[];
  /** What is in the way of its goals, said since it last met. */
  obstacles: CheckIn[];
}

export interface TopicsHere {
  /** Undefined until read. */
  table: ReadonlySignal<TableTopics | undefined>;
  /** What a topic raised here begins with. */
  terms: ReadonlySignal<Omit<TopicTerms, 'text'>>;
  draft: TopicDraft;
}

export function createTableTopics({ screen, board, guests }: Pick<Sidebar, 'screen' | 'board' | 'guests'>, end: AbortSignal): TopicsHere {
  const own = whileShown(screen, end);
  const seriesId = computed(() => board.meeting.value?.series.id);
  const startsAt = computed(() => board.meeting.value?.instance?.startsAt ?? null);
  const meId = computed(() => screen.team.value?.meId ?? null);
  const read = live(() => {
    const [series, start, goals] = [seriesId.value, startsAt.value, board.goals.value];
    void screen.today.value;
    return series === undefined || !goals ? null : async (): Promise<TableTopics> => {
      const now = new Date();
      const from = await lastMetOn(series, start, now) ?? weekOf(localDateOf(now)).from;
      const obstacles = await obstaclesOf(goals.map(({ goal }) => goal.id), from);
      return { seriesId: series, topics: await topicsOnTable(series, start, now), obstacles };
    };
  }, own);
  const here = computed(() => ({ oneToOne: board.oneToOne.value, meId: meId.value }));
  return {
    draft: createTopicDraft(own, () => seriesId.value),
    // Between two meetings the last one's topics stay for a moment: never before the guests of the next.
    table: computed(() => read.value?.seriesId !== seriesId.value ? undefined : read.value && { ...read.value, topics: read.value.topics.filter(({ topic }) => isShownIn(topic, here.value)) }),
    terms: computed(() => raisedIn({ seriesId: seriesId.value ?? '', oneToOne: board.oneToOne.value, guestIds: guests.value.flatMap(({ person }) => person?.id ?? []) })),
  };
}
