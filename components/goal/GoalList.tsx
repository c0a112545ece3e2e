// The goals of this meeting: who leads, who has a stake, how far it has come against today's pace.
import { isBehind, pace, progress } from '@/lib/domain/goal';
import type { Person } from '@/lib/domain/person';
import { dayInSentence } from '@/lib/domain/local-date';
import type { Id, LocalDate } from '@/lib/domain/record';
import type { GoalView } from '@/lib/state/views';
import ui from '../ui/ui.module.css';
import styles from './Goal.module.css';
import { Owners } from './Owners';
import { percent, ProgressBar } from './ProgressBar';

interface Props {
  goals: readonly GoalView[];
  people: ReadonlyMap<Id, Person>;
  today: LocalDate;
  /** Who is invited, by id; null: not known, so nobody counts as absent. */
  invited: ReadonlySet<Id> | null;
  /** One line a goal, while the call runs. */
  compact: boolean;
  edit: (goalId: Id) => void;
}

export function GoalList({ goals, people, today, invited, compact, edit }: Props) {
  return (
    <ul class={`${ui.card} ${compact ? styles.few : ''}`}>
      {goals.map((view) => (
        <li key={view.goal.id} class={compact ? styles.compact : styles.goal}>
          {compact
            ? <><Title view={view} edit={edit} /><Owners view={view} people={people} invited={invited} compact /><Meter view={view} today={today} /></>
            : (
              <>
                <div class={styles.top}><Title view={view} edit={edit} /><Owners view={view} people={people} invited={invited} /></div>
                <Meter view={view} today={today} words />
              </>
            )}
        </li>
      ))}
    </ul>
  );
}

function Title({ view: { goal }, edit }: { view: GoalView; edit: Props['edit'] }) {
  return <button type="button" class={styles.title} title="Edit this goal" onClick={() => edit(goal.id)}>{goal.title}</button>;
}

function Meter({ view, today, words }: { view: GoalView; today: LocalDate; words?: boolean }) {
  const done = progress(view.keyResults);
  const behind = done !== null && isBehind(done, pace(view.goal, today));
  return (
    <div class={styles.meter}>
      <ProgressBar view={view} today={today} />
      {words && <span>{done === null ? 'no key result' : `${percent(done)}${behind ? ', behind' : ''}`} · until {dayInSentence(view.goal.dueOn, today)}</span>}
    </div>
  );
}
