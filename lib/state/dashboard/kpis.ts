// KPIs: where each stands, its values, and what pasted values would do.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { KpiValue } from '../../domain/kpi';
import type { PastePlan } from '../../domain/kpi-paste';
import type { DecimalSign } from '../../domain/numbers';
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
  /** Which sign stands before decimals, where the text leaves it open; null: not said. */
  decimal: Signal<DecimalSign | null>;
  /** What storing would do; undefined while there is nothing to store, and until read. */
  plan: ReadonlySignal<PastePlan | undefined>;
}

/** `kpiId`: whose values they are where the text names none. */
export function createKpiPaste({ screen }: Dashboard, kpiId: Id | null, end: AbortSignal): KpiPaste {
  const [text, decimal] = [signal(''), signal<DecimalSign | null>(null)];
  const plan = live(() => {
    const [words, sign] = [text.value, decimal.value];
    return words.trim() === '' ? null : () => pastePreview(words, { kpiId, decimal: sign });
  }, whileShown(screen, end));
  return { text, decimal, plan };
}
