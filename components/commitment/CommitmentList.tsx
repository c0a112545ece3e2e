// Open commitments in their sections, with the keys of a list (components/keys/key-table.ts).
import { useSignal } from '@preact/signals';
import { Clock } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { Id } from '@/lib/domain/record';
import { whenIdle } from '@/lib/state/after-picture';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { hear } from '../keys/hear';
import { listKeys } from '../keys/key-table';
import { Icon } from '../ui/Icon';
import { useAhead } from '../ui/later';
import ui from '../ui/ui.module.css';
import styles from './Commitment.module.css';
import { CommitmentLine } from './CommitmentLine';
import { focusLine, useKeptFocus } from './kept-focus';
import { lateParts, SelectionBar } from './late-parts';
import { countText, useSelecting } from './selecting';
import type { Selecting } from './selecting';
import { hearMoves, lineHearing } from './list-keys';
import { park, toggle } from './menu-entries';
import type { Editor } from './OpenEditor';

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

/** More lines than a tall window shows. The first picture has no more of them; the rest follows in the next one. */
const atFirst = 24;

export function CommitmentList({ sections, around, acts, empty }: Props) {
  const list = useKeptFocus();
  useAhead(...lateParts);
  const all = sections.flatMap(({ views }) => views);
  const selecting = useSelecting(all, acts);
  const editing = useSignal<{ id: Id; editor: Editor } | null>(null);
  const edit = useCallback((id: Id, editor: Editor) => { editing.value = { id, editor }; }, [editing]);
  const closeEditor = useCallback((id: Id) => {
    editing.value = null;
    focusLine(id);
  }, [editing]);
  const onKeyDown = (event: KeyboardEvent) => {
    const line = lineHearing(event);
    const view = all.find(({ commitment }) => commitment.id === line?.dataset.commitment);
    if (!line || !view || hearMoves(event, line) || selecting.hear(event, line)) return;
    const { id } = view.commitment;
    hear(listKeys, event, {
      open: () => { acts.opened.value = id; },
      done: () => toggle(view, acts),
      date: () => edit(id, 'date'), owner: () => edit(id, 'owner'), goal: () => edit(id, 'goal'), text: () => edit(id, 'text'),
      park: () => park(view, { acts, edit: (editor) => edit(id, editor) }), select: () => selecting.pick(id, false),
    });
  };
  const { chosen } = selecting.selection;
  const whole = useWhole();
  return (
    <div ref={list} tabIndex={-1} class={all.length === 0 ? styles.list : `${ui.card} ${styles.list}`} onKeyDown={onKeyDown}>
      {all.length === 0 ? empty : firstOf(sections, whole ? Infinity : atFirst).map(({ name, views, shown }) => [
        name !== null && <GroupHead key={`${name} head`} name={name} count={views.length} />,
        <ul key={name} class={styles.items} aria-label={name ?? undefined}>
          {shown.map((view) => (
            <CommitmentLine key={view.commitment.id} {...{ view, around, acts, editing, edit, closeEditor, chosen }} pick={selecting.pick} />
          ))}
        </ul>,
      ])}
      {all.length > 0 && <Selected shown={all} {...{ selecting, around, acts }} />}
    </div>
  );
}

/** Is the first picture over, and the page idle? The rest of a long list takes as long to draw as its beginning. */
function useWhole(): boolean {
  const whole = useSignal(false);
  useEffect(() => whenIdle(() => { whole.value = true; }), []);
  return whole.value;
}

/** `count` lines in all, the first ones. */
function firstOf(sections: readonly ListSection[], count: number): (ListSection & { shown: CommitmentView[] })[] {
  let left = count;
  return sections.map((section) => {
    const shown = section.views.slice(0, left);
    left -= shown.length;
    return { ...section, shown };
  });
}

/** The words stay in the page, so that screen readers hear the count change. */
function Selected({ selecting, around, acts }: Pick<Props, 'around' | 'acts'> & { shown: readonly CommitmentView[]; selecting: Selecting }) {
  const { selection, selected, asking, done, end } = selecting;
  const views = selection.chosen.value === null ? null : selected();
  return (
    <>
      <span class={ui.visuallyHidden} aria-live="polite">{views && countText(views.length)}</span>
      {views && <SelectionBar views={views} around={around} acts={acts.all} asking={asking} done={done} end={end} />}
    </>
  );
}

function GroupHead({ name, count }: { name: string; count: number }) {
  const late = name === 'Overdue';
  return <h3 class={`${styles.group} ${late ? styles.groupLate : ''}`}>{late && <Icon icon={Clock} size={13} />}{name} · {count}</h3>;
}
