// The wins since the meeting last met, said ones and small ones (practices A5, A6), in quiet lines.
import { useSignal } from '@preact/signals';
import { Check, Trophy } from 'lucide';
import { dayText } from '@/lib/domain/local-date';
import { firstName } from '@/lib/domain/person';
import type { Person } from '@/lib/domain/person';
import type { Id, LocalDate } from '@/lib/domain/record';
import type { WinLine } from '@/lib/domain/wins-together';
import type { TableWins } from '@/lib/state/views';
import { Icon } from '../ui/Icon';
import { Section } from '../ui/Section';
import ui from '../ui/ui.module.css';
import styles from './Wins.module.css';

interface Props extends TableWins {
  /** In the call they are one line, which unfolds. */
  running: boolean;
  today: LocalDate;
  /** Also who left. */
  people: ReadonlyMap<Id, Person>;
}

/** More of them fold away. */
const inSight = 2;

export function Wins(props: Props) {
  const unfolded = useSignal(false);
  const fold = { isOpen: unfolded.value, turn: () => { unfolded.value = !unfolded.value; } };
  if (!props.running) return <AllWins {...props} fold={fold} />;
  return props.wins.length > 0 ? <BriefWins {...props} fold={fold} /> : null;
}

interface FoldProps extends Props {
  fold: { isOpen: boolean; turn: () => void };
}

function AllWins({ since, wins, today, people, fold }: FoldProps) {
  const time = timeOf(since, today);
  const more = wins.length - inSight;
  return (
    <Section name="Wins" count={wins.length || undefined} action={(
      <>
        {wins.length > 0 && <span class={`${ui.muted} ${ui.small}`}>{time}</span>}
        {more > 0 && <button type="button" class={ui.link} aria-expanded={fold.isOpen} onClick={fold.turn}>{fold.isOpen ? 'Show fewer' : `Show all ${wins.length}`}</button>}
      </>
    )}>
      {wins.length === 0
        ? <p class={`${ui.muted} ${ui.small}`}>Nothing finished {time} yet. Steps and commitments of this table show here as they are done.</p>
        : <Lines wins={fold.isOpen ? wins : wins.slice(0, inSight)} cut={wins.length > 1 && !fold.isOpen} today={today} people={people} />}
    </Section>
  );
}

function BriefWins({ since, wins, today, people, fold }: FoldProps) {
  return (
    <section class={styles.brief} aria-label="Wins">
      <button type="button" class={styles.briefLine} aria-expanded={fold.isOpen} onClick={fold.turn}>
        <span class={styles.mark}><Icon icon={Trophy} size={14} /></span>
        <span class={styles.briefText}><b>{wins.length === 1 ? 'One win' : `${wins.length} wins`}</b> {timeOf(since, today)}{!fold.isOpen && `: ${wins[0]?.text ?? ''}`}</span>
      </button>
      {fold.isOpen && <Lines wins={wins} cut={false} today={today} people={people} />}
    </section>
  );
}

/** `cut`: each in one line. */
function Lines({ wins, cut, today, people }: Pick<Props, 'today' | 'people'> & { wins: readonly WinLine[]; cut: boolean }) {
  return (
    <ul class={`${styles.wins} ${cut ? styles.cut : ''}`}>
      {wins.map((win) => (
        <li key={win.id} class={styles.win}>
          <span class={styles.mark}><Icon icon={win.kind === 'win' ? Trophy : Check} size={14} /></span>
          <span class={styles.text} title={win.text}>{win.text}{win.personIds.length > 0 && <span class={ui.muted}> {namesOf(win.personIds, people)}</span>}</span>
          <span class={styles.when}>{win.kind === 'step' && 'step, '}{dayText(win.on, today)}</span>
        </li>
      ))}
    </ul>
  );
}

const timeOf = (since: LocalDate | null, today: LocalDate) => (since === null ? 'this week' : `since ${dayText(since, today)}`);

function namesOf(ids: readonly Id[], people: Props['people']): string {
  return ids.map((id) => firstName(people.get(id)?.name ?? '') || 'somebody who left').join(', ');
}
