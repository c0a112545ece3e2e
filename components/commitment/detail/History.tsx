// Everything that was done to it, the latest first, in words; and the way back.
import type { Commitment } from '@/lib/domain/commitment';
import { dayText } from '@/lib/domain/local-date';
import type { LocalDate } from '@/lib/domain/record';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { ToldAct } from '@/lib/state/commitment-detail';
import { Section } from '../../ui/Section';
import ui from '../../ui/ui.module.css';
import { Act } from './controls';
import styles from './Detail.module.css';

interface Props {
  told: readonly ToldAct[];
  today: LocalDate;
  commitment: Commitment;
  acts: CommitmentActs;
}

export function History({ told, today, commitment, acts }: Props) {
  return (
    <Section name="History">
      <ol class={styles.history} aria-label="History">
        {told.map(({ change, words, by, on }) => (
          <li key={change}><span>{words}</span> <span class={ui.muted}>{dayText(on, today)}{by && ` · ${by}`}</span></li>
        ))}
      </ol>
      <span class={ui.actions}>
        {commitment.status !== 'open' && <Act name="Open again" act={() => void acts.reopen(commitment.id)} />}
        <Act name="Delete" act={() => void acts.remove(commitment.id)} />
      </span>
    </Section>
  );
}
