// Which cells of a pasted table are values of KPIs, and what stands above and beside each.
import { periodReadings } from './kpi-periods';
import type { SheetRow } from './spreadsheet';

export interface Heading {
  text: string;
  /** What it is the head of. */
  along: 'row' | 'column';
}

export interface Cell {
  row: number;
  /** null: the values are of one KPI, and none is named. */
  name: Heading | null;
  period: Heading;
  text: string;
}

/** Names × periods in either direction, or, of one KPI, lines of period and value; null: it is none of these. */
export function cellsOf(rows: readonly SheetRow[], isOfOne: boolean): Cell[] | null {
  const [head, ...others] = rows;
  if (!head) return null;
  if (isOfOne && rows.some(({ cells }) => isPeriod(cells[0]) && cells.length === 2)) {
    return rows.filter(({ cells }, index) => index > 0 || isPeriod(cells[0])).map(({ number, cells: [period = '', value = ''] }) => ({ row: number, name: null, period: beside(period), text: value }));
  }
  const [, ...heads] = head.cells;
  const cells = others.flatMap(({ number, cells: [first = '', ...texts] }) => texts.map((text, at) => ({ row: number, text, column: above(heads[at] ?? ''), line: beside(first) })));
  if (heads.some(isPeriod)) return cells.map(({ line, column, ...cell }) => ({ ...cell, name: line, period: column }));
  if (others.some(({ cells: [first] }) => isPeriod(first))) return cells.map(({ line, column, ...cell }) => ({ ...cell, name: column, period: line }));
  return null;
}

const isPeriod = (cell: string | undefined) => cell !== undefined && periodReadings(cell).length > 0;
const above = (text: string): Heading => ({ text, along: 'column' });
const beside = (text: string): Heading => ({ text, along: 'row' });
