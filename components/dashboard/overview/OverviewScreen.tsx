// The overview: the week at a glance.
import { createOverview } from '@/lib/state/dashboard/overview';
import { CommitmentList } from '../../commitment/CommitmentList';
import { Empty, Skeleton } from '../../ui/Message';
import { useWhileShown } from '../../ui/while-shown';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';

export function OverviewScreen({ dashboard }: ScreenProps) {
  const { mine } = useWhileShown((end) => createOverview(dashboard, end));
  const { screen, around, acts } = dashboard;
  const views = mine.value;
  return (
    <Page title="This week" sub={screen.team.value?.team?.name}>
      <Panel name="Mine, due" note={views?.length || undefined}>
        {views
          ? <CommitmentList sections={[{ name: null, views }]} around={around.value} acts={acts} empty={<Empty>Nothing of yours is due or overdue.</Empty>} />
          : <Skeleton heights={[44, 44]} />}
      </Panel>
    </Page>
  );
}
