// The goals of this meeting: who leads, who has a stake, how far it has come against today's pace.
import type { Person } from '@/lib/domain/person';
import type { Meter } from '@/lib/domain/meter';
import type { Id, LocalDate } from '@/lib/domain/record';
import type { GoalView } from '@/lib/state/views';
import ui from '../ui/ui.module.css';
import styles from './Goal.module.css';
import { GoalMeter } from './GoalMeter';
import type { Needle } from './GoalMeter';
import { Owners } from './Owners';
import { ProgressBar } from './ProgressBar';

interface Props {
  goals: readonly GoalView[];
  people: ReadonlyMap<Id, Person>;
  today: LocalDate;
  /** Who is invited, by id; null: not known, so nobody counts as absent. */
  invited: ReadonlySet<Id> | null;
  /** One line a goal, while the call runs. */
  compact: boolean;
  edit: (goalId: Id) => void;
  /** By goal; undefined until read. */
  meters: ReadonlyMap<Id, Meter> | undefined;
  /** Shows what is behind a needle. */
  open: (goalId: Id, needle: Needle) => void;
}

export function GoalList({ goals, people, today, invited, compact, edit, meters, open }: Props) {
  return (
    <ul class={`${ui.card} ${compact ? styles.few : ''}`}>
      {goals.map((view) => (
        <li key={view.goal.id} class={compact ? styles.compact : styles.goal}>
          {compact
            ? <><Title view={view} edit={edit} /><Owners view={view} people={people} invited={invited} compact /><ProgressBar view={view} today={today} /></>
            : (
              <>
                <div class={styles.top}><Title view={view} edit={edit} /><Owners view={view} people={people} invited={invited} /></div>
                <GoalMeter view={view} meter={meters?.get(view.goal.id)} today={today} open={(needle) => open(view.goal.id, needle)} />
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
