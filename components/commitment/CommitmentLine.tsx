// A commitment in a list that can be worked on: its menu, and what is open under it. Drawn anew only when it changed.
import { useComputed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '@/lib/domain/record';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Selection } from '@/lib/state/selection';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { Menu } from '../ui/Menu';
import { CommitmentItem } from './CommitmentItem';
import { focusLine } from './kept-focus';
import { LookBack, OpenEditor } from './late-parts';
import { doneEntries, openEntries, toggle } from './menu-entries';
import type { Editor } from './OpenEditor';

interface Props {
  view: CommitmentView;
  around: Surroundings;
  acts: CommitmentActs;
  editing: ReadonlySignal<{ id: Id; editor: Editor } | null>;
  edit: (id: Id, editor: Editor) => void;
  closeEditor: (id: Id) => void;
  chosen: Selection['chosen'];
  pick: (id: Id, ranged: boolean) => void;
}

export function CommitmentLine({ view, around, acts, editing, edit, closeEditor, chosen, pick }: Props) {
  const { id, text } = view.commitment;
  const done = useComputed(() => acts.lingering.value.has(id)).value;
  const editor = useComputed(() => editing.value?.id === id ? editing.value.editor : null).value;
  const picked = useComputed(() => chosen.value?.has(id) ?? null).value;
  const picking = picked === null || done ? null : { chosen: picked, pick: (ranged: boolean) => pick(id, ranged) };
  const asked = useComputed(() => acts.lookingBack.value.get(id)).value;
  const needsTalk = useComputed(() => around.toTalkAbout?.value.has(id) === true).value;
  const editHere = (next: Editor) => edit(id, next);
  const open = () => { acts.opened.value = id; };
  const close = () => closeEditor(id);
  const skip = () => { focusLine(id); void acts.skipLookBack(id); };
  const entries = () => done ? doneEntries(view, { acts, meId: around.meId, edit: editHere }) : openEntries(view, { acts, meId: around.meId, edit: editHere, select: () => pick(id, false) });
  return (
    <CommitmentItem view={view} around={around} done={done} toggle={() => toggle(view, acts)} open={open} picking={picking}
      menu={<Menu label={`Actions for ${text}`} entries={entries} />}
      talk={needsTalk && !done ? { isOpen: editor === 'talk', open: () => editHere('talk') } : undefined} leave={asked && skip}>
      {editor && done === (editor === 'win') && <OpenEditor key={editor} editor={editor} view={view} around={around} acts={acts} edit={editHere} close={close} />}
      {asked && <LookBack commitment={view.commitment} around={around} privacy={asked} acts={acts} skip={skip} saved={() => focusLine(id)} toWin={() => editHere('win')} />}
    </CommitmentItem>
  );
}
