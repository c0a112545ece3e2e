// One goal as a whole: everything about it can be changed where it is read.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Id } from '@/lib/domain/record';
import { createGoalActs } from '@/lib/state/dashboard/goal-acts';
import { createGoalPage } from '@/lib/state/dashboard/goal-page';
import { addressOf } from '@/lib/state/dashboard/route';
import { Menu } from '../../ui/Menu';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import grid from '../Dashboard.module.css';
import { Page, Panel } from '../Page';
import type { ScreenProps } from '../screen-props';
import { Agreements } from './Agreements';
import type { GoalPartProps } from './goal-part-props';
import styles from './Goals.module.css';
import { KeyResults } from './KeyResults';
import { LineOfSight } from './LineOfSight';
import { ProgressPanel } from './ProgressPanel';
import { RemoveGoalSheet } from './RemoveGoalSheet';
import { Serving } from './Serving';
import { SmartCheck } from './SmartCheck';
import { Stakes, Terms } from './Terms';

export function GoalScreen({ id, dashboard }: ScreenProps & { id: Id }) {
  const page = useWhileShown((end) => createGoalPage(dashboard, id, end)).value;
  const acts = useMemo(() => createGoalActs(dashboard.screen), [dashboard]);
  if (page === null) return <NoSuchGoal />;
  const props = page && { page, acts, dashboard };
  // One frame, read or not: whoever has the keyboard on its heading keeps it.
  return (
    <Page title={page?.view.goal.title ?? 'Goal'} sub={page && <LineOfSight page={page} />} actions={props && <Actions {...props} />}>
      {props ? <Parts {...props} /> : <Skeleton heights={[180, 220]} />}
    </Page>
  );
}

function NoSuchGoal() {
  return (
    <Page title="Goal">
      <Empty>
        <span>This goal is not there: it was removed, or the address is not whole. What belonged to it is under Commitments.</span>
        <a href={addressOf({ screen: 'goals' })}>All goals</a>
      </Empty>
    </Page>
  );
}

function Actions(props: GoalPartProps) {
  const { page: { view: { goal } }, acts } = props;
  const removing = useSignal(false);
  return (
    <>
      {goal.status === 'closed' && <span class={ui.chip}>closed</span>}
      <Menu label={`Actions for ${goal.title}`} entries={() => [
        goal.status === 'active' ? { label: 'Close this goal', act: () => void acts.close(goal) } : { label: 'Make it active again', act: () => void acts.reopen(goal) },
        { label: 'Remove it…', act: () => { removing.value = true; } },
      ]} />
      {removing.value && <RemoveGoalSheet {...props} close={() => { removing.value = false; }} />}
    </>
  );
}

function Parts(props: GoalPartProps) {
  const { page, acts, dashboard } = props;
  const { goal } = page.view;
  const cycle = page.cycles.find(({ id }) => id === goal.cycleId) ?? null;
  const people = dashboard.around.value.everyone;
  return (
    <div class={`${grid.columns} ${styles.columns}`}>
      <div>
        <ProgressPanel {...props} />
        <KeyResults {...props} />
        <Serving {...props} />
        <Panel name="Who agreed"><Agreements goal={goal} agreements={page.agreements} people={people} acts={acts} /></Panel>
      </div>
      <div>
        <Terms {...props} />
        <Stakes {...props} />
        <Panel name="SMART check"><SmartCheck view={page.view} cycle={cycle} acts={acts} /></Panel>
      </div>
    </div>
  );
}
