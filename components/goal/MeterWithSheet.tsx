// A goal's meter whose needles open what is behind them, on the dashboard.
import { useSignal } from '@preact/signals';
import type { Meter } from '@/lib/domain/meter';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import type { GoalView } from '@/lib/state/views';
import { later } from '../ui/later';
import { GoalMeter } from './GoalMeter';
import type { Needle } from './GoalMeter';

const NeedleSheet = later(() => import('./NeedleSheet').then((module) => module.NeedleSheet));

interface Props {
  view: GoalView;
  meter: Meter | undefined;
  dashboard: Dashboard;
}

export function MeterWithSheet({ view, meter, dashboard: { screen, around, acts } }: Props) {
  const opened = useSignal<Needle | null>(null);
  return (
    <>
      <GoalMeter view={view} meter={meter} today={screen.today.value} open={(needle) => { opened.value = needle; }} />
      {opened.value && meter && (
        <NeedleSheet view={view} meter={meter} needle={opened.value} screen={screen} around={around.value}
          openCommitment={(id) => { acts.opened.value = id; }} close={() => { opened.value = null; }} />
      )}
    </>
  );
}
