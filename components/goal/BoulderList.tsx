// The three boulders: what must not fail, always in sight.
import type { Boulder } from '@/lib/domain/goal';
import type { Id } from '@/lib/domain/record';
import ui from '../ui/ui.module.css';
import styles from './Goal.module.css';

interface Props {
  boulders: readonly Boulder[];
  /** Open commitments on this table that serve a boulder's goals. */
  openOf: (boulder: Boulder) => number;
  /** One line each, while the call runs. */
  compact: boolean;
  edit: (boulderId: Id) => void;
}

export function BoulderList({ boulders, openOf, compact, edit }: Props) {
  return (
    <ol class={`${styles.boulders} ${compact ? styles.oneLine : ''}`}>
      {boulders.map((boulder) => {
        const open = openOf(boulder);
        return (
          <li key={boulder.id}>
            <button type="button" class={`${ui.card} ${styles.boulder}`} title={boulder.stakes ?? boulder.title} onClick={() => edit(boulder.id)}>
              <span class={styles.boulderTitle}>{boulder.title}</span>
              <span class={styles.boulderNote}>{open === 0 ? 'nothing open' : `${open} open`}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
