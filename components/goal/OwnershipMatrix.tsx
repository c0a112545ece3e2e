// Goals × people: who leads each goal, who else is on the hook (practice A1), and which two carry it together (practice A16).
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { ownershipRow } from '@/lib/domain/ownership';
import type { Cell } from '@/lib/domain/ownership';
import type { Pair } from '@/lib/domain/pair';
import type { Person } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';
import type { GoalView } from '@/lib/state/views';
import { hear } from '../keys/hear';
import { gridKeys } from '../keys/key-table-later';
import styles from './Matrix.module.css';
import { MarkSpot, PersonHead } from './MatrixParts';
import { cellText, marksOf } from './matrix-marks';
import type { Mark } from './matrix-marks';

interface Props {
  goals: readonly GoalView[];
  people: readonly Person[];
  /** By goal. */
  pairs: ReadonlyMap<Id, readonly Pair[]> | undefined;
  /** Who is invited, by id; null: not known, so nobody counts as absent. */
  invited: ReadonlySet<Id> | null;
  /** Badges alone above the columns: there is little room. */
  dense?: boolean;
  /** What stands at the head of a goal's row. */
  head: (view: GoalView) => ComponentChildren;
  /** None → stake → lead. */
  raise: (view: GoalView, person: Person) => void;
  release: (view: GoalView, person: Person) => void;
}

interface Place {
  row: number;
  column: number;
}

export function OwnershipMatrix(props: Props) {
  const { goals, people, pairs, invited, dense, head } = props;
  const table = useRef<HTMLTableElement>(null);
  const at = useSignal<Place>({ row: 0, column: 0 });
  // Goals and people come and go: the one cell that Tab reaches is always one that is there.
  const reached = { row: Math.min(at.value.row, goals.length - 1), column: Math.min(at.value.column, people.length - 1) };
  const go = (row: number, column: number) => {
    at.value = { row: Math.max(0, Math.min(row, goals.length - 1)), column: Math.max(0, Math.min(column, people.length - 1)) };
    table.current?.rows[at.value.row + 1]?.cells[at.value.column + 1]?.focus();
  };
  return (
    <div class={styles.scroll}>
      <table ref={table} role="grid" aria-label="Ownership" class={`${styles.matrix} ${dense ? styles.dense : ''}`} onKeyDown={(event) => hearGrid(event, reached, go, props)}>
        <thead>
          <tr>
            <th scope="col" class={styles.corner}>Goal</th>
            {people.map((person) => <PersonHead key={person.id} person={person} dense={dense} away={invited !== null && !invited.has(person.id)} />)}
          </tr>
        </thead>
        <tbody>
          {goals.map((view, row) => {
            const cells = ownershipRow(view, people.map(({ id }) => id), invited);
            const marks = marksOf(cells, pairs?.get(view.goal.id) ?? []);
            return (
              <tr key={view.goal.id}>
                <th scope="row" class={styles.goal}>{head(view)}</th>
                {cells.map((cell, column) => (
                  <MatrixCell key={cell.personId} cell={cell} mark={marks[column]} people={people} isReached={row === reached.row && column === reached.column}
                    press={() => { go(row, column); pressed(props, row, column); }} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  cell: Cell;
  mark: Mark | undefined;
  people: readonly Person[];
  isReached: boolean;
  press: () => void;
}

function MatrixCell({ cell, mark, people, isReached, press }: CellProps) {
  return (
    <td role="gridcell" tabIndex={isReached ? 0 : -1} class={`${styles.cell} ${mark?.link ? styles[mark.link] : ''}`} aria-label={cellText(cell, mark, people)} onClick={press}>
      <MarkSpot cell={cell} mark={mark} />
    </td>
  );
}

function pressed({ goals, people, raise }: Props, row: number, column: number): void {
  const [view, person] = [goals[row], people[column]];
  if (view && person) raise(view, person);
}

function hearGrid(event: KeyboardEvent, { row, column }: Place, go: (row: number, column: number) => void, props: Props): void {
  if ((event.target as HTMLElement).role !== 'gridcell') return;
  const { goals, people, release } = props;
  hear(gridKeys, event, {
    right: () => go(row, column + 1), left: () => go(row, column - 1), down: () => go(row + 1, column), up: () => go(row - 1, column),
    first: () => go(row, 0), last: () => go(row, people.length - 1), top: () => go(0, 0), bottom: () => go(goals.length - 1, people.length - 1),
    raise: () => pressed(props, row, column),
    release: () => {
      const [view, person] = [goals[row], people[column]];
      if (view && person) release(view, person);
    },
  });
}
