// The open form, in the part of the view that it belongs to.
import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { useFocusKept } from '../../ui/focus-kept';
import { OpenEditor } from '../OpenEditor';
import type { Editor } from '../OpenEditor';

export interface Edited {
  view: CommitmentView;
  around: Surroundings;
  acts: CommitmentActs;
  /** What is open, anywhere in the view; nothing opens once it is closed. */
  editing: Signal<Editor | null>;
}

export function EditorHere({ editors, editing, ...edited }: Edited & { editors: readonly Editor[] }) {
  const [box, opener] = [useRef<HTMLDivElement>(null), useRef<Element>(null)];
  const editor = editing.value;
  useFocusKept(box, () => opener.current?.isConnected && opener.current instanceof HTMLElement ? opener.current : null);
  if (editor === null || !editors.includes(editor) || edited.view.commitment.status !== 'open') return null;
  // While it is not drawn yet, what opened it has the keyboard.
  if (!box.current) opener.current = document.activeElement;
  return (
    <div ref={box}>
      <OpenEditor key={editor} {...edited} editor={editor} edit={(next) => { editing.value = next; }} close={() => { editing.value = null; }} />
    </div>
  );
}
