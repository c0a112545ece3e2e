// Who leads what, and how far it has come, at a glance: changed on the screen of its own.
import { ownershipRow } from '@/lib/domain/ownership';
import type { Pair } from '@/lib/domain/pair';
import type { Person } from '@/lib/domain/person';
import type { Id, LocalDate } from '@/lib/domain/record';
import { addressOf } from '@/lib/state/dashboard/route';
import type { GoalView } from '@/lib/state/views';
import matrix from '../../goal/Matrix.module.css';
import { MarkSpot, PersonHead } from '../../goal/MatrixParts';
import { cellText, marksOf } from '../../goal/matrix-marks';
import { ProgressBar } from '../../goal/ProgressBar';
import ui from '../../ui/ui.module.css';
import styles from './Overview.module.css';

interface Props {
  goals: readonly GoalView[];
  people: readonly Person[];
  /** By goal. */
  pairs: ReadonlyMap<Id, readonly Pair[]> | undefined;
  today: LocalDate;
}

export function OwnershipGlance({ goals, people, pairs, today }: Props) {
  return (
    <div class={matrix.scroll} role="region" aria-label="Goals and people" tabIndex={0}>
      <table class={`${matrix.matrix} ${matrix.dense} ${styles.glance}`}>
        <thead>
          <tr>
            <th scope="col" class={matrix.corner}>Goal</th>
            {people.map((person) => <PersonHead key={person.id} person={person} dense />)}
            <th scope="col" class={styles.meter}>Progress</th>
          </tr>
        </thead>
        <tbody>{goals.map((view) => <Row key={view.goal.id} view={view} people={people} pairs={pairs?.get(view.goal.id) ?? []} today={today} />)}</tbody>
      </table>
    </div>
  );
}

function Row({ view, people, pairs, today }: { view: GoalView; people: readonly Person[]; pairs: readonly Pair[]; today: LocalDate }) {
  const cells = ownershipRow(view, people.map(({ id }) => id), null);
  const marks = marksOf(cells, pairs);
  return (
    <tr>
      <th scope="row" class={matrix.goal}><a class={ui.title} href={addressOf({ screen: 'goals', id: view.goal.id })}>{view.goal.title}</a></th>
      {cells.map((cell, column) => {
        const mark = marks[column];
        return (
          <td key={cell.personId} class={`${matrix.cell} ${mark?.link ? matrix[mark.link] : ''}`}>
            <MarkSpot cell={cell} mark={mark} /><span class={ui.visuallyHidden}>{cellText(cell, mark, people)}</span>
          </td>
        );
      })}
      <td class={styles.meter}><ProgressBar view={view} today={today} /></td>
    </tr>
  );
}
