// Ownership: every goal has one lead, and everybody else is on the hook for it too (practice A1).
import { useMemo } from 'preact/hooks';
import { createGoals } from '@/lib/state/dashboard/goals';
import type { Goals } from '@/lib/state/dashboard/goals';
import { whileShown } from '@/lib/state/dashboard/dashboard';
import { createOwnershipActs, createPairs } from '@/lib/state/dashboard/ownership';
import { addressOf } from '@/lib/state/dashboard/route';
import { MatrixLegend } from '../../goal/MatrixLegend';
import { OwnershipMatrix } from '../../goal/OwnershipMatrix';
import { ProgressBar } from '../../goal/ProgressBar';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { PeriodPicker } from '../goals/PeriodPicker';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import styles from './Ownership.module.css';

export function OwnershipScreen({ dashboard }: ScreenProps) {
  const goals = useWhileShown((end) => createGoals(dashboard, end));
  const views = goals.views.value;
  return (
    <Page title="Ownership" sub="One lead for each goal, and everyone else on the hook for it too." actions={<PeriodPicker goals={goals} />}>
      {!views && <Skeleton heights={[320]} />}
      {views?.length === 0 && <Empty>No goals here to own. <a href={addressOf({ screen: 'goals' })}>Set the first goal</a>, and everyone in the team gets a stake in it.</Empty>}
      {views && views.length > 0 && <Grid dashboard={dashboard} goals={goals} />}
    </Page>
  );
}

function Grid({ dashboard, goals }: ScreenProps & { goals: Goals }) {
  const { screen, around } = dashboard;
  const acts = useMemo(() => createOwnershipActs(screen), [screen]);
  const pairs = useWhileShown((end) => createPairs(goals.views, whileShown(screen, end))).value;
  const [views, people] = [goals.views.value ?? [], around.value.everyone];
  const leaderless = views.filter(({ leadId }) => leadId === null).length;
  if (people.length === 0) return <Empty>Nobody is in the team yet. <a href={addressOf({ screen: 'people' })}>Add its people</a> first.</Empty>;
  return (
    <Panel name="Goals and people" note={leaderless > 0 ? <span class={ui.soon}>{leaderless} without a lead</span> : undefined}>
      <OwnershipMatrix goals={views} people={people} pairs={pairs} invited={null}
        raise={(view, person) => void acts.raise(view, person)} release={(view, person) => void acts.release(view, person)}
        head={(view) => (
          <span class={styles.head}>
            <a class={ui.title} href={addressOf({ screen: 'goals', id: view.goal.id })}>{view.goal.title}</a>
            <ProgressBar view={view} today={screen.today.value} />
          </span>
        )} />
      <MatrixLegend withPace withAway={false} withPairs={(pairs?.size ?? 0) > 0} />
      <p class={`${ui.muted} ${ui.small} ${styles.how}`}>Press a cell to give a stake, once more to give the lead: it moves there, and whoever led keeps a stake. Arrows move, Delete takes a stake away.</p>
    </Panel>
  );
}
