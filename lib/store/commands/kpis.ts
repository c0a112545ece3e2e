// KPIs: define them, tell their values, paste many at once, and bring what is off target to a meeting.
import { changed, together } from '../../domain/change';
import type { Change } from '../../domain/change';
import { changeKpi as altered, defineKpi as defined, tellValue as told } from '../../domain/kpi';
import type { Kpi, KpiTerms, KpiValue } from '../../domain/kpi';
import { plannedValues } from '../../domain/kpi-paste';
import type { Pasted, PasteTerms, PlannedValue } from '../../domain/kpi-paste';
import { NotAllowed } from '../../domain/errors';
import { localDateOf } from '../../domain/local-date';
import type { Id, LocalDate } from '../../domain/record';
import { allKpis, valuesOf } from '../queries/kpis';
import { existing } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

const kpiTables = ['kpis', 'kpiValues'] as const;

const today = () => localDateOf(new Date());

/** @throws NotAllowed without a name or a target. */
export async function defineKpi(terms: KpiTerms): Promise<{ receipt: Receipt; id: Id }> {
  const fresh = freshRecord();
  return { receipt: await act(kpiTables, () => defined(terms, fresh)), id: fresh.id };
}

export const changeKpi = (id: Id, terms: KpiTerms): Promise<Receipt> => act(kpiTables, async () => altered(await existing('kpis', id), terms));

/** With its values out of sight; undo brings both back. */
export const removeKpi = (id: Id): Promise<Receipt> =>
  act(kpiTables, async () => changed('kpis', await existing('kpis', id), { deletedAt: new Date().toISOString() }));

/** The value of the period in which `day` lies; one that is there already gives way. */
export const tellKpi = (id: Id, day: LocalDate, value: number): Promise<Receipt> =>
  act(kpiTables, async () => told(await existing('kpis', id), await valuesOf([id]), { day, value }, today(), freshRecord()));

export const removeKpiValue = (id: Id): Promise<Receipt> =>
  act(kpiTables, async () => changed('kpiValues', await existing('kpiValues', id), { deletedAt: new Date().toISOString() }));

/**
 * Stores what `pastePreview` says of the text, in one change.
 * @throws NotAllowed when it cannot be read, or a value that is not left out is wrong or has yet to be asked for. Then nothing is stored.
 */
export async function pasteKpis(text: string, terms: PasteTerms): Promise<Receipt> {
  return act(kpiTables, async () => {
    const kpis = await allKpis();
    const values = await valuesOf(kpis.map(({ id }) => id));
    return pasted(text, { kpis, values, ...terms });
  });
}

function pasted(text: string, known: Pasted): Change {
  const { values, problem } = plannedValues(text, known);
  if (problem) throw new NotAllowed({ ...problem, safe: 'Nothing was stored.' });
  const open = values.map(openPoint).find((point) => point !== null);
  if (open) throw new NotAllowed({ what: open, safe: 'Nothing was stored.', then: 'Correct it and paste again, or answer what is asked below the values.' });
  const kpis = new Map<Id, Kpi>(known.kpis.map((kpi) => [kpi.id, kpi]));
  const changes = values.flatMap((value) => {
    const kpi = value.kind === 'set' ? kpis.get(value.kpiId) : undefined;
    return value.kind === 'set' && kpi ? told(kpi, ofKpi(known.values, kpi), { day: value.period, value: value.value }, today(), freshRecord()) : [];
  });
  return together(...changes);
}

/** Why it cannot be stored, in one sentence; null: it can, or is not to be. */
function openPoint(value: PlannedValue): string | null {
  const place = value.row === null ? value.text : `Row ${value.row}`;
  switch (value.kind) {
    case 'bad': return `${place}: ${value.says}`;
    case 'ask': return `${place}: “${value.text}” may be two numbers.`;
    case 'askOrder': return `${value.text} may be two days.`;
    case 'set':
    case 'leftOut': return null;
  }
}

const ofKpi = (values: readonly KpiValue[], { id }: Kpi) => values.filter(({ kpiId }) => kpiId === id);
