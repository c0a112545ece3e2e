// What is mostly done with a commitment, in sight: done, another date, no date for now, dropped.
import { useRef } from 'preact/hooks';
import { oneKeys } from '../../keys/key-table';
import { useFocusKept } from '../../ui/focus-kept';
import ui from '../../ui/ui.module.css';
import { park } from '../menu-entries';
import type { Editor } from '../OpenEditor';
import type { Edited } from './EditorHere';

export function MainActs({ view, acts, editing, done }: Edited & { done: () => void }) {
  const [row, date] = [useRef<HTMLSpanElement>(null), useRef<HTMLButtonElement>(null)];
  const { id, status, dueOn } = view.commitment;
  // Parked: what gives it a date again is next, and an Enter too many does no harm there.
  useFocusKept(row, () => date.current);
  if (status !== 'open') return null;
  const edit = (editor: Editor) => { editing.value = editor; };
  return (
    <span ref={row} role="group" aria-label="What becomes of it" class={ui.actions}>
      <button type="button" class={`${ui.primary} ${ui.dense}`} aria-keyshortcuts={oneKeys.done.chords[0]} onClick={done}>Done</button>
      <button ref={date} type="button" class={`${ui.button} ${ui.dense}`} aria-keyshortcuts={oneKeys.date.chords[0]} onClick={() => edit('date')}>{dueOn === null ? 'Set a date' : 'New date'}</button>
      {dueOn !== null && <button type="button" class={`${ui.button} ${ui.dense}`} aria-keyshortcuts={oneKeys.park.chords[0]} title="No date for now" onClick={() => park(view, { acts, edit })}>Park</button>}
      <button type="button" class={`${ui.quiet} ${ui.dense}`} onClick={() => void acts.drop(id)}>Drop</button>
    </span>
  );
}
