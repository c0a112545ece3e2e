// All goals of one cycle, seen in one of four ways.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { createGoalActs } from '@/lib/state/dashboard/goal-acts';
import { createGoals } from '@/lib/state/dashboard/goals';
import type { Goals } from '@/lib/state/dashboard/goals';
import { addressOf } from '@/lib/state/dashboard/route';
import { Empty, Skeleton } from '../../ui/Message';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import { useAskedForm } from '../asked-form';
import { Page } from '../Page';
import type { ScreenProps } from '../screen-props';
import { CycleSheet } from './CycleSheet';
import { GoalCards } from './GoalCards';
import styles from './Goals.module.css';
import { NewGoalSheet } from './NewGoalSheet';
import { PeriodPicker } from './PeriodPicker';
import { ReviewView } from './ReviewView';
import { Tree } from './Tree';
import { spanText } from './words';
import { Workshop } from './Workshop';

type Open = null | 'goal' | 'cycle' | 'dates';

const ways = [['', 'List'], ['workshop', 'Workshop'], ['tree', 'Line of sight'], ['review', 'Look back']] as const;

export function GoalsPage({ dashboard }: ScreenProps) {
  const goals = useWhileShown((end) => createGoals(dashboard, end));
  const acts = useMemo(() => createGoalActs(dashboard.screen), [dashboard]);
  const open = useSignal<Open>(null);
  const cycle = goals.cycle.value;
  const views = goals.views.value;
  const today = dashboard.screen.today.value;
  const add = () => { open.value = 'goal'; };
  useAskedForm(dashboard, views && { goal: add, cycle: () => { open.value = 'cycle'; } });
  return (
    <Page title="Goals & key results" sub={views && subOf(goals, today)}
      actions={<>
        <PeriodPicker goals={goals} />
        {cycle?.status === 'open' && <button type="button" class={ui.button} onClick={() => { open.value = 'dates'; }}>Edit cycle</button>}
        <button type="button" class={ui.button} onClick={() => { open.value = 'cycle'; }}>New cycle</button>
        <button type="button" class={ui.primary} onClick={add}>New goal</button>
      </>}>
      <Ways dashboard={dashboard} />
      {!views && <Skeleton heights={[150, 150, 150]} />}
      {views?.length === 0 && <NoGoals goals={goals} add={add} />}
      {views && views.length > 0 && <Body dashboard={dashboard} goals={goals} acts={acts} />}
      {open.value === 'goal' && <NewGoalSheet dashboard={dashboard} goals={goals} acts={acts} close={() => { open.value = null; }} />}
      {(open.value === 'cycle' || open.value === 'dates') && (
        <CycleSheet cycle={open.value === 'dates' ? cycle : null} goals={goals} today={today} acts={acts} close={() => { open.value = null; }} />
      )}
    </Page>
  );
}

function Body(props: ScreenProps & { goals: Goals; acts: ReturnType<typeof createGoalActs> }) {
  switch (props.dashboard.route.value.query.get('as')) {
    case 'workshop': return <Workshop {...props} />;
    case 'tree': return <Tree {...props} />;
    case 'review': return <ReviewView {...props} />;
    default: return <GoalCards {...props} />;
  }
}

function subOf(goals: Goals, today: string): string {
  const cycle = goals.cycle.value;
  if (cycle) return `${spanText(cycle, today)}${cycle.status === 'closed' ? ' · closed' : ''}`;
  return goals.period.value === 'none' ? 'Active goals that were set in no cycle' : 'All that are active';
}

function Ways({ dashboard: { route } }: ScreenProps) {
  const { query } = route.value;
  const current = query.get('as') ?? '';
  const to = (way: string) => {
    const rest = new URLSearchParams(query);
    if (way === '') rest.delete('as');
    else rest.set('as', way);
    return addressOf({ screen: 'goals', query: rest });
  };
  return (
    <nav class={styles.ways} aria-label="See the goals as">
      {ways.map(([way, name]) => <a key={way} class={styles.way} href={to(way)} aria-current={way === current ? 'true' : undefined}>{name}</a>)}
    </nav>
  );
}

function NoGoals({ goals, add }: { goals: Goals; add: () => void }) {
  const cycle = goals.cycle.value;
  return (
    <Empty>
      <strong>{cycle ? `No goal was set in ${cycle.title} yet.` : 'No goal yet.'}</strong>
      <span>What must be true by the end of the quarter? Name three to five results that need the whole team, each with one lead and a number that says how far it has come.</span>
      <button type="button" class={`${ui.primary} ${ui.dense}`} onClick={add}>Set the first goal</button>
    </Empty>
  );
}
