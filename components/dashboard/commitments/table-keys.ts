// The keys of the table: arrows go from row to row wherever they are, the rest is as in a list.
import { hear } from '../../keys/hear';
import { moveKeys, reachKeys, selectedKeys } from '../../keys/key-table';
import { tableKeys } from '../../keys/key-table-later';
import { lineHearing } from '../../commitment/list-keys';
import type { Asking } from '../../commitment/selecting';
import { hearRowKeys } from './row-acts';
import type { TableState } from './table-state';

/** `show` brings a line into sight. */
export function hearTable(event: KeyboardEvent, table: TableState, show: (index: number) => void): void {
  const id = lineHearing(event)?.dataset.commitment;
  if (id === undefined || hearMoves(event, table, show) || hearReach(event, id, table, show)) return;
  if (table.page.selected.selection.chosen.value !== null) {
    hearSelected(event, id, table);
    return;
  }
  const view = table.page.rows.value.get(id);
  if (view) hearRowKeys(event, view, table);
}

function hearMoves(event: KeyboardEvent, { cursor, page, wanted, endedOn }: TableState, show: (index: number) => void): boolean {
  const move = (to: Parameters<typeof cursor.move>[0]) => {
    const at = cursor.move(to);
    if (at) show(at.index);
    endedOn.value = to === 'last' && page.total.value === undefined ? at?.id ?? null : null;
    wanted.value += 1;
  };
  return hear({ ...moveKeys, ...tableKeys }, event, { next: () => move(1), previous: () => move(-1), first: () => move('first'), last: () => move('last') });
}

function hearReach(event: KeyboardEvent, id: string, { cursor, page, wanted }: TableState, show: (index: number) => void): boolean {
  const order = () => page.lines.value?.ids ?? [];
  const reach = (step: 1 | -1) => {
    const to = cursor.move(step);
    if (!to) return;
    page.selected.selection.reach(order(), id, to.id);
    show(to.index);
    wanted.value += 1;
  };
  return hear(reachKeys, event, { down: () => reach(1), up: () => reach(-1), all: () => page.selected.selection.all(order()) });
}

function hearSelected(event: KeyboardEvent, id: string, table: TableState): void {
  const ask = (what: Asking) => () => { if (table.page.selected.views.value) table.asking.value = what; };
  hear(selectedKeys, event, {
    done: table.doneSelected, date: ask('date'), owner: ask('owner'), goal: ask('goal'), select: () => table.pick(id, false), end: table.endSelecting,
  });
}
