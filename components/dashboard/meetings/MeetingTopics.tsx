// The topics of one meeting: open ones, and those it resolved, which can be opened again.
import { dayText } from '@/lib/domain/local-date';
import type { Id } from '@/lib/domain/record';
import { createTopicsOfMeeting } from '@/lib/state/dashboard/meetings-topics';
import { RaiseTopic } from '../../topic/RaiseTopic';
import { TopicList } from '../../topic/TopicList';
import { useRaising } from '../../topic/use-raising';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import styles from './Meetings.module.css';

/** `oneToOne`: what is raised in it is for the two, and is raised beside their meeting. */
export function MeetingTopics({ dashboard, seriesId, oneToOne }: ScreenProps & { seriesId: Id; oneToOne: boolean }) {
  const { open, resolved, acts, draft } = useWhileShown((end) => createTopicsOfMeeting(dashboard, seriesId, end));
  const raising = useRaising(draft);
  return (
    <Panel name="Topics" note={open.value?.length || undefined} action={!oneToOne && raising.button}>
      {raising.isOpen && <RaiseTopic draft={draft} seenBy={null} raise={(text) => acts.raise({ text, seriesId })} close={raising.close} />}
      {!open.value && <Skeleton heights={[60]} />}
      {open.value?.length === 0 && <Empty>Nothing waits to be talked about here.</Empty>}
      <TopicList topics={open.value ?? []} known={dashboard.around.value} screen={dashboard.screen} acts={acts} />
      {resolved.value && resolved.value.length > 0 && (
        <details class={styles.resolved}>
          <summary>{resolved.value.length} resolved</summary>
          <ul>
            {resolved.value.map(({ id, text, resolvedOn }) => (
              <li key={id}><span>{text} <span class={ui.muted}>{resolvedOn && dayText(resolvedOn, dashboard.around.value.today)}</span></span>
                <button type="button" class={ui.link} aria-label={`Open again: ${text}`} onClick={() => void acts.reopen(id)}>Open again</button></li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
