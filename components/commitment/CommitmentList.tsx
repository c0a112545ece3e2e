// Open commitments in their sections, with the keys of a list (components/keys/key-table.ts).
import { useSignal } from '@preact/signals';
import { Clock } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Id } from '@/lib/domain/record';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { hear } from '../keys/hear';
import { listKeys } from '../keys/key-table';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';
import { CommitmentLine, toggle } from './CommitmentLine';
import type { Editor } from './CommitmentLine';
import { useKeptFocus } from './kept-focus';
import { focusOn, hearMoves, lineHearing } from './list-keys';

export interface ListSection {
  /** null: the list needs no heading of its own. */
  name: string | null;
  views: CommitmentView[];
}

interface Props {
  sections: readonly ListSection[];
  around: Surroundings;
  acts: CommitmentActs;
  /** Shown without a line. It stands in the same list, which keeps the keyboard when its last line goes. */
  empty: ComponentChildren;
}

export function CommitmentList({ sections, around, acts, empty }: Props) {
  const list = useKeptFocus();
  const none = sections.every(({ views }) => views.length === 0);
  const editing = useSignal<{ id: Id; editor: Editor } | null>(null);
  const edit = useCallback((id: Id, editor: Editor) => { editing.value = { id, editor }; }, [editing]);
  const closeEditor = useCallback((id: Id) => {
    editing.value = null;
    focusOn(document.querySelector<HTMLElement>(`[data-commitment="${id}"]`));
  }, [editing]);
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lineHearing(event);
    const view = sections.flatMap(({ views }) => views).find(({ commitment }) => commitment.id === line?.dataset.commitment);
    if (!line || !view || hearMoves(event, line)) return;
    const { id } = view.commitment;
    hear(listKeys, event, {
      done: () => toggle(view, acts),
      date: () => edit(id, 'date'), owner: () => edit(id, 'owner'), goal: () => edit(id, 'goal'), text: () => edit(id, 'text'),
      park: () => void acts.move(id, null),
    });
  };
  return (
    <div ref={list} tabIndex={-1} class={none ? styles.list : `${ui.card} ${styles.list}`} onKeyDown={onKeyDown}>
      {none ? empty : sections.map(({ name, views }) => [
        name !== null && <GroupHead key={`${name} head`} name={name} count={views.length} />,
        <ul key={name} class={styles.items} aria-label={name ?? undefined}>
          {views.map((view) => (
            <CommitmentLine key={view.commitment.id} view={view} around={around} acts={acts} editing={editing} edit={edit} closeEditor={closeEditor} />
          ))}
        </ul>,
      ])}
    </div>
  );
}

function GroupHead({ name, count }: { name: string; count: number }) {
  const late = name === 'Overdue';
  return <h3 class={`${styles.group} ${late ? styles.groupLate : ''}`}>{late && <Icon icon={Clock} size={13} />}{name} · {count}</h3>;
}
