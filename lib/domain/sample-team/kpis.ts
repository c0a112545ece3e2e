// What the sample team's functions watch: one KPI has been off target for three weeks, nobody has raised it yet.
import { doneAt, together } from '../change';
import type { Change } from '../change';
import { defineKpi, tellValue } from '../kpi';
import type { Kpi, KpiTerms, KpiValue } from '../kpi';
import { daysBetween } from '../local-date';
import { at, workday } from './calendar';
import type { Cast } from './cast';

/** With a value for each of the last weeks, the one before this week last. */
const watched: { terms: Omit<KpiTerms, 'cadence'>; values: number[] }[] = [
  { terms: { title: 'Orders delivered on time', function: 'Supply chain', unit: '%', direction: 'atLeast', target: 95 }, values: [96, 97, 95, 94, 92, 93] },
  { terms: { title: 'Phone orders answered within a minute', function: 'Sales', unit: '%', direction: 'atLeast', target: 90 }, values: [86, 87, 91, 90, 92, 94] },
  { terms: { title: 'Invoices put right in a week', function: 'Finance', unit: '', direction: 'atMost', target: 12 }, values: [19, 17, 14, 12, 11, 9] },
];

export function sampleKpis({ today, fields, people }: Cast): Change {
  return together(...watched.flatMap(({ terms, values }) => {
    const weeksAgo = (index: number) => workday(today, -7 * (values.length - index));
    const moment = (index: number) => at(today, daysBetween(today, weeksAgo(index)), 9);
    const defined = defineKpi({ ...terms, cadence: 'weekly' }, fields(moment(0)));
    const kpi = defined.patches[0]?.set as Kpi;
    const told: KpiValue[] = [];
    return [doneAt(defined, moment(0), people.dana), ...values.map((value, index) => {
      const change = tellValue(kpi, told, { day: weeksAgo(index), value }, weeksAgo(index), fields(moment(index)));
      told.push(change.patches[0]?.set as KpiValue);
      return doneAt(change, moment(index), people.dana);
    })];
  }));
}
