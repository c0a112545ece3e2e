// Line of sight over the whole: company goal › objective › key result › commitment (practice A34).
import type { Commitment } from '@/lib/domain/commitment';
import { dueText } from '@/lib/domain/local-date';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import type { Goals } from '@/lib/state/dashboard/goals';
import { inTree } from '@/lib/state/dashboard/goals';
import { addressOf } from '@/lib/state/dashboard/route';
import type { GoalView } from '@/lib/state/views';
import { amountText, numberText } from '../../goal/amount-text';
import { Owners } from '../../goal/Owners';
import { ProgressBar } from '../../goal/ProgressBar';
import ui from '../../ui/ui.module.css';
import type { ScreenProps } from '../screen-props';
import styles from './Goals.module.css';

interface Props extends ScreenProps {
  goals: Goals;
}

export function Tree({ dashboard, goals }: Props) {
  const tree = inTree(goals.views.value ?? [], goals.all.value ?? []);
  return (
    <div class={`${ui.card} ${styles.tree}`}>
      <p class={`${ui.muted} ${ui.small}`}>Company goals, the objectives that serve them, their key results, and what is open for each. A goal finds its place on its own page, under “Serves”.</p>
      <Branches of={null} tree={tree} dashboard={dashboard} goals={goals} />
    </div>
  );
}

function Branches({ of, tree, ...rest }: Props & { of: string | null; tree: ReturnType<typeof inTree> }) {
  const views = tree.get(of);
  return views ? <ul class={styles.branches}>{views.map((view) => <Branch key={view.goal.id} view={view} tree={tree} {...rest} />)}</ul> : null;
}

function Branch({ view, tree, dashboard, goals }: Props & { view: GoalView; tree: ReturnType<typeof inTree> }) {
  const { goal, keyResults } = view;
  const open = goals.open.value?.get(goal.id) ?? [];
  const of = (keyResultId: string | null) => open.filter((one) => (keyResults.some(({ id }) => id === one.keyResultId) ? one.keyResultId : null) === keyResultId);
  return (
    <li class={styles.branch}>
      <div class={styles.node}>
        <a class={styles.nodeTitle} href={addressOf({ screen: 'goals', id: goal.id })}>{goal.title}</a>
        <Owners view={view} people={dashboard.around.value.people} invited={null} compact />
        <span class={styles.nodeBar}><ProgressBar view={view} today={dashboard.screen.today.value} /></span>
      </div>
      <Branches of={goal.id} tree={tree} dashboard={dashboard} goals={goals} />
      {(keyResults.length > 0 || open.length > 0) && (
        <ul class={styles.branches}>
          {keyResults.map((keyResult) => (
            <li key={keyResult.id} class={styles.branch}>
              <span class={styles.leaf}>{keyResult.title} <span class={ui.muted}>{numberText(keyResult.current)} now, to {amountText(keyResult.target, keyResult.unit)}</span></span>
              <Promises of={of(keyResult.id)} dashboard={dashboard} />
            </li>
          ))}
          {of(null).length > 0 && <li class={styles.branch}><span class={`${styles.leaf} ${ui.muted}`}>{keyResults.length > 0 ? 'for no key result in particular' : 'no key result yet'}</span><Promises of={of(null)} dashboard={dashboard} /></li>}
        </ul>
      )}
    </li>
  );
}

function Promises({ of, dashboard: { around, acts } }: { of: readonly Commitment[]; dashboard: Dashboard }) {
  const { people, today } = around.value;
  if (of.length === 0) return null;
  return (
    <ul class={styles.branches}>
      {of.map(({ id, text, ownerId, dueOn }) => (
        <li key={id} class={styles.branch}>
          <button type="button" class={styles.promise} onClick={() => { acts.opened.value = id; }}>{text}</button>
          <span class={`${ui.muted} ${ui.small}`}> {people.get(ownerId ?? '')?.name ?? 'no owner yet'}, {dueOn === null ? 'no date' : dueText(dueOn, today)}</span>
        </li>
      ))}
    </ul>
  );
}
