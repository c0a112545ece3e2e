// The table of all commitments: as long as it may be, only what is seen of it is in the page.
import { useComputed } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { CommitmentsPage } from '@/lib/state/dashboard/commitments';
import { mostAtOnce } from '@/lib/state/dashboard/commitments-selected';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { lateParts, SelectionBar } from '../../commitment/late-parts';
import { countText } from '../../commitment/selecting';
import { useFocusKept } from '../../ui/focus-kept';
import { useAhead } from '../../ui/later';
import ui from '../../ui/ui.module.css';
import { usePlace, useVirtualLines } from '../../ui/virtual-lines';
import styles from './Commitments.module.css';
import { columnCount, TableHead } from './TableHead';
import { TableRow } from './TableRow';
import { hearTable } from './table-keys';
import { createTableState } from './table-state';
import type { TableState } from './table-state';

/** In CSS px; as in the style sheet. */
const heights = { wide: 46, narrow: 62, slim: 82, head: 36, bar: 56 };

/** Narrower than this, a row takes two lines, and then titles take two lines each: cut, they could not be told apart. */
const wideFrom = 860;
const narrowFrom = 520;

export function CommitmentTable({ dashboard, page }: { dashboard: Dashboard; page: CommitmentsPage }) {
  useAhead(...lateParts);
  const table = useMemo(() => createTableState(dashboard, page), [dashboard, page]);
  const grid = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { offset, width } = usePlace(list);
  const isNarrow = width < wideFrom;
  const isSlim = width < narrowFrom;
  const lines = page.lines.value;
  const at = table.cursor.at.value;
  const virtual = useVirtualLines({
    count: lines?.count ?? 0, height: isSlim ? heights.slim : isNarrow ? heights.narrow : heights.wide, keyAt: lines?.keyAt ?? String, pinned: at?.index ?? -1, offset,
    covered: { start: isNarrow ? 0 : heights.head, end: page.selected.ids.value ? heights.bar : 0 },
  });
  const { from = 0, until = 0 } = virtual.seen ?? {};
  useEffect(() => page.see(from, until), [page, lines, from, until]);
  useKeyboardKept(grid, table);
  useRealEnd(table, virtual.show);
  return (
    <div class={ui.card}>
      <div ref={grid} role="grid" tabIndex={-1} class={styles.grid} data-narrow={isNarrow} data-slim={isSlim} aria-label="Commitments" aria-rowcount={(lines?.count ?? 0) + 1} aria-colcount={columnCount}
        aria-multiselectable="true" aria-busy={page.isBehind.value} onKeyDown={(event) => hearTable(event, table, virtual.show)}>
        <div role="rowgroup" class={styles.head}><TableHead page={page} /></div>
        <div ref={list} role="rowgroup" class={styles.lines} style={{ blockSize: `${virtual.size}px` }}>
          {virtual.drawn.map(({ index, top }) => {
            const group = lines?.headAt(index);
            const key = lines?.keyAt(index) ?? '';
            return group
              ? <div key={key} role="row" class={styles.group} aria-rowindex={index + 2} style={{ insetBlockStart: `${top}px` }}><span role="rowheader" aria-colspan={columnCount}>{group.label} · {group.ids.length.toLocaleString('en')}</span></div>
              : <TableRow key={key} id={key} index={index} top={top} table={table} measure={virtual.measure} />;
          })}
        </div>
      </div>
      <Selected table={table} />
    </div>
  );
}

/** The words stay in the page, so that screen readers hear the count change. */
function Selected({ table }: { table: TableState }) {
  const { dashboard, page, asking, doneSelected, endSelecting } = table;
  const { ids, views } = page.selected;
  const count = useComputed(() => ids.value?.length ?? null).value;
  return (
    <>
      <span class={ui.visuallyHidden} aria-live="polite">{count !== null && countText(count)}</span>
      {count !== null && count > mostAtOnce && (
        <p class={styles.tooMany}>{count.toLocaleString('en')} selected. Up to {mostAtOnce} can be changed at once: filter, or select fewer. <button type="button" class={ui.link} onClick={endSelecting}>Select no longer</button></p>
      )}
      {count !== null && count <= mostAtOnce && (
        <SelectionBar views={views.value ?? []} around={dashboard.around.value} acts={dashboard.acts.all} asking={asking} done={doneSelected} end={() => { endSelecting(); table.wanted.value += 1; }} />
      )}
    </>
  );
}

/** Where End came before the counting was done it goes on then, unless the keyboard has gone elsewhere. */
function useRealEnd({ page, cursor, endedOn, wanted }: TableState, show: (index: number) => void): void {
  const [lines, total] = [page.lines.value, page.total.value];
  useEffect(() => {
    if (endedOn.value === null || total === undefined || !lines || lines.ids.length < total) return;
    const last = cursor.at.value?.id === endedOn.value ? cursor.move('last') : null;
    endedOn.value = null;
    if (!last) return;
    show(last.index);
    wanted.value += 1;
  }, [lines, total]);
}

/** The keyboard goes to the row of the cursor when that is asked for, or when what it was on is gone. */
function useKeyboardKept(grid: RefObject<HTMLDivElement | null>, { cursor, wanted }: TableState): void {
  const here = () => grid.current?.querySelector<HTMLElement>(`[data-commitment="${cursor.at.peek()?.id}"] input[type=checkbox]`) ?? grid.current;
  const turn = wanted.value;
  const last = useRef(turn);
  useFocusKept(grid, here);
  useLayoutEffect(() => {
    if (turn !== last.current) here()?.focus({ preventScroll: true });
    last.current = turn;
  });
}
