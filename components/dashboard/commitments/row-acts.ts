// What can be done with one row of the table: as in a list, and with what was closed before.
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { CommitmentView } from '@/lib/state/views';
import { doneEntries, openEntries, park, toggle } from '../../commitment/menu-entries';
import { hear } from '../../keys/hear';
import { listKeys } from '../../keys/key-table';
import type { MenuEntry } from '../../ui/Menu';
import type { Editor } from '../../commitment/OpenEditor';
import type { TableState } from './table-state';

/** Is there nothing left to do about it, though it was not done just now? */
export function isClosed({ commitment }: CommitmentView, acts: CommitmentActs): boolean {
  return commitment.status !== 'open' && !acts.lingering.value.has(commitment.id);
}

export function rowEntries(view: CommitmentView, table: TableState): MenuEntry[] {
  const { id } = view.commitment;
  const { acts, around } = table.dashboard;
  const { meId } = around.value;
  const select = () => table.pick(id, false);
  const edit = (editor: Editor) => table.edit(id, editor);
  if (acts.lingering.value.has(id)) return doneEntries(view, { acts, meId, edit });
  if (!isClosed(view, acts)) return openEntries(view, { acts, meId, edit, select });
  return [
    { label: 'Open', shortcut: listKeys.open.chords[0], act: () => { acts.opened.value = id; } },
    { label: 'Open again: it is not done', shortcut: listKeys.done.chords[0], act: () => void acts.reopen(id) },
    { label: 'Select', shortcut: listKeys.select.chords[0], act: select },
  ];
}

/** The keys of a list, on the row with the keyboard. What is closed cannot be edited: it is opened again first. */
export function hearRowKeys(event: KeyboardEvent, view: CommitmentView, table: TableState): boolean {
  const { id } = view.commitment;
  const { acts } = table.dashboard;
  const closed = isClosed(view, acts);
  const edit = (editor: Editor) => () => {
    if (closed) acts.opened.value = id;
    else table.edit(id, editor);
  };
  return hear(listKeys, event, {
    open: () => { acts.opened.value = id; },
    done: () => (closed ? void acts.reopen(id) : toggle(view, acts)),
    date: edit('date'), owner: edit('owner'), goal: edit('goal'), text: edit('text'),
    park: () => { if (!closed) park(view, { acts, edit: (editor) => table.edit(id, editor) }); },
    select: () => table.pick(id, false),
  });
}
