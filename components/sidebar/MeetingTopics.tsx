// The topics of the meeting in front: read after its first picture, and one quiet way to raise another.
import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { createCheckInActs } from '@/lib/state/check-in-acts';
import type { Sidebar as State } from '@/lib/state/sidebar';
import { createTableTopics } from '@/lib/state/table-topics';
import { createTopicActs } from '@/lib/state/topic-acts';
import { Obstacles } from '../topic/Obstacles';
import { RaiseTopic } from '../topic/RaiseTopic';
import { privateText } from '../topic/topic-words';
import { TopicList } from '../topic/TopicList';
import { Section } from '../ui/Section';
import ui from '../ui/ui.module.css';
import { useWhileShown } from '../ui/while-shown';

export function MeetingTopics({ state }: { state: Pick<State, 'screen' | 'board' | 'guests' | 'around'> }) {
  const { screen } = state;
  const { table, terms } = useWhileShown((end) => createTableTopics(state, end));
  const [topics, checkIns] = useMemo(() => [createTopicActs(screen), createCheckInActs(screen)], [screen]);
  const raising = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (!table.value) return null;
  const { topics: views, obstacles, seriesId } = table.value;
  const known = state.around.value;
  const { visibility = 'team', pairIds = [] } = terms.value;
  const close = () => { raising.value = false; opener.current?.focus(); };
  return (
    <Section name="Topics" count={views.length || undefined}
      action={<button ref={opener} type="button" class={ui.link} aria-expanded={raising.value} onClick={() => { raising.value = !raising.value; }}>Raise a topic</button>}>
      <TopicList topics={views} known={known} screen={screen} acts={topics} />
      {raising.value && <RaiseTopic seenBy={privateText({ visibility, pairIds }, known)} raise={(text) => topics.raise({ ...terms.value, text })} close={close} />}
      <Obstacles obstacles={obstacles} known={known} raise={(id) => void checkIns.raiseObstacle(id, seriesId)} />
    </Section>
  );
}
