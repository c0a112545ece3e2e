// What the marks of the matrix mean.
import styles from './Matrix.module.css';

export function MatrixLegend({ withAway, withPairs, withPace = false }: { withAway: boolean; withPairs: boolean; withPace?: boolean }) {
  return (
    <ul class={styles.legend} aria-label="What the marks mean">
      <li><span class={`${styles.mark} ${styles.lead}`} />leads</li>
      <li><span class={`${styles.mark} ${styles.stake}`} />has a stake</li>
      {withPairs && <li><span class={styles.twins}><span class={`${styles.mark} ${styles.rightHalf}`} /><span class={`${styles.mark} ${styles.leftHalf}`} /></span>a pair, carrying it together</li>}
      {withAway && <li><span class={`${styles.mark} ${styles.lead} ${styles.away}`} />not at this meeting</li>}
      {withPace && <li><span class={styles.tick} />today’s pace</li>}
    </ul>
  );
}
