// Everything that waits to be talked about, by meeting: brought to one, talked about, resolved.
import { createOpenTopics } from '@/lib/state/dashboard/meetings-topics';
import { addressOf } from '@/lib/state/dashboard/route';
import { RaiseTopic } from '../../topic/RaiseTopic';
import { TopicList } from '../../topic/TopicList';
import { useRaising } from '../../topic/use-raising';
import { Empty, Skeleton } from '../../ui/Message';
import { useWhileShown } from '../../ui/while-shown';
import { Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import styles from './Meetings.module.css';

export function OpenTopics({ dashboard }: ScreenProps) {
  const { places, acts, draft } = useWhileShown((end) => createOpenTopics(dashboard, end));
  const raising = useRaising(draft);
  const count = places.value?.reduce((sum, { topics }) => sum + topics.length, 0);
  return (
    <Panel name="Topics" note={count || undefined} action={raising.button}>
      {raising.isOpen && <RaiseTopic draft={draft} seenBy={null} raise={(text) => acts.raise({ text })} close={raising.close} />}
      {!places.value && <Skeleton heights={[60, 60]} />}
      {places.value?.length === 0 && <Empty>Nothing waits to be talked about.</Empty>}
      {places.value?.map(({ seriesId, title, topics }) => (
        <section key={seriesId} class={styles.place} aria-label={`Topics: ${title}`}>
          <h3 class={styles.placeName}>{seriesId === null ? title : <a href={addressOf({ screen: 'meetings', id: seriesId })}>{title}</a>}</h3>
          <TopicList topics={topics} known={dashboard.around.value} screen={dashboard.screen} acts={acts} />
        </section>
      ))}
    </Panel>
  );
}
