// Values of KPIs pasted from a spreadsheet: what storing each cell would do. Nothing is done here.
import type { Kpi, KpiValue } from './kpi';
import { periodMeant, readPeriod } from './kpi-periods';
import type { WrittenPeriod } from './kpi-periods';
import { readNumber } from './numbers';
import type { DecimalSign } from './numbers';
import { folded } from './person';
import type { Id, LocalDate } from './record';
import { sheetOf } from './spreadsheet';
import type { SheetRow } from './spreadsheet';

export type PlannedValue = { row: number; /** What was pasted. */ text: string } & (
  | { kind: 'set'; kpiId: Id; title: string; period: LocalDate; value: number; /** The value that it takes the place of. */ before: number | null }
  /** May be two numbers: the user says which sign is the decimal one. */
  | { kind: 'ask'; readings: readonly [number, number] }
  | { kind: 'bad'; says: string }
);

export interface PastePlan {
  values: PlannedValue[];
  /** Why nothing of it can be read, in one sentence. */
  problem: string | null;
}

export interface Pasted {
  kpis: readonly Kpi[];
  /** Of all of them. */
  values: readonly KpiValue[];
  /** Whose values they are where the text names none. */
  kpiId: Id | null;
  /** As the user said; null: not asked yet. */
  decimal: DecimalSign | null;
}

interface Cell {
  row: number;
  name: string | null;
  period: string;
  text: string;
}

/**
 * Reads names × periods in either direction, or lines of period and value for `kpiId`. A cell that says what is known
 * already, or nothing, is left out.
 */
export function plannedValues(text: string, pasted: Pasted): PastePlan {
  const { rows, problem } = sheetOf(text, (cells) => cells.filter(Boolean).length);
  if (problem !== null) return { values: [], problem };
  const cells = cellsOf(rows, pasted.kpiId !== null);
  if (cells === null) return { values: [], problem: 'The first row or the first column has to say the periods, as “Nov 2026”, “2026-W47” or “Q4 2026”.' };
  const planned = cells.flatMap((cell) => plannedValue(cell, pasted) ?? []);
  return { values: withoutDoubles(planned), problem: null };
}

function cellsOf(rows: readonly SheetRow[], isOfOne: boolean): Cell[] | null {
  const [head, ...others] = rows;
  if (!head) return null;
  const isPeriod = (cell: string | undefined) => cell !== undefined && readPeriod(cell) !== null;
  if (isOfOne && rows.some(({ cells }) => isPeriod(cells[0]) && cells.length === 2)) {
    return rows.filter(({ cells }, index) => index > 0 || isPeriod(cells[0])).map(({ number, cells: [period = '', value = ''] }) => ({ row: number, name: null, period, text: value }));
  }
  const [, ...heads] = head.cells;
  if (heads.some(isPeriod)) return others.flatMap(({ number, cells: [name = '', ...texts] }) => texts.map((value, at) => ({ row: number, name, period: heads[at] ?? '', text: value })));
  if (others.some(({ cells }) => isPeriod(cells[0]))) {
    return others.flatMap(({ number, cells: [period = '', ...texts] }) => texts.map((value, at) => ({ row: number, name: heads[at] ?? '', period, text: value })));
  }
  return null;
}

function plannedValue({ row, name, period: written, text }: Cell, { kpis, values, kpiId, decimal }: Pasted): PlannedValue | null {
  const read = readNumber(text, decimal);
  if (read.kind === 'empty') return null;
  const bad = (says: string): PlannedValue => ({ row, text, kind: 'bad', says });
  const named = kpis.filter(({ id, title }) => (name === null ? id === kpiId : folded(title) === folded(name)));
  const [kpi] = named;
  if (!kpi) return bad(name === '' || name === null ? 'It does not say of which KPI.' : `No KPI is called “${name}”.`);
  if (named.length > 1) return bad(`Several KPIs are called “${name}”. Choose one, and paste its periods and values.`);
  const meant = readPeriod(written);
  const period = meant && periodMeant(kpi.cadence, meant);
  if (!meant || period === null) return bad(periodProblem(kpi, written, meant));
  if (read.kind === 'none') return bad(`“${text}” is no number.`);
  if (read.kind === 'ambiguous') return { row, text, kind: 'ask', readings: read.readings };
  const before = values.find((value) => value.kpiId === kpi.id && value.period === period)?.value ?? null;
  return before === read.value ? null : { row, text, kind: 'set', kpiId: kpi.id, title: kpi.title, period, value: read.value, before };
}

function periodProblem({ title, cadence }: Kpi, written: string, meant: WrittenPeriod | null): string {
  if (meant) return `“${title}” is ${cadence}, and “${written}” is a ${meant.span}.`;
  return written === '' ? 'It does not say of which period.' : `“${written}” is no period like “Nov 2026”, “2026-W47”, “Q4 2026” or “2026-11-03”.`;
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
    return first === value.value ? [] : [{ row: value.row, text: value.text, kind: 'bad', says: `“${value.title}” has another value for the same period further up.` }];
  });
}
