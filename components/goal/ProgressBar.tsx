// How far a goal or a key result has come, against the pace of its cycle: a bar with a tick for today.
import { isBehind, isGoalBehind, pace, progress } from '@/lib/domain/goal';
import type { LocalDate } from '@/lib/domain/record';
import type { GoalView } from '@/lib/state/views';
import { percent } from '../ui/percent';
import styles from './Goal.module.css';

export function ProgressBar({ view, today }: { view: GoalView; today: LocalDate }) {
  return <Bar {...standing(view, today)} />;
}

/** "64 % done, behind; 57 % of the time is gone". */
export function progressText(view: GoalView, today: LocalDate): string {
  return shareText(standing(view, today));
}

interface Standing {
  /** 0..1; null: without a key result nobody knows. */
  done: number | null;
  /** 0..1. */
  expected: number;
  behind: boolean;
}

function standing({ goal, keyResults }: GoalView, today: LocalDate): Standing {
  const expected = pace(goal, today);
  return { done: progress(keyResults), expected, behind: isGoalBehind(keyResults, expected) };
}

function shareText({ done, expected, behind }: Standing): string {
  const gone = `${percent(expected)} of the time is gone`;
  return done === null ? `No key result yet; ${gone}` : `${percent(done)} done${behind ? ', behind' : ''}; ${gone}`;
}

/** Of one key result; both 0..1. */
export function ShareBar({ done, expected }: { done: number; expected: number }) {
  return <Bar done={done} expected={expected} behind={isBehind(done, expected)} />;
}

function Bar(stands: Standing) {
  const { done, expected, behind } = stands;
  const said = shareText(stands);
  return (
    <div class={styles.bar} role="img" aria-label={said} title={said}>
      {done !== null && <span class={`${styles.fill} ${behind ? styles.behind : ''}`} style={{ inlineSize: `${done * 100}%` }} />}
      <span class={styles.pace} style={{ insetInlineStart: `${expected * 100}%` }} />
    </div>
  );
}
