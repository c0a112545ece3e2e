// Where a goal stands: the goals above it, up to the company's, and those that serve it.
import type { Goal } from '@/lib/domain/goal';
import type { GoalPage } from '@/lib/state/dashboard/goal-page';
import { addressOf } from '@/lib/state/dashboard/route';
import styles from './Goals.module.css';

const to = (goal: Goal) => addressOf({ screen: 'goals', id: goal.id });

export function LineOfSight({ page: { above, below } }: { page: GoalPage }) {
  return (
    <span class={styles.sight} role="navigation" aria-label="Line of sight">
      <a href={addressOf({ screen: 'goals' })}>Goals</a>
      {above.map((goal) => <span key={goal.id}> › <a href={to(goal)}>{goal.title}</a></span>)}
      {above.length > 0 && ' › this goal'}
      {below.length > 0 && <span> · a company goal, served by {below.map((goal, index) => <span key={goal.id}>{index > 0 && ', '}<a href={to(goal)}>{goal.title}</a></span>)}</span>}
    </span>
  );
}
