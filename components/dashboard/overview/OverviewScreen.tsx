// The overview: the week at a glance. Every number opens what made it.
import { getISOWeek } from 'date-fns';
import { noonOf } from '@/lib/domain/local-date';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { createOverview } from '@/lib/state/dashboard/overview';
import { CommitmentList } from '../../commitment/CommitmentList';
import { Empty, Skeleton } from '../../ui/Message';
import { useWhileShown } from '../../ui/while-shown';
import styles from '../Dashboard.module.css';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import { OverdueByGoal, PromisesByWeek, Reasons } from './charts';
import { Figures } from './figures';

export function OverviewScreen({ dashboard }: ScreenProps) {
  const overview = useWhileShown((end) => createOverview(dashboard, end));
  return (
    <Page title="This week" sub={subOf(dashboard)}>
      <Figures overview={overview} dashboard={dashboard} />
      <div class={styles.columns}>
        <div><Mine dashboard={dashboard} views={overview.mine.value} /></div>
        <div>
          <OverdueByGoal overview={overview} dashboard={dashboard} />
          <PromisesByWeek overview={overview} />
          <Reasons overview={overview} />
        </div>
      </div>
    </Page>
  );
}

function subOf({ screen }: Dashboard): string {
  const name = screen.team.value?.team?.name;
  return [name, `week ${getISOWeek(noonOf(screen.today.value))}`].filter(Boolean).join(' · ');
}

function Mine({ dashboard: { around, acts, screen }, views }: ScreenProps & { views: ReturnType<typeof createOverview>['mine']['value'] }) {
  const nobody = screen.team.value?.meId === null;
  const empty = <Empty>{nobody ? 'Kept does not know yet which of the people you are: say so under People.' : 'Nothing of yours is due or overdue.'}</Empty>;
  // What was done a moment ago stays, ticked, where it stood.
  const shown = views && [...new Map([...[...acts.lingering.value.values()], ...views].map((view) => [view.commitment.id, view])).values()];
  return (
    <Panel name="Mine, due" note={views?.length || undefined}>
      {shown ? <CommitmentList sections={[{ name: null, views: shown }]} around={around.value} acts={acts} empty={empty} /> : <Skeleton heights={[44, 44]} />}
    </Panel>
  );
}
