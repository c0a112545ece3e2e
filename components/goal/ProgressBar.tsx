// How far a goal has come, against the pace of its cycle: a bar with a tick for today.
import { isBehind, pace, progress } from '@/lib/domain/goal';
import type { LocalDate } from '@/lib/domain/record';
import type { GoalView } from '@/lib/state/views';
import styles from './Goal.module.css';

export const percent = (share: number) => `${Math.round(share * 100)} %`;

export function ProgressBar({ view: { goal, keyResults }, today }: { view: GoalView; today: LocalDate }) {
  const done = progress(keyResults);
  const expected = pace(goal, today);
  const said = done === null
    ? `No key result yet; ${percent(expected)} of the time is gone`
    : `${percent(done)} done${isBehind(done, expected) ? ', behind' : ''}; ${percent(expected)} of the time is gone`;
  return (
    <div class={styles.bar} role="img" aria-label={said} title={said}>
      {done !== null && <span class={`${styles.fill} ${isBehind(done, expected) ? styles.behind : ''}`} style={{ inlineSize: `${done * 100}%` }} />}
      <span class={styles.pace} style={{ insetInlineStart: `${expected * 100}%` }} />
    </div>
  );
}
