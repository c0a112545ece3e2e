// Where the keyboard is in the table: on a row, wherever that is scrolled to, else on its neighbour.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '@/lib/domain/record';
import type { TableLines } from '@/lib/domain/table-lines';

export interface Cursor {
  /** The row that Tab leads to; null: there is none. */
  at: ReadonlySignal<{ id: Id; index: number } | null>;
  set(id: Id): void;
  /** To the next or previous row, or the first or last; where it is now. */
  move(to: 1 | -1 | 'first' | 'last'): { id: Id; index: number } | null;
}

export function createCursor(lines: ReadonlySignal<TableLines | undefined>): Cursor {
  const place = signal<{ id: Id | null; index: number }>({ id: null, index: 0 });
  const at = computed(() => {
    const all = lines.value;
    if (!all) return null;
    const { id, index } = place.value;
    const found = id === null ? -1 : all.indexOf(id);
    const row = found >= 0 ? found : all.rowFrom(index, 1);
    return row < 0 ? null : { id: all.keyAt(row), index: row };
  });
  const put = (index: number) => {
    const all = lines.value;
    if (all && index >= 0) place.value = { id: all.keyAt(index), index };
    return at.value;
  };
  return {
    at,
    set: (id) => put(lines.value?.indexOf(id) ?? -1),
    move: (to) => {
      const [all, now] = [lines.value, at.value];
      if (!all || !now) return null;
      if (to === 'first') return put(all.rowFrom(0, 1));
      return to === 'last' ? put(all.rowFrom(all.count - 1, -1)) : put(all.rowFrom(now.index + to, to));
    },
  };
}
