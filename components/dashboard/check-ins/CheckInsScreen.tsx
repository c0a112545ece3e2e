// Check-ins: what waits for me, what the team said this week, and the round of a meeting.
import { useSignal } from '@preact/signals';
import type { Id } from '@/lib/domain/record';
import { createCheckIns } from '@/lib/state/dashboard/check-ins';
import type { CheckInsPage, GoalThisWeek } from '@/lib/state/dashboard/check-ins';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { addressOf } from '@/lib/state/dashboard/route';
import { CheckInForm } from '../../check-in/CheckInForm';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import dashboardStyles from '../Dashboard.module.css';
import { useAskedForm } from '../asked-form';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import styles from './CheckIns.module.css';
import { RoundPanel } from './RoundPanel';
import { TeamWeek } from './TeamWeek';

export function CheckInsScreen({ dashboard }: ScreenProps) {
  const page = useWhileShown((end) => createCheckIns(dashboard, end));
  const goals = page.goals.value;
  return (
    <Page title="Check-ins" sub={subOf(goals)}>
      {!goals && <Skeleton heights={[120, 200]} />}
      {goals?.length === 0 && <Empty>There is no goal to check in on yet. <a class={ui.link} href={addressOf({ screen: 'goals' })}>Set the first goal</a></Empty>}
      {goals && goals.length > 0 && (
        <div class={dashboardStyles.columns}>
          <div>
            <Mine dashboard={dashboard} page={page} goals={goals} />
            <TeamWeek dashboard={dashboard} page={page} goals={goals} />
          </div>
          <div><RoundPanel dashboard={dashboard} page={page} goals={goals} /></div>
        </div>
      )}
    </Page>
  );
}

function subOf(goals: readonly GoalThisWeek[] | undefined): string {
  if (!goals) return '';
  const waiting = goals.filter((one) => one.waiting.length > 0).length;
  return waiting === 0 ? 'This week everybody who leads a goal or a key result has said how it goes.' : `${waiting} of ${goals.length} goals wait for somebody this week.`;
}

interface Props {
  dashboard: Dashboard;
  page: CheckInsPage;
  goals: readonly GoalThisWeek[];
}

function Mine({ dashboard, page, goals }: Props) {
  const open = useSignal<Id | null>(null);
  const { meId, everyone } = dashboard.around.value;
  const waiting = goals.filter((one) => meId !== null && one.waiting.includes(meId));
  const others = goals.filter((one) => !waiting.includes(one));
  useAskedForm(dashboard, dashboard.screen.team.value && { 'check-in': () => { open.value = (waiting[0] ?? others[0])?.view.goal.id ?? null; } });
  if (meId === null) {
    return <Panel name="Yours"><Empty>Kept does not know yet which of the people you are. <a class={ui.link} href={addressOf({ screen: 'people' })}>Say who you are</a></Empty></Panel>;
  }
  const line = (one: GoalThisWeek) => {
    const { goal } = one.view;
    const earlier = one.said.find(({ personId }) => personId === meId) ?? null;
    const isOpen = open.value === goal.id;
    return (
      <li key={goal.id} class={styles.goal}>
        <div class={styles.goalLine}>
          <span class={styles.goalTitle}>{goal.title}</span>
          <button type="button" class={`${ui.button} ${ui.dense}`} aria-expanded={isOpen} aria-label={`${earlier ? 'Change what you said of' : 'Check in on'} ${goal.title}`}
            onClick={() => { open.value = isOpen ? null : goal.id; }}>{earlier ? 'Change' : 'Check in'}</button>
        </div>
        {isOpen && <CheckInForm key={goal.id} view={one.view} personId={meId} earlier={earlier} people={everyone} acts={page.acts} close={() => { open.value = null; }} />}
      </li>
    );
  };
  return (
    <Panel name="Yours" note={waiting.length > 0 ? `${waiting.length} to say` : undefined}>
      {waiting.length === 0 && <p class={ui.muted}>Nothing waits for you this week. You can still say how any goal goes.</p>}
      <ul>{waiting.map(line)}</ul>
      {others.length > 0 && <details class={styles.others} open={waiting.length === 0}><summary>The other goals</summary><ul>{others.map(line)}</ul></details>}
    </Panel>
  );
}
