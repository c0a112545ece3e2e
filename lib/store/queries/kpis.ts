// The KPIs with where they stand. There are some dozens, each with some hundred values.
import { grouped } from '../../domain/grouped';
import { kpiStanding, topicOfKpi } from '../../domain/kpi';
import type { Kpi, KpiStanding, KpiValue } from '../../domain/kpi';
import { plannedValues } from '../../domain/kpi-paste';
import type { PastePlan, PasteTerms } from '../../domain/kpi-paste';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { maxKey, minKey } from '../key-bounds';
import { living } from '../rows';

export interface KpiView {
  kpi: Kpi;
  standing: KpiStanding;
  /** What to raise about it while it is marked; null: nothing, or it was raised and is not resolved yet. */
  topic: ReturnType<typeof topicOfKpi>;
}

/** By function, the team's own first, then by title. */
export async function kpiViews(): Promise<KpiView[]> {
  const kpis = await allKpis();
  const [values, topics] = await Promise.all([valuesOf(kpis.map(({ id }) => id)), db.topics.where('status').anyOf('raised', 'discussed').toArray()]);
  const byKpi = grouped(values, ({ kpiId }) => kpiId);
  const raised = new Set(living('topics', topics).map(({ originId }) => originId));
  return kpis.map((kpi) => {
    const standing = kpiStanding(kpi, byKpi.get(kpi.id) ?? []);
    return { kpi, standing, topic: raised.has(kpi.id) ? null : topicOfKpi(kpi, standing) };
  });
}

export async function allKpis(): Promise<Kpi[]> {
  const kpis = living('kpis', await db.kpis.toArray());
  return kpis.sort((left, right) => (left.function ?? '').localeCompare(right.function ?? '') || left.title.localeCompare(right.title));
}

export async function valuesOf(kpiIds: readonly Id[]): Promise<KpiValue[]> {
  const rows = await Promise.all(kpiIds.map((id) => db.kpiValues.where('[kpiId+period]').between([id, minKey], [id, maxKey]).toArray()));
  return living('kpiValues', rows.flat());
}

/** What `pasteKpis` would store of the text. */
export async function pastePreview(text: string, terms: PasteTerms): Promise<PastePlan> {
  const kpis = await allKpis();
  return plannedValues(text, { kpis, values: await valuesOf(kpis.map(({ id }) => id)), ...terms });
}
