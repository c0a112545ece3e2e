// Values of KPIs pasted from a spreadsheet: what storing each cell would do. Nothing is done here.
import type { Kpi, KpiValue } from './kpi';
import { cellsOf } from './kpi-cells';
import type { Cell, Heading } from './kpi-cells';
import { dateOrderOf, periodMeant, periodReadings, readPeriod } from './kpi-periods';
import type { DateOrder } from './kpi-periods';
import { readNumber } from './numbers';
import type { DecimalSign } from './numbers';
import { folded } from './person';
import type { Id, LocalDate } from './record';
import { sheetOf } from './spreadsheet';
import type { SheetProblem } from './spreadsheet';

export type PlannedValue = { /** null: of a whole column. */ row: number | null; /** What was pasted, or which row or column is meant. */ text: string } & (
  | { kind: 'set'; kpiId: Id; title: string; period: LocalDate; value: number; /** The value that it takes the place of. */ before: number | null }
  /** May be two numbers: the user says which sign is the decimal one. */
  | { kind: 'ask'; readings: readonly [number, number] }
  /** May be two days: the user says which stands first. */
  | { kind: 'askOrder'; readings: readonly LocalDate[] }
  /** `count`: of so many values. */
  | { kind: 'bad' | 'leftOut'; says: string; count: number }
);

export interface PastePlan {
  values: PlannedValue[];
  /** Why nothing of it can be read. */
  problem: SheetProblem | null;
}

/** What the user says of the text. */
export interface PasteTerms {
  /** Whose values they are where the text names none. */
  kpiId: Id | null;
  /** null: not asked yet. */
  decimal: DecimalSign | null;
  /** null: not asked yet. */
  order: DateOrder | null;
  /** What is not understood is not wanted. */
  leavesOut: boolean;
}

export interface Pasted extends PasteTerms {
  kpis: readonly Kpi[];
  /** Of all of them. */
  values: readonly KpiValue[];
}

const noPeriods: SheetProblem = {
  what: 'The first row or the first column has to say the periods, as “Nov 2026”, “2026-W47” or “Q4 2026”.', then: 'Copy the cells together with their periods.',
};

/**
 * Reads names × periods in either direction, or lines of period and value for `kpiId`. A cell that says what is known
 * already, or nothing, is passed over. What is wrong with a whole row or column is said once.
 */
export function plannedValues(text: string, pasted: Pasted): PastePlan {
  const { rows, problem } = sheetOf(text, (cells) => cells.filter(Boolean).length);
  if (problem !== null) return { values: [], problem };
  const cells = cellsOf(rows, pasted.kpiId !== null);
  if (cells === null) return { values: [], problem: noPeriods };
  const order = dateOrderOf(cells.map(({ period }) => period.text)) ?? pasted.order;
  const planned = saidOnce(withoutDoubles(cells.flatMap((cell) => plannedValue(cell, { ...pasted, order }) ?? [])));
  return { values: pasted.leavesOut ? planned.map((value) => (value.kind === 'bad' ? { ...value, kind: 'leftOut' } : value)) : planned, problem: null };
}

function plannedValue(cell: Cell, { kpis, values, kpiId, decimal, order }: Pasted): PlannedValue | null {
  const read = readNumber(cell.text, decimal);
  if (read.kind === 'empty') return null;
  const named = kpis.filter(({ id, title }) => (cell.name === null ? id === kpiId : folded(title) === folded(cell.name.text)));
  const [kpi] = named;
  if (!kpi || named.length > 1) return unnamed(cell, named);
  const meant = readPeriod(cell.period.text, order);
  const period = meant && periodMeant(kpi.cadence, meant);
  if (meant === null) return withoutPeriod(cell);
  if (period === null) return bad(cell, null, `“${kpi.title}” is ${kpi.cadence}, and “${cell.period.text}” is a ${meant.span}.`);
  if (read.kind === 'none') return bad(cell, null, `“${cell.text}” is no number.`);
  if (read.kind === 'ambiguous') return { row: cell.row, text: cell.text, kind: 'ask', readings: read.readings };
  const before = values.find((value) => value.kpiId === kpi.id && value.period === period)?.value ?? null;
  return before === read.value ? null : { row: cell.row, text: cell.text, kind: 'set', kpiId: kpi.id, title: kpi.title, period, value: read.value, before };
}

function unnamed(cell: Cell, named: readonly Kpi[]): PlannedValue {
  const { name } = cell;
  if (name === null || name.text === '') return bad(cell, null, 'It does not say of which KPI.');
  return bad(cell, name, named.length === 0 ? `No KPI is called “${name.text}”.` : `Several KPIs are called “${name.text}”. Choose one, and paste its periods and values.`);
}

function withoutPeriod(cell: Cell): PlannedValue {
  const { period } = cell;
  if (period.text === '') return bad(cell, null, 'It does not say of which period.');
  const readings = periodReadings(period.text).map(({ day }) => day);
  if (readings.length > 0) return { ...placeOf(cell, period), kind: 'askOrder', readings };
  return bad(cell, period, `“${period.text}” is no period like “Nov 2026”, “2026-W47”, “Q4 2026” or “2026-11-03”.`);
}

/** `heading`: what is wrong, where that is not the cell itself. */
function bad(cell: Cell, heading: Heading | null, says: string): PlannedValue {
  return { ...placeOf(cell, heading), kind: 'bad', says, count: 1 };
}

function placeOf({ row, text }: Cell, heading: Heading | null): Pick<PlannedValue, 'row' | 'text'> {
  if (heading === null) return { row, text };
  return heading.along === 'row' ? { row, text: `Row “${heading.text}”` } : { row: null, text: `Column “${heading.text}”` };
}

/** Where the heading of several values is what is wrong, that is one line and not one for each. */
function saidOnce(planned: readonly PlannedValue[]): PlannedValue[] {
  const said = new Map<string, PlannedValue>();
  planned.forEach((value, index) => {
    const key = value.kind === 'bad' || value.kind === 'askOrder' ? `${value.row} ${value.text} ${value.kind === 'bad' && value.says}` : `${index}`;
    const first = said.get(key);
    said.set(key, first?.kind === 'bad' ? { ...first, count: first.count + 1 } : value);
  });
  return [...said.values()];
}

/** Of two cells for one period neither can be right by itself, unless they say the same. */
function withoutDoubles(planned: readonly PlannedValue[]): PlannedValue[] {
  const seen = new Map<string, number>();
  return planned.flatMap((value): PlannedValue[] => {
    if (value.kind !== 'set') return [value];
    const key = `${value.kpiId} ${value.period}`;
    const first = seen.get(key);
    seen.set(key, first ?? value.value);
    if (first === undefined) return [value];
    return first === value.value ? [] : [{ row: value.row, text: value.text, kind: 'bad', says: `“${value.title}” has another value for the same period further up.`, count: 1 }];
  });
}
