// How a goal stands: its meter, and its progress beside its pace over the cycle.
import { computed, useSignal } from '@preact/signals';
import { dayInSentence } from '@/lib/domain/local-date';
import { whileShown } from '@/lib/state/dashboard/dashboard';
import { createMeters } from '@/lib/state/dashboard/goal-meters';
import { createProgress } from '@/lib/state/dashboard/goal-page';
import { MeterWithSheet } from '../../goal/MeterWithSheet';
import { later } from '../../ui/later';
import { useWhileShown } from '../../ui/while-shown';
import { Panel } from '../Page';
import type { GoalPartProps } from './goal-part-props';
import styles from './Goals.module.css';
import { spanText } from './words';

const Chart = later(() => import('../../ui/Chart').then((module) => module.Chart));

export function ProgressPanel({ page: { view }, dashboard }: GoalPartProps) {
  const { screen } = dashboard;
  const today = screen.today.value;
  const shown = useSignal(view);
  shown.value = view;
  const { meters, progress } = useWhileShown((end) => {
    const own = whileShown(screen, end);
    const views = computed(() => [shown.value]);
    return { meters: createMeters(views, own), progress: createProgress(shown, own) };
  });
  const points = progress.value;
  return (
    <Panel name="How it stands" note={spanText(view.goal, today)}>
      <MeterWithSheet view={view} meter={meters.value?.get(view.goal.id)} dashboard={dashboard} />
      {view.keyResults.length > 0 && (
        <div class={styles.chart}>
          {points && points.length > 0 && (
            <Chart title="Progress beside pace" days={points.map(({ on }) => on)} range={[0, 100]} dayText={(day) => dayInSentence(day, today)} valueText={(value) => `${Math.round(value)} %`}
              lines={[
                { name: 'done', tone: 'accent', values: points.map((point) => point.progress === null ? null : 100 * point.progress) },
                { name: 'pace', tone: 'muted', dashed: true, values: points.map(({ expected }) => 100 * expected) },
              ]} />
          )}
        </div>
      )}
    </Panel>
  );
}
