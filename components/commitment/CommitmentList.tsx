// Open commitments in their sections, with keys: arrows or j and k move, x done, r new date, o owner, g goal, e edit, p park.
import { useSignal } from '@preact/signals';
import { Clock } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Id } from '@/lib/domain/record';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { Icon } from '../ui/Icon';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';
import { CommitmentLine, toggle } from './CommitmentLine';
import type { Editor } from './CommitmentLine';
import { useKeptFocus } from './kept-focus';
import { hearListKey } from './list-keys';

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
    document.querySelector<HTMLElement>(`[data-commitment="${id}"] input[type=checkbox]`)?.focus();
  }, [editing]);
  const onKeyDown = (event: KeyboardEvent) => hearListKey(event, (key, id) => {
    const view = sections.flatMap((section) => section.views).find((candidate) => candidate.commitment.id === id);
    const byKey: Record<string, () => void> = {
      x: () => { if (view) toggle(view, acts); },
      r: () => edit(id, 'date'), o: () => edit(id, 'owner'), g: () => edit(id, 'goal'), e: () => edit(id, 'text'),
      p: () => void acts.move(id, null),
    };
    byKey[key]?.();
    return key in byKey;
  });
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
