// The overview: the week at a glance. Every number opens what made it, every part its screen.
import { getISOWeek } from 'date-fns';
import { pace } from '@/lib/domain/goal';
import { noonOf } from '@/lib/domain/local-date';
import type { Overview } from '@/lib/state/dashboard/overview';
import { createOverviewLater } from '@/lib/state/dashboard/overview-later';
import { CommitmentList } from '../../commitment/CommitmentList';
import { percent } from '../../ui/percent';
import { later } from '../../ui/later';
import { Empty, Skeleton } from '../../ui/Message';
import { useWhileShown } from '../../ui/while-shown';
import styles from '../Dashboard.module.css';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import { Figures } from './figures';
import { SetUp } from './SetUp';
import { To } from './To';

const Below = later(() => import('./OverviewParts').then((module) => module.Below));
const Beside = later(() => import('./OverviewParts').then((module) => module.Beside));

/** What of mine is due stands first and is drawn first; the rest comes below and beside it. */
export function OverviewScreen({ dashboard }: ScreenProps) {
  const overview = useWhileShown((end) => createOverviewLater(dashboard, end)).value;
  return (
    <Page title="This week" sub={subOf(dashboard, overview)}>
      <SetUp dashboard={dashboard} />
      <Figures overview={overview} dashboard={dashboard} />
      <div class={styles.columns}>
        <div>
          <Mine dashboard={dashboard} />
          {overview && <Below overview={overview} dashboard={dashboard} />}
        </div>
        <div>{overview && <Beside overview={overview} dashboard={dashboard} />}</div>
      </div>
    </Page>
  );
}

/** "Meridian Care leadership · week 47 · Q4 2026, 57 % gone". */
function subOf({ screen }: ScreenProps['dashboard'], overview: Overview | null): string {
  const [today, cycle] = [screen.today.value, overview?.cycle.value];
  const inForce = cycle && `${cycle.title}, ${percent(pace(cycle, today))} gone`;
  return [screen.team.value?.team?.name, `week ${getISOWeek(noonOf(today))}`, inForce].filter(Boolean).join(' · ');
}

function Mine({ dashboard: { mine, around, acts, screen } }: ScreenProps) {
  const views = mine.value;
  const team = screen.team.value;
  const isUnknown = team?.meId === null && team.people.length > 0;
  const empty = <Empty>{isUnknown ? 'Kept does not know yet which of the people you are: say so under People.' : 'Nothing of yours is due or overdue.'}</Empty>;
  // What was done a moment ago stays, ticked, where it stood.
  const shown = views && [...new Map([...[...acts.lingering.value.values()], ...views].map((view) => [view.commitment.id, view])).values()];
  return (
    <Panel name="Mine, due" note={views?.length || undefined} action={<To screen="commitments">All commitments</To>}>
      {shown ? <CommitmentList sections={[{ name: null, views: shown }]} around={around.value} acts={acts} empty={empty} /> : <Skeleton heights={[44, 44]} />}
    </Panel>
  );
}
