// How far a goal or a key result has come, against the pace of its cycle: a bar with a tick for today.
import { isBehind, pace, progress } from '@/lib/domain/goal';
import type { LocalDate } from '@/lib/domain/record';
import type { GoalView } from '@/lib/state/views';
import { percent } from '../ui/percent';
import styles from './Goal.module.css';

export function ProgressBar({ view: { goal, keyResults }, today }: { view: GoalView; today: LocalDate }) {
  return <ShareBar done={progress(keyResults)} expected={pace(goal, today)} />;
}

/** "64 % done, behind; 57 % of the time is gone". */
export function progressText({ goal, keyResults }: GoalView, today: LocalDate): string {
  return shareText(progress(keyResults), pace(goal, today));
}

function shareText(done: number | null, expected: number): string {
  const gone = `${percent(expected)} of the time is gone`;
  return done === null ? `No key result yet; ${gone}` : `${percent(done)} done${isBehind(done, expected) ? ', behind' : ''}; ${gone}`;
}

/** Both 0..1; `done` null: without a key result nobody knows. */
export function ShareBar({ done, expected }: { done: number | null; expected: number }) {
  const behind = done !== null && isBehind(done, expected);
  const said = shareText(done, expected);
  return (
    <div class={styles.bar} role="img" aria-label={said} title={said}>
      {done !== null && <span class={`${styles.fill} ${behind ? styles.behind : ''}`} style={{ inlineSize: `${done * 100}%` }} />}
      <span class={styles.pace} style={{ insetInlineStart: `${expected * 100}%` }} />
    </div>
  );
}
