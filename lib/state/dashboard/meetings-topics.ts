// Topics on the dashboard: those of one meeting, and everything that is open for the team.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { grouped } from '../../domain/grouped';
import { seriesTitle } from '../../domain/meeting';
import type { Id } from '../../domain/record';
import type { Topic } from '../../domain/topic';
import { isSeenBy } from '../../domain/visibility';
import { openTopics, resolvedTopics, topicsOnTable } from '../../store/queries/topics';
import type { TopicView } from '../../store/queries/topics';
import { live } from '../live';
import { createPlaces } from '../places';
import { createTopicActs } from '../topic-acts';
import type { TopicActs } from '../topic-acts';
import { createTopicDraft } from '../topic-draft';
import type { TopicDraft } from '../topic-draft';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

export interface TopicsOfPlace {
  /** null: brought to no meeting yet. */
  seriesId: Id | null;
  title: string;
  topics: TopicView[];
}

export interface OpenTopics {
  /** Those of no meeting first, then by meeting; undefined until read. */
  places: ReadonlySignal<TopicsOfPlace[] | undefined>;
  acts: TopicActs;
  draft: TopicDraft;
}

/** What the whole team may see. */
export function createOpenTopics({ screen }: Dashboard, end: AbortSignal): OpenTopics {
  const own = whileShown(screen, end);
  const series = createPlaces(screen, end);
  const open = live(() => openTopics, own);
  const places = computed(() => {
    const [topics, known] = [open.value, series.value];
    return topics && known && inPlaces(topics, new Map(known.map((one) => [one.id, seriesTitle(one)])));
  });
  return { places, acts: createTopicActs(screen), draft: createTopicDraft(own, () => null) };
}

function inPlaces(topics: readonly Topic[], titles: ReadonlyMap<Id, string>): TopicsOfPlace[] {
  return [...grouped(topics, ({ seriesId }) => seriesId)]
    .map(([seriesId, own]) => ({ seriesId, title: seriesId === null ? 'Not brought to a meeting yet' : titles.get(seriesId) ?? 'Untitled meeting', topics: own.map((topic) => ({ topic, isBack: false })) }))
    .sort((left, right) => Number(left.seriesId !== null) - Number(right.seriesId !== null) || left.title.localeCompare(right.title));
}

export interface TopicsOfMeeting {
  /** Undefined until read; private ones are there for those they are between. */
  open: ReadonlySignal<TopicView[] | undefined>;
  /** The latest first. */
  resolved: ReadonlySignal<Topic[] | undefined>;
  acts: TopicActs;
  draft: TopicDraft;
}

export function createTopicsOfMeeting({ screen }: Dashboard, seriesId: Id, end: AbortSignal): TopicsOfMeeting {
  const own = whileShown(screen, end);
  const meId = computed(() => screen.team.value?.meId ?? null);
  const [open, resolved] = [live(() => () => topicsOnTable(seriesId, null, new Date()), own), live(() => () => resolvedTopics(seriesId), own)];
  return {
    open: computed(() => open.value?.filter(({ topic }) => isSeenBy(topic, meId.value))),
    resolved: computed(() => resolved.value?.filter((topic) => isSeenBy(topic, meId.value))),
    acts: createTopicActs(screen),
    draft: createTopicDraft(own, () => seriesId),
  };
}
