// The topics of the meeting in front: read after its first picture, and one quiet way to raise another.
import { useMemo } from 'preact/hooks';
import { createCheckInActs } from '@/lib/state/check-in-acts';
import type { Sidebar as State } from '@/lib/state/sidebar';
import { createTableTopics } from '@/lib/state/table-topics';
import { createTopicActs } from '@/lib/state/topic-acts';
import { Obstacles } from '../topic/Obstacles';
import { RaiseTopic } from '../topic/RaiseTopic';
import { privateText } from '../topic/topic-words';
import { TopicList } from '../topic/TopicList';
import { useRaising } from '../topic/use-raising';
import { Section } from '../ui/Section';
import { useWhileShown } from '../ui/while-shown';

export function MeetingTopics({ state }: { state: Pick<State, 'screen' | 'board' | 'guests' | 'around'> }) {
  const { screen } = state;
  const { table, terms, draft } = useWhileShown((end) => createTableTopics(state, end));
  const [topics, checkIns] = useMemo(() => [createTopicActs(screen), createCheckInActs(screen)], [screen]);
  const raising = useRaising(draft);
  if (!table.value) return null;
  const { topics: views, obstacles, seriesId } = table.value;
  const known = state.around.value;
  const { visibility = 'team', pairIds = [] } = terms.value;
  return (
    <Section name="Topics" count={views.length || undefined} action={raising.button}>
      <TopicList topics={views} known={known} screen={screen} acts={topics} />
      {raising.isOpen && <RaiseTopic draft={draft} seenBy={privateText({ visibility, pairIds }, known)} raise={(text) => topics.raise({ ...terms.value, text })} close={raising.close} />}
      <Obstacles obstacles={obstacles} known={known} raise={(id) => void checkIns.raiseObstacle(id, seriesId)} />
    </Section>
  );
}
