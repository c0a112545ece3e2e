// The workshop in which a team sets its goals together: each objective's words, its check, and who agreed.
import type { GoalActs } from '@/lib/state/dashboard/goal-acts';
import type { Goals } from '@/lib/state/dashboard/goals';
import { addressOf } from '@/lib/state/dashboard/route';
import { hasOneOwner } from '@/lib/domain/ownership';
import type { GoalView } from '@/lib/state/views';
import { WordsInPlace } from '../../ui/InPlace';
import ui from '../../ui/ui.module.css';
import type { ScreenProps } from '../screen-props';
import { Agreements } from './Agreements';
import styles from './Goals.module.css';
import { SmartLine } from './SmartCheck';

export function Workshop(props: ScreenProps & { goals: Goals; acts: GoalActs }) {
  return (
    <ul class={styles.cards} aria-label="Objectives to agree on">
      {props.goals.views.value?.map((view) => <Objective key={view.goal.id} view={view} {...props} />)}
    </ul>
  );
}

function Objective({ view, dashboard, goals, acts }: ScreenProps & { view: GoalView; goals: Goals; acts: GoalActs }) {
  const { goal, keyResults, leadId } = view;
  const lead = dashboard.around.value.people.get(leadId ?? '');
  return (
    <li class={`${ui.card} ${styles.objective}`}>
      <WordsInPlace label="Objective" value={goal.title} save={(title) => acts.change(view, { title })} />
      <SmartLine view={view} cycle={goals.cycles.value?.find(({ id }) => id === goal.cycleId) ?? null} />
      <p class={styles.notes}>
        <span>{lead ? `${lead.name} leads` : 'nobody leads it yet'}</span>
        <a href={addressOf({ screen: 'goals', id: goal.id })}>{keyResults.length === 1 ? '1 key result' : `${keyResults.length} key results`}</a>
        {keyResults.length > 1 && hasOneOwner(keyResults, leadId) && <span class={ui.soon}>one owner: not collaborative</span>}
      </p>
      <Agreements goal={goal} agreements={goals.agreements.value?.get(goal.id) ?? []} people={dashboard.around.value.everyone} acts={acts} />
    </li>
  );
}
