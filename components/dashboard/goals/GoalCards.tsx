// The goals as a list: who leads, how far each has come, its key results, and what is open for it.
import { isOverdue } from '@/lib/domain/commitment';
import { keyResultProgress, pace } from '@/lib/domain/goal';
import { isCollective } from '@/lib/domain/goal-reach';
import { dayInSentence } from '@/lib/domain/local-date';
import type { Meter } from '@/lib/domain/meter';
import { hasOneOwner } from '@/lib/domain/ownership';
import { hueOf, initials } from '@/lib/domain/person';
import { whileShown } from '@/lib/state/dashboard/dashboard';
import { createMeters } from '@/lib/state/dashboard/goal-meters';
import type { Goals } from '@/lib/state/dashboard/goals';
import { addressOf } from '@/lib/state/dashboard/route';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import type { GoalView } from '@/lib/state/views';
import { amountText, numberText } from '../../goal/amount-text';
import { MeterWithSheet } from '../../goal/MeterWithSheet';
import { Owners } from '../../goal/Owners';
import { ShareBar } from '../../goal/ProgressBar';
import { Avatar } from '../../ui/Avatar';
import ui from '../../ui/ui.module.css';
import { useWhileShown } from '../../ui/while-shown';
import type { ScreenProps } from '../screen-props';
import styles from './Goals.module.css';

export function GoalCards({ dashboard, goals }: ScreenProps & { goals: Goals }) {
  const meters = useWhileShown((end) => createMeters(goals.views, whileShown(dashboard.screen, end))).value;
  return (
    <ul class={styles.cards} aria-label="Goals">
      {goals.views.value?.map((view) => <GoalCard key={view.goal.id} view={view} meter={meters?.get(view.goal.id)} dashboard={dashboard} goals={goals} />)}
    </ul>
  );
}

interface Props {
  view: GoalView;
  dashboard: Dashboard;
  goals: Goals;
}

function GoalCard({ view, meter, dashboard, goals }: Props & { meter: Meter | undefined }) {
  const { goal, keyResults } = view;
  return (
    <li class={`${ui.card} ${styles.card}`}>
      <div class={styles.cardTop}>
        <h2 class={styles.cardTitle}><a href={addressOf({ screen: 'goals', id: goal.id })}>{goal.title}</a></h2>
        <Owners view={view} people={dashboard.around.value.people} invited={null} />
      </div>
      <MeterWithSheet view={view} meter={meter} dashboard={dashboard} />
      {keyResults.length > 0 && <KeyResults view={view} dashboard={dashboard} />}
      <Notes view={view} dashboard={dashboard} goals={goals} />
    </li>
  );
}

function KeyResults({ view: { goal, keyResults, leadId }, dashboard }: Pick<Props, 'view' | 'dashboard'>) {
  const { people } = dashboard.around.value;
  const expected = pace(goal, dashboard.screen.today.value);
  return (
    <ul class={styles.measures} aria-label={`Key results of ${goal.title}`}>
      {keyResults.map((keyResult) => {
        const owner = people.get(keyResult.ownerId ?? leadId ?? '');
        return (
          <li key={keyResult.id} class={styles.measure}>
            <span class={styles.measureTitle}>{keyResult.title}</span>
            <span class={styles.measureNow}><b>{numberText(keyResult.current)}</b> now, from {numberText(keyResult.baseline)} to {amountText(keyResult.target, keyResult.unit)}</span>
            <ShareBar done={keyResultProgress(keyResult)} expected={expected} />
            <span class={styles.measureOwner}>
              {owner && <Avatar small initials={initials(owner.name)} hue={hueOf(owner.id)} title={owner.name} />}
              <span class={ui.visuallyHidden}>{owner ? owner.name : 'nobody answers for it yet'}</span>
              {keyResult.cadence ?? 'weekly'}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What to know about it in a word each, and the commitments behind it. */
function Notes({ view, dashboard, goals }: Props) {
  const { goal, keyResults, leadId } = view;
  const today = dashboard.screen.today.value;
  const open = goals.open.value?.get(goal.id) ?? [];
  const late = open.filter((one) => isOverdue(one, today));
  const parent = goals.all.value?.find(({ goal: { id } }) => id === goal.parentId)?.goal;
  const rows = (title: string, of: typeof open) => { dashboard.over.value = { kind: 'rows', title: `${goal.title}: ${title}`, ids: of.map(({ id }) => id) }; };
  return (
    <p class={styles.notes}>
      {open.length > 0 ? <button type="button" class={ui.link} onClick={() => rows('open', open)}>{open.length} open</button> : <span>nothing open</span>}
      {late.length > 0 && <button type="button" class={styles.late} onClick={() => rows('overdue', late)}>{late.length} overdue</button>}
      <span>until {dayInSentence(goal.dueOn, today)}</span>
      {!isCollective(goal) && <span>one function’s</span>}
      {parent && <span>serves <a href={addressOf({ screen: 'goals', id: parent.id })}>{parent.title}</a></span>}
      {keyResults.length > 1 && hasOneOwner(keyResults, leadId) && <span class={ui.soon}>one owner: not collaborative</span>}
      {keyResults.length === 0 && <span class={ui.soon}>no key result</span>}
      {goal.status === 'closed' && <span class={ui.chip}>closed</span>}
    </p>
  );
}
