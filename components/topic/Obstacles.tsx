// What people said is in the way: one click makes it a topic of the meeting in front (practice A36).
import type { CheckIn } from '@/lib/domain/check-in';
import type { Id } from '@/lib/domain/record';
import ui from '../ui/ui.module.css';
import styles from './Topic.module.css';
import { raisedText } from './topic-words';
import type { Known } from './topic-words';

interface Props {
  obstacles: readonly CheckIn[];
  known: Known;
  raise: (checkInId: Id) => void;
}

export function Obstacles({ obstacles, known, raise }: Props) {
  if (obstacles.length === 0) return null;
  return (
    <>
      <h3 class={styles.name}>Said to be in the way</h3>
      <ul class={`${ui.card} ${styles.obstacles}`}>
        {obstacles.map(({ id, obstacle, personId, goalId }) => (
          <li key={id} class={styles.obstacle}>
            <span class={styles.text}>{obstacle}</span>
            <span class={styles.meta}>{raisedText({ raisedById: personId, goalId, origin: 'obstacle' }, known)}</span>
            <span class={styles.acts}><button type="button" class={ui.link} aria-label={`Make it a topic: ${obstacle ?? ''}`} onClick={() => raise(id)}>Make it a topic</button></span>
          </li>
        ))}
      </ul>
    </>
  );
}
