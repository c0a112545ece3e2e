// A KPI: a figure that a function watches, and its values period by period (practice A15).
import { changed, made } from './change';
import type { Change } from './change';
import { NotAllowed } from './errors';
import { nextPeriod, periodOf } from './kpi-periods';
import type { Kpi, KpiValue } from './kpi-record';
import { localDateOf } from './local-date';
import { inOrder } from './order';
import type { Id, KeptRecord, LocalDate } from './record';

export type { Kpi, KpiValue } from './kpi-record';
export type KpiTerms = Pick<Kpi, 'title' | 'function' | 'unit' | 'direction' | 'target' | 'cadence'>;

/** @throws NotAllowed without a name or a target that is a number. */
export function defineKpi(terms: KpiTerms, fresh: KeptRecord): Change {
  return made('kpis', { ...fresh, ...tidied(terms) });
}

/** Its values stay. Of another cadence they stand for the periods that begin on their days. @throws as `defineKpi`. */
export function changeKpi(kpi: Kpi, terms: KpiTerms): Change {
  return changed('kpis', kpi, tidied(terms));
}

function tidied(terms: KpiTerms): KpiTerms {
  const [title, area] = [terms.title.trim(), terms.function?.trim()];
  if (title === '') throw refused('A KPI needs a name.', 'Write what it counts.');
  if (!Number.isFinite(terms.target)) throw refused('The target is no number.', 'Write it in digits.');
  return { ...terms, title, function: area ? area : null, unit: terms.unit.trim() };
}

/** The value of the period that `day` lies in; a second one takes the place of the first. `values`: all of this KPI. */
export function tellValue(kpi: Kpi, values: readonly KpiValue[], told: { day: LocalDate; value: number }, today: LocalDate, fresh: KeptRecord): Change {
  if (!Number.isFinite(told.value)) throw refused('The value is no number.', 'Write it in digits.');
  const period = periodOf(kpi.cadence, told.day);
  const known = values.find((value) => value.kpiId === kpi.id && value.period === period);
  if (known) return changed('kpiValues', known, { value: told.value, on: today });
  const value: KpiValue = { ...fresh, kpiId: kpi.id, period, value: told.value, on: today };
  return made('kpiValues', value);
}

export function isOnTarget({ direction, target }: Pick<Kpi, 'direction' | 'target'>, value: number): boolean {
  return direction === 'atLeast' ? value >= target : value <= target;
}

export interface KpiStanding {
  /** One value a period, the earliest first: for a sparkline. */
  series: Pick<KpiValue, 'period' | 'value'>[];
  /** null: no value yet. */
  latest: Pick<KpiValue, 'period' | 'value'> | null;
  isOnTarget: boolean | null;
  /** How many periods up to the latest one, none of them left out, were off target. */
  offInARow: number;
  /** Off target three periods in a row: marked, and offered as a topic (practice A15). */
  isMarked: boolean;
  /** The local day on which a value was last told. */
  updatedOn: LocalDate | null;
}

const markedFrom = 3;

/** Where a KPI stands. `values`: all of this KPI; of two for one period the one told last counts. */
export function kpiStanding(kpi: Kpi, values: readonly KpiValue[]): KpiStanding {
  const told = [...values].sort((left, right) => inOrder(toldOn(left), toldOn(right)) || inOrder(left.createdAt, right.createdAt));
  const byPeriod = new Map(told.map((value) => [value.period, value]));
  const series = [...byPeriod.values()].map(({ period, value }) => ({ period, value })).sort((left, right) => inOrder(left.period, right.period));
  const last = told.at(-1);
  const [latest, offInARow] = [series.at(-1) ?? null, offAtTheEnd(kpi, series)];
  return {
    series, latest, isOnTarget: latest && isOnTarget(kpi, latest.value), offInARow, isMarked: offInARow >= markedFrom, updatedOn: last ? toldOn(last) : null,
  };
}

function toldOn({ on, createdAt }: KpiValue): LocalDate {
  return on ?? localDateOf(new Date(createdAt));
}

function offAtTheEnd(kpi: Kpi, series: KpiStanding['series']): number {
  const backwards = [...series].reverse();
  const end = backwards.findIndex(({ period, value }, index) => {
    const after = backwards[index - 1];
    return isOnTarget(kpi, value) || (after !== undefined && nextPeriod(kpi.cadence, period) !== after.period);
  });
  return end < 0 ? backwards.length : end;
}

const spans: Record<Kpi['cadence'], string> = { weekly: 'weeks', monthly: 'months', quarterly: 'quarters' };

/** What to talk about: "Churn: off target three months in a row, 4.2 % where at most 3 % is the target". null: it is not marked. */
export function topicOfKpi(kpi: Kpi, { isMarked, latest, offInARow }: KpiStanding): { text: string; origin: 'kpi'; originId: Id } | null {
  if (!isMarked || !latest) return null;
  const told = (value: number) => `${value}${kpi.unit === '' ? '' : ` ${kpi.unit}`}`;
  const wanted = `${kpi.direction === 'atLeast' ? 'at least' : 'at most'} ${told(kpi.target)}`;
  return { text: `${kpi.title}: off target ${offInARow} ${spans[kpi.cadence]} in a row, ${told(latest.value)} where ${wanted} is the target`, origin: 'kpi', originId: kpi.id };
}

function refused(what: string, then: string): NotAllowed {
  return new NotAllowed({ what, safe: 'Nothing was changed.', then });
}
