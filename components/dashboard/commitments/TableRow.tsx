// One row of the table. It is drawn anew only when it changed, however fast the table scrolls.
import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { chainText } from '@/lib/domain/chain';
import { statusLabels } from '@/lib/domain/commitment-rows';
import { dayText, localDateOf } from '@/lib/domain/local-date';
import { hueOf, initials } from '@/lib/domain/person';
import type { Id } from '@/lib/domain/record';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { Due, privacyText } from '../../commitment/CommitmentItem';
import { answerText } from '../../commitment/Flags';
import { LookBack, OpenEditor } from '../../commitment/late-parts';
import pickStyles from '../../commitment/Commitment.module.css';
import type { Editor } from '../../commitment/OpenEditor';
import { Avatar } from '../../ui/Avatar';
import { Menu } from '../../ui/Menu';
import styles from './Commitments.module.css';
import { isClosed, rowEntries } from './row-acts';
import type { TableState } from './table-state';

interface Props {
  id: Id;
  index: number;
  /** From the top of the list, in CSS px. */
  top: number;
  table: TableState;
  measure: (element: HTMLElement | null) => void;
}

export function TableRow({ id, index, top, table, measure }: Props) {
  const { page, cursor, dashboard, editing, closeEditor } = table;
  const { acts, around } = dashboard;
  const view = useComputed(() => page.rows.value.get(id)).value;
  const isHere = useComputed(() => cursor.at.value?.id === id).value;
  const isChosen = useComputed(() => page.selected.selection.chosen.value?.has(id) === true).value;
  const editor = useComputed(() => (editing.value?.id === id ? editing.value.editor : null)).value;
  const asked = useComputed(() => acts.lookingBack.value.get(id)).value;
  const row = useRef<HTMLDivElement>(null);
  const below = view && (editor && !isClosed(view, acts)
    ? <OpenEditor key={editor} editor={editor} view={view} around={around.value} acts={acts} edit={(next) => table.edit(id, next)} close={closeEditor} />
    : asked && <LookBack commitment={view.commitment} around={around.value} privacy={asked} acts={acts} skip={() => void acts.skipLookBack(id)} saved={closeEditor}
      toWin={() => table.edit(id, 'win')} />);
  useEffect(() => { if (below) measure(row.current); }, [Boolean(below)]);
  return (
    <div ref={row} role="row" class={styles.row} style={{ insetBlockStart: `${top}px` }} data-commitment={id} data-index={index} data-open={Boolean(below)}
      aria-rowindex={index + 2} aria-selected={isChosen} onFocusIn={() => cursor.set(id)}>
      <span role="gridcell" class={styles.pickCell}>
        <input type="checkbox" class={pickStyles.pick} checked={isChosen} tabIndex={isHere ? 0 : -1} aria-label={`Select: ${view?.commitment.text ?? 'still loading'}`}
          onClick={(event) => {
            table.pick(id, event.shiftKey);
            // A range may leave the box as it was, and the browser has turned it over already.
            event.currentTarget.checked = page.selected.selection.chosen.value?.has(id) === true;
          }} />
      </span>
      {view ? <Cells view={view} around={around.value} table={table} tabIndex={isHere ? 0 : -1} /> : <span role="gridcell" class={styles.coming} aria-label="Loading" />}
      {below && <div role="gridcell" class={styles.below}>{below}</div>}
    </div>
  );
}

/** Names of so many characters fit in any width of their column. To cut what needs no cut makes scrolling slower. */
const short = 12;

interface CellProps {
  view: CommitmentView;
  around: Surroundings;
  table: TableState;
  tabIndex: 0 | -1;
}

function Cells({ view, around, table, tabIndex }: CellProps) {
  const { commitment } = view;
  const { id, text, ownerId, goalId, dueOn, dueAssumed, status, capturedAt } = commitment;
  const { acts } = table.dashboard;
  const done = acts.lingering.value.has(id) || status === 'done';
  const closed = isClosed(view, acts) || done;
  const privacy = privacyText(commitment, around);
  const meta = [privacy, ...metaOf(view, around)].filter(Boolean).join(' · ');
  const [owner, goal] = [ownerId === null ? undefined : around.people.get(ownerId), goalId === null ? 'No goal' : around.goals.get(goalId) ?? 'A closed goal'];
  const cell = (name: string, editor: Editor, children: ComponentChildren, look = '') => (
    <span role="gridcell" class={`${styles[`${editor}Cell`]} ${look}`}>
      {closed ? <span class={styles.fixed}>{children}</span>
        : <button type="button" class={styles.change} tabIndex={tabIndex} aria-label={`${name}. Change`} onClick={() => table.edit(id, editor)}>{children}</button>}
    </span>
  );
  const ownerName = owner?.name ?? (ownerId === null ? 'No owner yet' : 'Somebody who left');
  return (
    <>
      <span role="gridcell" class={styles.textCell} onClick={() => { acts.opened.value = id; }}>
        <span class={closed ? styles.closed : ''} title={text}>{text}</span>
        {meta && <><br /><span class={styles.meta} title={meta}>{meta}</span></>}
      </span>
      {cell(`Owner: ${ownerName}`, 'owner', <>{owner && <Avatar small initials={initials(owner.name)} hue={hueOf(owner.id)} />}<span class={ownerName.length > short ? styles.cut : ''}>{ownerName}</span></>)}
      {cell(`Goal: ${goal}`, 'goal', <span class={`${styles.cut} ${goalId === null ? styles.none : ''}`} title={goal}>{goal}</span>, privacy !== null ? styles.beside : closed ? '' : styles.alone)}
      {cell(`Due: ${dueOn === null ? 'no date' : dayText(dueOn, around.today)}`, 'date', closed && !done
        ? <span class={styles.none}>{dueOn === null ? 'no date' : dayText(dueOn, around.today)}</span>
        : <Due dueOn={dueOn} assumed={dueAssumed} today={around.today} done={done} />)}
      <span role="gridcell" class={styles.stateCell}>
        <span class={closed ? '' : styles.isOpen}>{statusLabels[done ? 'done' : status]}</span>
        {privacy && <span class={styles.privacy} aria-hidden="true">{privacy}</span>}
      </span>
      <span role="gridcell" class={styles.capturedCell}>{dayText(localDateOf(new Date(capturedAt)), around.today)}</span>
      <span role="gridcell" class={styles.menuCell}><Menu label={`Actions for ${text}`} entries={() => rowEntries(view, table)} /></span>
    </>
  );
}

/** What else its line tells in a list, in one line. */
function metaOf({ commitment, from, moves }: CommitmentView, around: Surroundings): string[] {
  const { status, blockedBy } = commitment;
  const open = status === 'open' ? [answerText(commitment, around.today), blockedBy ? `blocked by ${blockedBy}` : null] : [];
  return [...open, chainText(commitment, moves, around.today), from && `from ${from}`].filter((part) => typeof part === 'string' && part !== '') as string[];
}
