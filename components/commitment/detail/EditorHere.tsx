// The open form, in the part of the view that it belongs to.
import type { Signal } from '@preact/signals';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
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
  const editor = editing.value;
  if (editor === null || !editors.includes(editor) || edited.view.commitment.status !== 'open') return null;
  return <OpenEditor key={editor} {...edited} editor={editor} edit={(next) => { editing.value = next; }} close={() => { editing.value = null; }} />;
}
