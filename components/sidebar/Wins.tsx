// The wins since the meeting last met, said ones and small ones (practices A5, A6), in quiet lines.
import { useSignal } from '@preact/signals';
import { Check, Trophy } from 'lucide';
import { dayText } from '@/lib/domain/local-date';
import { firstName } from '@/lib/domain/person';
import type { Person } from '@/lib/domain/person';
import type { Id, LocalDate } from '@/lib/domain/record';
import type { TableWins } from '@/lib/state/views';
import { Icon } from '../ui/Icon';
import { Section } from '../ui/Section';
import ui from '../ui/ui.module.css';
import styles from './Wins.module.css';

interface Props extends TableWins {
  running: boolean;
  today: LocalDate;
  /** Also who left. */
  people: ReadonlyMap<Id, Person>;
}

/** More of them fold away. Before the call two lines stand above the goals; in the call they come last, and may be more. */
const inSight = (running: boolean) => (running ? 5 : 2);

export function Wins({ since, wins, running, today, people }: Props) {
  const unfolded = useSignal(false);
  if (wins.length === 0 && running) return null;
  const time = since === null ? 'this week' : `since ${dayText(since, today)}`;
  const more = wins.length - inSight(running);
  const shown = unfolded.value ? wins : wins.slice(0, inSight(running));
  return (
    <Section name="Wins" count={wins.length || undefined} action={(
      <>
        {wins.length > 0 && <span class={`${ui.muted} ${ui.small}`}>{time}</span>}
        {more > 0 && <button type="button" class={ui.link} aria-expanded={unfolded.value} onClick={() => { unfolded.value = !unfolded.value; }}>{unfolded.value ? 'Fewer' : `${more} more`}</button>}
      </>
    )}>
      {wins.length === 0 && <p class={`${ui.muted} ${ui.small}`}>Nothing finished {time} yet. Steps and commitments of this table show here as they are done.</p>}
      <ul class={`${styles.wins} ${shown.length > 1 && !unfolded.value ? styles.folded : ''}`}>
        {shown.map((win) => (
          <li key={win.id} class={styles.win}>
            <span class={styles.mark}><Icon icon={win.kind === 'win' ? Trophy : Check} size={14} /></span>
            <span class={styles.text} title={win.text}>{win.text}{win.personIds.length > 0 && <span class={ui.muted}> {namesOf(win.personIds, people)}</span>}</span>
            <span class={styles.when}>{win.kind === 'step' && 'step, '}{dayText(win.on, today)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function namesOf(ids: readonly Id[], people: Props['people']): string {
  return ids.map((id) => firstName(people.get(id)?.name ?? '') || 'somebody who left').join(', ');
}
