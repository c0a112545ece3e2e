// The screen of all commitments: the view that its address tells, the lines of it, those that are seen, and what is selected.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { askedByView, fieldsOf, viewOf } from '../../domain/commitment-rows';
import type { RowView } from '../../domain/commitment-rows';
import type { Id } from '../../domain/record';
import type { Names } from '../../domain/search/names';
import type { Doubt } from '../../domain/search/parse';
import { hasCommitments } from '../../store/queries/commitment-table';
import type { CommitmentView } from '../../store/queries/commitments';
import { searchNames } from '../../store/queries/search';
import { live } from '../live';
import { createOrder } from './commitments-order';
import type { Order } from './commitments-order';
import { createSeenRows } from './commitments-rows';
import { createSelected } from './commitments-selected';
import type { Selected } from './commitments-selected';
import { createSavedViews } from './commitments-views';
import type { SavedViews } from './commitments-views';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';
import { go, replaceQuery } from './route';

export interface CommitmentsPage extends Order {
  view: ReadonlySignal<RowView>;
  /** Shows another view, with a way back to this one. */
  change(set: Partial<RowView>): void;
  /** The same while typing: Back does not pass through every letter. */
  type(words: string): void;
  /** What can be filtered by, and what of the words was not understood. */
  names: ReadonlySignal<Names | undefined>;
  doubts: ReadonlySignal<readonly Doubt[]>;
  /** Undefined until read. */
  hasAny: ReadonlySignal<boolean | undefined>;
  rows: ReadonlySignal<ReadonlyMap<Id, CommitmentView>>;
  /** Those lines are seen now, both included: their rows are read and stay true. */
  see(from: number, until: number): void;
  selected: Selected;
  saved: SavedViews;
}

export const commitmentsPath = 'commitments';

/** Everything it starts ends with `end`. */
export function createCommitments({ screen, route, acts }: Dashboard, end: AbortSignal): CommitmentsPage {
  const own = whileShown(screen, end);
  // The address of another screen is no view: while this one goes, it stays as it is.
  let last = '';
  const query = computed(() => (last = route.value.screen === commitmentsPath ? route.value.query.toString() : last));
  const view = computed(() => viewOf(Object.fromEntries(new URLSearchParams(query.value))));
  const names = live(() => searchNames, own);
  const order = createOrder(own, view, names, acts.lingering);
  const lineIds = computed(() => order.lines.value?.ids ?? nobody);
  const seen = createSeenRows(own, lineIds);
  const changed = (set: Partial<RowView>) => fieldsOf({ ...view.peek(), ...set });
  return {
    ...order, view, names, rows: seen.rows,
    change: (set) => go({ screen: commitmentsPath, query: changed(set) }),
    type: (words) => replaceQuery(new URLSearchParams(changed({ words }))),
    doubts: computed(() => (names.value ? askedByView(view.value, { names: names.value, today: screen.today.value }).doubts : [])),
    hasAny: live(() => hasCommitments, own),
    see: (from, until) => {
      const lines = order.lines.peek();
      if (lines) seen.see(lines.rowsBefore(from), lines.rowsBefore(until));
    },
    selected: createSelected(own, lineIds),
    saved: createSavedViews(own, screen, view),
  };
}

const nobody: readonly Id[] = [];
