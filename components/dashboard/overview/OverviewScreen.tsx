// The overview: the week at a glance. Every number opens what made it, every part its screen.
import { getISOWeek } from 'date-fns';
import { noonOf } from '@/lib/domain/local-date';
import { pace } from '@/lib/domain/goal';
import { createOverview } from '@/lib/state/dashboard/overview';
import { CommitmentList } from '../../commitment/CommitmentList';
import { percent } from '../../goal/ProgressBar';
import { Empty, Skeleton } from '../../ui/Message';
import { useWhileShown } from '../../ui/while-shown';
import styles from '../Dashboard.module.css';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import { OverdueByGoal, PromisesByWeek, Reasons } from './charts';
import { Figures } from './figures';
import { KpisOffTarget, Ownership, SharedWork, To, WonThisWeek } from './glances';
import type { OverviewProps } from './overview-props';

export function OverviewScreen({ dashboard }: ScreenProps) {
  const overview = useWhileShown((end) => createOverview(dashboard, end));
  const parts = { overview, dashboard };
  return (
    <Page title="This week" sub={subOf(parts)}>
      <Figures {...parts} />
      <div class={styles.columns}>
        <div>
          <Ownership {...parts} />
          <Mine {...parts} />
          <KpisOffTarget {...parts} />
          <Reasons {...parts} />
        </div>
        <div>
          <OverdueByGoal {...parts} />
          <PromisesByWeek {...parts} />
          <WonThisWeek {...parts} />
          <SharedWork {...parts} />
        </div>
      </div>
    </Page>
  );
}

/** "Meridian Care leadership · week 47 · Q4 2026, 57 % gone". */
function subOf({ overview: { cycle }, dashboard: { screen } }: OverviewProps): string {
  const today = screen.today.value;
  const inForce = cycle.value && `${cycle.value.title}, ${percent(pace(cycle.value, today))} gone`;
  return [screen.team.value?.team?.name, `week ${getISOWeek(noonOf(today))}`, inForce].filter(Boolean).join(' · ');
}

function Mine({ overview: { mine }, dashboard: { around, acts, screen } }: OverviewProps) {
  const views = mine.value;
  const nobody = screen.team.value?.meId === null;
  const empty = <Empty>{nobody ? 'Kept does not know yet which of the people you are: say so under People.' : 'Nothing of yours is due or overdue.'}</Empty>;
  // What was done a moment ago stays, ticked, where it stood.
  const shown = views && [...new Map([...[...acts.lingering.value.values()], ...views].map((view) => [view.commitment.id, view])).values()];
  return (
    <Panel name="Mine, due" note={views?.length || undefined} action={<To screen="commitments">All commitments</To>}>
      {shown ? <CommitmentList sections={[{ name: null, views: shown }]} around={around.value} acts={acts} empty={empty} /> : <Skeleton heights={[44, 44]} />}
    </Panel>
  );
}
