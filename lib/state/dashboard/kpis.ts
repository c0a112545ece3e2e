// KPIs: where each stands, its values, and what pasted values would do.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { KpiValue } from '../../domain/kpi';
import type { PastePlan, PasteTerms } from '../../domain/kpi-paste';
import { inOrder } from '../../domain/order';
import type { Id } from '../../domain/record';
import { kpiViews, pastePreview, valuesOf } from '../../store/queries/kpis';
import type { KpiView } from '../../store/queries/kpis';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

export type { KpiView } from '../../store/queries/kpis';

/** By function, the whole team's first; undefined until read. */
export function createKpis({ screen }: Dashboard, end: AbortSignal): ReadonlySignal<KpiView[] | undefined> {
  return live(() => kpiViews, whileShown(screen, end));
}

/** Everything told of one KPI, the latest period first; undefined until read. */
export function createKpiValues({ screen }: Dashboard, id: Id, end: AbortSignal): ReadonlySignal<KpiValue[] | undefined> {
  const read = live(() => () => valuesOf([id]), whileShown(screen, end));
  return computed(() => read.value && [...read.value].sort((left, right) => inOrder(right.period, left.period)));
}

export interface KpiPaste {
  text: Signal<string>;
  terms: Signal<PasteTerms>;
  /** What storing would do; undefined while there is nothing to store, and until read. */
  plan: ReadonlySignal<PastePlan | undefined>;
}

/** `kpiId`: whose values they are where the text names none. */
export function createKpiPaste({ screen }: Dashboard, kpiId: Id | null, end: AbortSignal): KpiPaste {
  const [text, terms] = [signal(''), signal<PasteTerms>({ kpiId, decimal: null, order: null, leavesOut: false })];
  const plan = live(() => {
    const [words, said] = [text.value, terms.value];
    return words.trim() === '' ? null : () => pastePreview(words, said);
  }, whileShown(screen, end));
  return { text, terms, plan };
}
