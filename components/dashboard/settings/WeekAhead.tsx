// "What would I get this week": seven days side by side, each with what comes and what stays away, and why.
import { dayText, localDateOf, plusDays, timeText } from '@/lib/domain/local-date';
import type { Preview } from '@/lib/domain/nudge-preview';
import type { Suppression } from '@/lib/domain/notification';
import { Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { Panel } from '../Page';
import styles from './Settings.module.css';

const because: Record<Suppression, string> = {
  off: 'switched off', nothing: 'nothing to say', notWorkingDay: 'not a working day', outsideHours: 'outside working hours', quietHours: 'quiet hours',
  muted: 'muted', presenting: 'while you present', inCall: 'during a call', refused: 'the browser refuses it', over: 'its time went by',
};

export function WeekAhead({ preview, today }: { preview: readonly Preview[] | undefined; today: string }) {
  const days = Array.from({ length: 7 }, (_, index) => plusDays(today, index));
  return (
    <Panel name="What you would get this week" note="if nothing changed">
      {!preview && <Skeleton heights={[160]} />}
      {preview && (
        <ol class={styles.week}>
          {days.map((day) => {
            const coming = preview.filter(({ at }) => localDateOf(at) === day);
            return (
              <li key={day} class={styles.dayLine}>
                <span class={styles.dayName}>{dayText(day, today)}</span>
                {coming.length === 0 ? <span class={ui.muted}>nothing</span> : <ul class={styles.coming}>{coming.map((one) => <Coming key={`${one.kind} ${one.at.toISOString()}`} one={one} />)}</ul>}
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}

function Coming({ one: { at, title, text, suppressedBecause } }: { one: Preview }) {
  return (
    <li class={suppressedBecause ? styles.away : styles.comes}>
      <time dateTime={at.toISOString()}>{timeText(at)}</time>
      <span><span class={styles.name}>{title}</span>{suppressedBecause ? <span>stays away: {because[suppressedBecause]}</span> : <span class={styles.text}>{text}</span>}</span>
    </li>
  );
}
