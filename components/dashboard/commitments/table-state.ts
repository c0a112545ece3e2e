// What the table and its rows share while they are shown: where the keyboard is, what is open under a row, what is selected.
import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Id } from '@/lib/domain/record';
import type { CommitmentsPage } from '@/lib/state/dashboard/commitments';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import type { Editor } from '../../commitment/OpenEditor';
import type { Asking } from '../../commitment/selecting';
import { createCursor } from './cursor';
import type { Cursor } from './cursor';

export interface TableState {
  dashboard: Dashboard;
  page: CommitmentsPage;
  cursor: Cursor;
  editing: Signal<{ id: Id; editor: Editor } | null>;
  edit(id: Id, editor: Editor): void;
  closeEditor(): void;
  /** What is asked about all that are selected. */
  asking: Signal<Asking>;
  /** Selects a row or not; `ranged`: from the one chosen last on to this one. */
  pick(id: Id, ranged: boolean): void;
  /** Nobody selects any more. */
  endSelecting(): void;
  doneSelected(): void;
  /** The row to which End led before all were counted: from there it goes on to the last one of all. */
  endedOn: Signal<Id | null>;
  /** Counts how often the keyboard was asked to go to the row of the cursor. */
  wanted: Signal<number>;
}

export function createTableState(dashboard: Dashboard, page: CommitmentsPage): TableState {
  const cursor = createCursor(page.lines);
  const editing = signal<{ id: Id; editor: Editor } | null>(null);
  const asking = signal<Asking>(null);
  const wanted = signal(0);
  const { selection, ids, views } = page.selected;
  const endSelecting = () => {
    asking.value = null;
    selection.end();
  };
  return {
    dashboard, page, cursor, editing, asking, wanted, endSelecting, endedOn: signal(null),
    edit: (id, editor) => {
      cursor.set(id);
      editing.value = { id, editor };
    },
    closeEditor: () => {
      editing.value = null;
      wanted.value += 1;
    },
    pick: (id, ranged) => {
      if (ranged) selection.reach(page.lines.value?.ids ?? [], id, id);
      else selection.toggle(id);
      if (ids.value?.length === 0) endSelecting();
    },
    doneSelected: () => {
      const all = views.value;
      if (all && all.length > 0) void dashboard.acts.all.done(all).then((worked) => { if (worked) endSelecting(); });
    },
  };
}
