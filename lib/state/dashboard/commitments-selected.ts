// Which rows of the table are selected, and what is read of them to change them all at once.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '../../domain/record';
import { areSame } from '../../domain/table-lines';
import { rowsOf } from '../../store/queries/commitment-table';
import type { CommitmentView } from '../../store/queries/commitments';
import { live } from '../live';
import type { Screen } from '../screen';
import { createSelection } from '../selection';
import type { Selection } from '../selection';

/** So many are changed at once: one Undo takes all of them back. */
export const mostAtOnce = 500;

export interface Selected {
  selection: Selection;
  /** Those that are in the table, in its order; null: nobody is selecting. */
  ids: ReadonlySignal<readonly Id[] | null>;
  /** Undefined: none, not read yet, or more than `mostAtOnce`. */
  views: ReadonlySignal<readonly CommitmentView[] | undefined>;
}

export function createSelected(own: Screen, order: ReadonlySignal<readonly Id[]>): Selected {
  const selection = createSelection();
  let last: readonly Id[] = [];
  const ids = computed(() => {
    const chosen = selection.chosen.value;
    const now = chosen && order.value.filter((id) => chosen.has(id));
    // An order read anew is no other selection.
    return now && (last = areSame(last, now) ? last : now);
  });
  const read = live(() => {
    const wanted = ids.value;
    return wanted && wanted.length > 0 && wanted.length <= mostAtOnce ? async () => ({ wanted, views: await rowsOf(wanted) }) : null;
  }, own);
  // Never an act on others than those that are marked now.
  return { selection, ids, views: computed(() => (read.value && read.value.wanted === ids.value ? read.value.views : undefined)) };
}
