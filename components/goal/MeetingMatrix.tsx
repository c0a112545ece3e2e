// This meeting's goals × people, beside the board: who is not here is marked.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Person } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';
import { createOwnershipActs, createPairs } from '@/lib/state/dashboard/ownership';
import type { Screen } from '@/lib/state/screen';
import type { GoalView } from '@/lib/state/views';
import { Empty } from '../ui/Message';
import ui from '../ui/ui.module.css';
import { useWhileShown } from '../ui/while-shown';
import styles from './Goal.module.css';
import { MatrixLegend } from './MatrixLegend';
import { OwnershipMatrix } from './OwnershipMatrix';

interface Props {
  screen: Screen;
  goals: readonly GoalView[];
  people: ReadonlyMap<Id, Person>;
  /** Who is invited, by id; null: not known, so nobody counts as absent. */
  invited: ReadonlySet<Id> | null;
  edit: (goalId: Id) => void;
}

export function MeetingMatrix({ screen, goals, people, invited, edit }: Props) {
  const acts = useMemo(() => createOwnershipActs(screen), [screen]);
  const shown = useSignal(goals);
  shown.value = goals;
  const pairs = useWhileShown((end) => createPairs(shown, { ...screen, signal: AbortSignal.any([screen.signal, end]) })).value;
  const isHere = ({ id }: Person) => invited === null || invited.has(id);
  const columns = [...people.values()].sort((left, right) => Number(isHere(right)) - Number(isHere(left)));
  if (columns.length === 0) return <Empty>Nobody is in the team yet.</Empty>;
  return (
    <div class={`${ui.card} ${styles.matrixCard}`}>
      <OwnershipMatrix dense goals={goals} people={columns} pairs={pairs} invited={invited}
        raise={(view, person) => void acts.raise(view, person)} release={(view, person) => void acts.release(view, person)}
        head={({ goal }) => <button type="button" class={styles.title} title="Edit this goal" onClick={() => edit(goal.id)}>{goal.title}</button>} />
      <MatrixLegend withAway={columns.some((person) => !isHere(person))} withPairs={(pairs?.size ?? 0) > 0} />
    </div>
  );
}
