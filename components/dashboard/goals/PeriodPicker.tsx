// Which cycle's goals are shown.
import type { Goals } from '@/lib/state/dashboard/goals';
import ui from '../../ui/ui.module.css';
import { choosePeriod } from './choose-period';
import styles from './Goals.module.css';

export function PeriodPicker({ goals }: { goals: Goals }) {
  const withoutCycle = goals.all.value?.some(({ goal }) => goal.status === 'active' && !goal.cycleId);
  return (
    <select class={`${ui.button} ${styles.period}`} aria-label="Cycle" value={goals.period.value} onChange={(event) => choosePeriod(event.currentTarget.value)}>
      <option value="all">All active goals</option>
      {goals.cycles.value?.map(({ id, title, status }) => <option key={id} value={id}>{title}{status === 'closed' && ' (closed)'}</option>)}
      {withoutCycle && <option value="none">In no cycle</option>}
    </select>
  );
}
