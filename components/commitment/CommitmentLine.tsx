// A commitment in a list that can be worked on: its menu, and the editor that is open under it. Drawn anew only when it changed.
import { useComputed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '@/lib/domain/record';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Selection } from '@/lib/state/selection';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { listKeys } from '../keys/key-table';
import { Menu } from '../ui/Menu';
import { CommitmentItem } from './CommitmentItem';
import { DateEditor } from './DateEditor';
import { GoalEditor, OwnerEditor, TextEditor } from './editors';

export type Editor = 'text' | 'owner' | 'date' | 'goal';

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

export function CommitmentLine(props: Props) {
  const { view, around, acts, editing, closeEditor, chosen, pick } = props;
  const { id, text } = view.commitment;
  const done = useComputed(() => acts.lingering.value.has(id)).value;
  const editor = useComputed(() => editing.value?.id === id ? editing.value.editor : null).value;
  const picked = useComputed(() => chosen.value?.has(id) ?? null).value;
  const picking = picked === null || done ? null : { chosen: picked, pick: (ranged: boolean) => pick(id, ranged) };
  return (
    <CommitmentItem view={view} around={around} done={done} toggle={() => toggle(view, acts)} open={() => { acts.opened.value = id; }} picking={picking}
      menu={<Menu label={`Actions for ${text}`} entries={() => entriesFor(props)} />}>
      {editor && !done && <OpenEditor editor={editor} view={view} around={around} acts={acts} close={() => closeEditor(id)} />}
    </CommitmentItem>
  );
}

/** Done, or while it still lingers, not done after all. */
export function toggle(view: CommitmentView, acts: CommitmentActs): void {
  const { id } = view.commitment;
  void (acts.lingering.value.has(id) ? acts.notDone(id) : acts.done(view));
}

function entriesFor({ view: { commitment }, acts, edit, pick }: Props) {
  const { id } = commitment;
  const agreeable = commitment.ownerId !== null && commitment.acceptance !== 'accepted';
  return [
    { label: 'Open', shortcut: listKeys.open.chords[0], act: () => { acts.opened.value = id; } },
    ...(agreeable ? [{ label: 'They said yes', act: () => void acts.accept(id) }] : []),
    { label: 'New date', shortcut: listKeys.date.chords[0], act: () => edit(id, 'date') },
    { label: 'Owner', shortcut: listKeys.owner.chords[0], act: () => edit(id, 'owner') },
    { label: 'Goal', shortcut: listKeys.goal.chords[0], act: () => edit(id, 'goal') },
    { label: 'Edit', shortcut: listKeys.text.chords[0], act: () => edit(id, 'text') },
    ...(commitment.dueOn === null ? [] : [{ label: 'Park: no date for now', shortcut: listKeys.park.chords[0], act: () => void acts.move(id, null) }]),
    { label: 'Drop', act: () => void acts.drop(id) },
    { label: 'Select', shortcut: listKeys.select.chords[0], act: () => pick(id, false) },
  ];
}

export interface OpenEditorProps extends Pick<Props, 'view' | 'around' | 'acts'> {
  editor: Editor;
  close: () => void;
}

/** The form for one of its fields. */
export function OpenEditor({ editor, view: { commitment }, around, acts, close }: OpenEditorProps) {
  const { id } = commitment;
  const closeIf = (saved: Promise<boolean>) => void saved.then((ok) => { if (ok) close(); });
  switch (editor) {
    case 'text': return <TextEditor text={commitment.text} cancel={close} save={(text) => closeIf(acts.reword(id, text))} />;
    case 'owner': return <OwnerEditor ownerId={commitment.ownerId} people={around.everyone} cancel={close} save={(ownerId) => closeIf(acts.giveTo(id, ownerId))} />;
    case 'goal': return <GoalEditor commitment={commitment} goals={around.goals} cancel={close} save={(goalId) => closeIf(acts.setGoal(id, goalId))} />;
    case 'date': return (
      <DateEditor commitment={commitment} today={around.today} nextMeetingOn={around.nextMeetingOn} cancel={close} save={(to, reason) => closeIf(acts.move(id, to, reason))} />
    );
  }
}
