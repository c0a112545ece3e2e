// How far a goal has come against the pace of its cycle.
import { ProgressBar } from '../../goal/ProgressBar';
import { Panel } from '../Page';
import type { GoalPartProps } from './goal-part-props';
import { spanText } from './words';

export function ProgressPanel({ page: { view }, dashboard }: GoalPartProps) {
  const today = dashboard.screen.today.value;
  return (
    <Panel name="How it stands" note={spanText(view.goal, today)}>
      <ProgressBar view={view} today={today} />
    </Panel>
  );
}
