// Open commitments in their sections, with keys: arrows or j and k move, x done, r new date, o owner, g goal, e edit, p park.
import { useSignal } from '@preact/signals';
import { Clock } from 'lucide';
import type { Id } from '@/lib/domain/record';
import type { Person } from '@/lib/domain/person';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { CommitmentView } from '@/lib/state/views';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';
import { CommitmentItem } from './CommitmentItem';
import type { Surroundings } from './CommitmentItem';
import { DateEditor } from './DateEditor';
import { GoalEditor, OwnerEditor, TextEditor } from './editors';
import { hearListKey } from './list-keys';

export interface ListSection {
  /** null: the list needs no heading of its own. */
  name: string | null;
  views: CommitmentView[];
}

interface Props {
  sections: readonly ListSection[];
  around: Surroundings;
  people: readonly Person[];
  nextMeetingOn: string | null;
  acts: CommitmentActs;
}

type Editor = 'text' | 'owner' | 'date' | 'goal';

export function CommitmentList({ sections, around, people, nextMeetingOn, acts }: Props) {
  const editing = useSignal<{ id: Id; editor: Editor } | null>(null);
  const edit = (id: Id, editor: Editor) => { editing.value = { id, editor }; };
  const lingering = acts.lingering.value;
  const closeEditor = (id: Id) => {
    editing.value = null;
    document.querySelector<HTMLElement>(`[data-commitment="${id}"] input[type=checkbox]`)?.focus();
  };
  const views = new Map(sections.flatMap((section) => section.views.map((view) => [view.commitment.id, view] as const)));
  const onKeyDown = (event: KeyboardEvent) => hearListKey(event, (key, id) => {
    const view = views.get(id);
    const byKey: Record<string, () => void> = {
      x: () => { if (view) toggle(view, lingering.has(id), acts); },
      r: () => edit(id, 'date'), o: () => edit(id, 'owner'), g: () => edit(id, 'goal'), e: () => edit(id, 'text'),
      p: () => void acts.move(id, null),
    };
    byKey[key]?.();
    return key in byKey;
  });
  return (
    <div class={`${ui.card} ${styles.list}`} onKeyDown={onKeyDown}>
      {sections.map((section) => [
        section.name !== null && <h3 key={`${section.name} head`} class={`${styles.group} ${section.name === 'Overdue' ? styles.groupLate : ''}`}>
          {section.name === 'Overdue' && <Icon icon={Clock} size={13} />}{section.name} · {section.views.length}
        </h3>,
        <ul key={section.name} class={styles.items} aria-label={section.name ?? undefined}>
          {section.views.map((view) => {
            const { id } = view.commitment;
            const done = lingering.has(id);
            return (
              <CommitmentItem key={id} view={view} around={around} done={done} toggle={() => toggle(view, done, acts)}
                menu={<Menu label={`Actions for ${view.commitment.text}`} entries={entriesFor(view, acts, edit)} />}>
                {editing.value?.id === id && !done && (
                  <OpenEditor editor={editing.value.editor} view={view} around={around} people={people} nextMeetingOn={nextMeetingOn} acts={acts} close={() => closeEditor(id)} />
                )}
              </CommitmentItem>
            );
          })}
        </ul>,
      ])}
    </div>
  );
}

function toggle(view: CommitmentView, done: boolean, acts: CommitmentActs): void {
  void (done ? acts.notDone(view.commitment.id) : acts.done(view));
}

function entriesFor({ commitment }: CommitmentView, acts: CommitmentActs, edit: (id: Id, editor: Editor) => void) {
  const { id } = commitment;
  const agreeable = commitment.ownerId !== null && commitment.acceptance !== 'accepted';
  return [
    ...(agreeable ? [{ label: 'They said yes', act: () => void acts.accept(id) }] : []),
    { label: 'New date', shortcut: 'r', act: () => edit(id, 'date') },
    { label: 'Owner', shortcut: 'o', act: () => edit(id, 'owner') },
    { label: 'Goal', shortcut: 'g', act: () => edit(id, 'goal') },
    { label: 'Edit', shortcut: 'e', act: () => edit(id, 'text') },
    ...(commitment.dueOn === null ? [] : [{ label: 'Park: no date for now', shortcut: 'p', act: () => void acts.move(id, null) }]),
    { label: 'Drop', act: () => void acts.drop(id) },
  ];
}

interface OpenEditorProps extends Pick<Props, 'around' | 'people' | 'nextMeetingOn' | 'acts'> {
  editor: Editor;
  view: CommitmentView;
  close: () => void;
}

function OpenEditor({ editor, view: { commitment }, around, people, nextMeetingOn, acts, close }: OpenEditorProps) {
  const { id } = commitment;
  const closeIf = (saved: Promise<boolean>) => void saved.then((ok) => { if (ok) close(); });
  switch (editor) {
    case 'text': return <TextEditor text={commitment.text} cancel={close} save={(text) => closeIf(acts.reword(id, text))} />;
    case 'owner': return <OwnerEditor ownerId={commitment.ownerId} people={people} cancel={close} save={(ownerId) => closeIf(acts.giveTo(id, ownerId))} />;
    case 'goal': return <GoalEditor commitment={commitment} goals={around.goals} cancel={close} save={(goalId) => closeIf(acts.setGoal(id, goalId))} />;
    case 'date': return (
      <DateEditor commitment={commitment} today={around.today} nextMeetingOn={nextMeetingOn} cancel={close} save={(to, reason) => closeIf(acts.move(id, to, reason))} />
    );
  }
}
