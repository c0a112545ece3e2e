// KPIs in words: values with their unit, targets, and how periods are called.
import { getQuarter } from 'date-fns';
import type { Kpi } from '@/lib/domain/kpi';
import { dayInSentence, noonOf } from '@/lib/domain/local-date';
import type { LocalDate } from '@/lib/domain/record';

/** What stands for a function where a KPI is nobody's alone. */
export const wholeTeam = 'Whole team';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const months = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "4.2 %", "11". */
export function valueText({ unit }: Pick<Kpi, 'unit'>, value: number): string {
  return [numbers.format(value), unit].filter(Boolean).join(' ');
}

/** "at most 8 a week". */
export function targetText(kpi: Pick<Kpi, 'unit' | 'direction' | 'target'>): string {
  return `${kpi.direction === 'atLeast' ? 'at least' : 'at most'} ${valueText(kpi, kpi.target)}`;
}

const spans: Record<Kpi['cadence'], string> = { weekly: 'weeks', monthly: 'months', quarterly: 'quarters' };

/** "off target 3 months in a row". */
export function offText({ cadence }: Pick<Kpi, 'cadence'>, inARow: number): string {
  return inARow > 1 ? `off target ${inARow} ${spans[cadence]} in a row` : 'off target';
}

/** How the period that begins on this day is called: "week of 9 Nov", "Nov 2026", "Q4 2026". */
export function periodText(cadence: Kpi['cadence'], period: LocalDate, today: LocalDate): string {
  if (cadence === 'weekly') return `week of ${dayInSentence(period, today)}`;
  return cadence === 'monthly' ? months.format(new Date(`${period}T12:00:00Z`)) : `Q${getQuarter(noonOf(period))} ${period.slice(0, 4)}`;
}
