// Small wins (practice A6): what was finished on this table since the meeting last met, in quiet lines.
import { Check } from 'lucide';
import { dayText } from '@/lib/domain/local-date';
import type { LocalDate } from '@/lib/domain/record';
import type { SmallWin } from '@/lib/domain/small-wins';
import type { TableWins } from '@/lib/state/views';
import { Icon } from '../ui/Icon';
import { Empty } from '../ui/Message';
import { Section } from '../ui/Section';
import ui from '../ui/ui.module.css';
import styles from './Wins.module.css';

/** More of them fold away, so that the list stays quiet. */
const inSight = 5;

export function Wins({ since, wins, running, today }: TableWins & { running: boolean; today: LocalDate }) {
  if (wins.length === 0 && running) return null;
  const time = since === null ? 'this week' : `since ${dayText(since, today)}`;
  const more = wins.slice(inSight);
  return (
    <Section name="Wins" count={wins.length || undefined} action={wins.length > 0 && <span class={`${ui.muted} ${ui.small}`}>{time}</span>}>
      {wins.length === 0
        ? <Empty>Nothing finished {time} yet. Steps and commitments of this table show here as they are done.</Empty>
        : <Lines wins={wins.slice(0, inSight)} today={today} />}
      {more.length > 0 && (
        <details>
          <summary class={styles.more}>{more.length} more</summary>
          <Lines wins={more} today={today} />
        </details>
      )}
    </Section>
  );
}

function Lines({ wins, today }: { wins: readonly SmallWin[]; today: LocalDate }) {
  return (
    <ul class={styles.wins}>
      {wins.map(({ id, kind, text, doneOn }) => (
        <li key={id} class={styles.win}>
          <span class={styles.mark}><Icon icon={Check} size={14} /></span>
          <span class={styles.text}>{text}</span>
          <span class={styles.when}>{kind === 'step' && 'step, '}{dayText(doneOn, today)}</span>
        </li>
      ))}
    </ul>
  );
}
