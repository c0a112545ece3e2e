// A KPI stands where its values say, period by period.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf } from './commitment.test-data';
import { changeKpi, defineKpi, kpiStanding, tellValue, topicOfKpi } from './kpi';
import type { Kpi, KpiValue } from './kpi';
import { dateOrderOf, nextPeriod, periodMeant, periodOf, readPeriod } from './kpi-periods';
import type { Cadence } from './kpi-periods';
import { plannedValues } from './kpi-paste';
import type { Pasted } from './kpi-paste';
import { plusDays } from './local-date';
import { schemas } from './schemas';

const born = { createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null };
const kpi = (set: Partial<Kpi> = {}): Kpi => ({ ...born, id: idOf(1), title: 'Churn', function: null, unit: '%', direction: 'atMost', target: 3, cadence: 'monthly', ...set });
const value = (number: number, period: string, amount: number, set: Partial<KpiValue> = {}): KpiValue => ({ ...born, id: idOf(100 + number), kpiId: idOf(1), period, value: amount, ...set });
const fresh = { ...born, id: idOf(500) };
const cadences = fc.constantFrom<Cadence>('weekly', 'monthly', 'quarterly');
const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => plusDays('2024-01-01', days));

describe('a period', () => {
  it('begins on its first day, whatever day of it is said', () => {
    fc.assert(fc.property(cadences, anyDay, (cadence, day) => {
      const period = periodOf(cadence, day);
      expect(period <= day && day < nextPeriod(cadence, period)).toBe(true);
      expect(periodOf(cadence, period)).toBe(period);
      expect(periodOf(cadence, nextPeriod(cadence, period))).toBe(nextPeriod(cadence, period));
    }));
  });

  it.each<[string, Cadence, string | null]>([
    ['2026-11-03', 'monthly', '2026-11-01'], ['3.11.2026', 'quarterly', '2026-10-01'], ['2026-11-03', 'weekly', '2026-11-02'], ['Nov 2026', 'monthly', '2026-11-01'],
    ['november 2026', 'monthly', '2026-11-01'], ['Sept. 2026', 'monthly', '2026-09-01'], ['2026-11', 'monthly', '2026-11-01'], ['11/2026', 'monthly', '2026-11-01'], ['2026 May', 'monthly', '2026-05-01'],
    ['16/11/2026', 'monthly', '2026-11-01'], ['11/16/2026', 'monthly', '2026-11-01'], ['16-11-2026', 'monthly', '2026-11-01'], ['16.11.2026', 'monthly', '2026-11-01'], ['11/11/2026', 'monthly', '2026-11-01'], ['16/11-2026', 'monthly', null], ['16/16/2026', 'monthly', null],
    ['Q4 2026', 'quarterly', '2026-10-01'], ['2026-Q1', 'quarterly', '2026-01-01'], ['2026-W47', 'weekly', '2026-11-16'], ['W1 2027', 'weekly', '2027-01-04'], ['CW 53 2026', 'weekly', '2026-12-28'],
    ['Nov 2026', 'quarterly', null], ['Nov 2026', 'weekly', null], ['Q4 2026', 'monthly', null], ['3/11/2026', 'monthly', null], ['2026-02-30', 'monthly', null], ['Foo 2026', 'monthly', null], ['13/2026', 'monthly', null], ['2026-W54', 'weekly', null], ['Total', 'monthly', null],
  ])('“%s” of a %s KPI', (text, cadence, period) => {
    const written = readPeriod(text);
    expect(written && periodMeant(cadence, written)).toBe(period);
  });
});

describe('a date with slashes', () => {
  it.each([['dayFirst', '2026-11-03'], ['monthFirst', '2026-03-11']] as const)('that may be two days is read as is said: %s', (order, day) => {
    expect(readPeriod('3/11/2026', order)).toEqual({ span: 'day', day });
    expect(readPeriod('3/11/2026')).toBeNull();
  });

  it.each([
    [['3/11/2026', '16/11/2026'], 'dayFirst'], [['3/11/2026', '11/16/2026', '1/2/2026'], 'monthFirst'], [['3/11/2026', '1/2/2026'], null],
    [['16/11/2026', '11/16/2026', '3/11/2026'], null], [['Nov 2026', '2026-11-16', ''], null],
  ])('has the order of those around it: %j', (texts, order) => expect(dateOrderOf(texts)).toBe(order));

  it('is never read as another day than one of its two', () => {
    fc.assert(fc.property(anyDay, fc.constantFrom('dayFirst' as const, 'monthFirst' as const), (day, order) => {
      const [year, month, date] = day.split('-');
      const text = order === 'dayFirst' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
      expect(readPeriod(text, order)?.day).toBe(day);
      expect([day, undefined]).toContain(readPeriod(text)?.day);
    }));
  });
});

describe('a value', () => {
  it('is kept for its period, and a second one takes its place', () => {
    const first = tellValue(kpi(), [], { day: '2026-11-20', value: 4 }, '2026-11-20', fresh);
    expect(first.patches).toMatchObject([{ table: 'kpiValues', isNew: true, set: { kpiId: idOf(1), period: '2026-11-01', value: 4, on: '2026-11-20' } }]);
    const [known] = first.patches.map(({ set }) => schemas.kpiValues.parse(set));
    const second = tellValue(kpi(), [known as KpiValue, value(2, '2026-10-01', 1)], { day: '2026-11-30', value: 2.5 }, '2026-12-01', fresh);
    expect(second.patches).toEqual([{ table: 'kpiValues', id: fresh.id, set: { value: 2.5, on: '2026-12-01' } }]);
  });

  it('and a KPI are refused without what makes them', () => {
    expect(() => tellValue(kpi(), [], { day: '2026-11-20', value: Number.NaN }, '2026-11-20', fresh)).toThrow('The value is no number.');
    expect(() => defineKpi({ ...kpi(), title: ' ' }, fresh)).toThrow('A KPI needs a name.');
    expect(() => changeKpi(kpi(), { ...kpi(), target: Number.POSITIVE_INFINITY })).toThrow('The target is no number.');
  });
});

describe('where it stands', () => {
  const months = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'];
  const standing = (amounts: readonly (number | null)[], set: Partial<Kpi> = {}) =>
    kpiStanding(kpi(set), amounts.flatMap((amount, index) => (amount === null ? [] : value(index, months[index] ?? '', amount))));

  it.each<[string, (number | null)[], number, boolean]>([
    ['no value', [], 0, false], ['on target', [1, 2, 3], 0, false], ['off once', [1, 1, 4], 1, false], ['off twice', [1, 4, 4], 2, false], ['off three times in a row', [1, 4, 5, 6], 3, true],
    ['off four times', [4, 4, 4, 4], 4, true], ['off three times, then on', [4, 4, 4, 3], 0, false], ['off, on, off, off', [4, 1, 4, 4], 2, false], ['off with a month left out', [4, null, 4, 4], 2, false],
  ])('%s', (_, amounts, offInARow, isMarked) => {
    expect(standing(amounts)).toMatchObject({ offInARow, isMarked });
  });

  it('on target is at least, or at most, the target', () => {
    expect([standing([3]).isOnTarget, standing([3.1]).isOnTarget, standing([3], { direction: 'atLeast' }).isOnTarget, standing([2.9], { direction: 'atLeast' }).isOnTarget, standing([]).isOnTarget]).toEqual([true, false, true, false, null]);
  });

  it('is told with its values in their order and the day on which one was last told', () => {
    const told = kpiStanding(kpi(), [value(1, '2026-11-01', 5, { on: '2026-12-02' }), value(2, '2026-10-01', 3, { on: '2026-12-10' }), value(3, '2026-11-01', 4, { on: '2026-12-03' })]);
    expect(told).toMatchObject({ series: [{ period: '2026-10-01', value: 3 }, { period: '2026-11-01', value: 4 }], latest: { value: 4 }, updatedOn: '2026-12-10' });
    expect(kpiStanding(kpi(), [value(1, '2026-11-01', 5)]).updatedOn).toBe('2026-11-01');
  });

  it('is offered as a topic when it is marked, and only then', () => {
    expect(topicOfKpi(kpi(), standing([1, 4, 5, 4.2]))).toEqual({ text: 'Churn: off target 3 months in a row, 4.2 % where at most 3 % is the target', origin: 'kpi', originId: idOf(1) });
    expect(topicOfKpi(kpi(), standing([4, 4]))).toBeNull();
  });

  it('over any values: in a row means that each of them is off and none is left out', () => {
    fc.assert(fc.property(cadences, fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 })), { selector: ([at]) => at }), (cadence, drawn) => {
      const periods = [...Array(13).keys()].reduce<string[]>((known) => [...known, nextPeriod(cadence, known.at(-1) ?? '')], [periodOf(cadence, '2026-01-01')]);
      const one = kpi({ cadence });
      const { offInARow, series } = kpiStanding(one, drawn.map(([at, amount], index) => value(index, periods[at] ?? '', amount)));
      const last = series.slice(series.length - offInARow);
      expect(last.every((told) => told.value > 3)).toBe(true);
      last.slice(1).forEach((told, index) => expect(told.period).toBe(nextPeriod(cadence, last[index]?.period ?? '')));
      const before = series[series.length - offInARow - 1];
      expect(before === undefined || before.value <= 3 || (last[0] !== undefined && nextPeriod(cadence, before.period) !== last[0].period)).toBe(true);
    }));
  });
});

describe('values pasted from a spreadsheet', () => {
  const kpis = [kpi(), kpi({ id: idOf(2), title: 'Revenue', unit: '€', direction: 'atLeast', target: 1000 }), kpi({ id: idOf(3), title: 'Calls', cadence: 'weekly' })];
  const plan = (text: string, set: Partial<Pasted> = {}) => plannedValues(text, { kpis, values: [value(1, '2026-10-01', 3.5)], kpiId: null, decimal: null, order: null, leavesOut: false, ...set });
  const told = (text: string, set?: Partial<Pasted>) => plan(text, set).values.map((one) => (one.kind === 'set' ? [one.title, one.period, one.value] : [one.kind, 'says' in one ? one.says : one.readings]));

  it.each([
    ['names down, periods across', 'KPI\tOct 2026\tNov 2026\nchurn\t4,5 %\t3,9 %\nRevenue\t€ 1.200,50\t-'],
    ['periods down, names across', 'Month;Churn;Revenue\nOct 2026;4,5;1200,5\nNov 2026;3,9;'],
    ['with commas', 'KPI,2026-10,2026-11\nChurn,4.5,3.9\nRevenue,"1,200.50",n/a'],
  ])('are read with %s', (_, text) => {
    expect(told(text).sort()).toEqual([['Churn', '2026-10-01', 4.5], ['Churn', '2026-11-01', 3.9], ['Revenue', '2026-10-01', 1200.5]]);
  });

  it('of one KPI are lines of period and value, with a head or without', () => {
    expect(told('Oct 2026\t4\nNov 2026\t5', { kpiId: idOf(1) })).toEqual([['Churn', '2026-10-01', 4], ['Churn', '2026-11-01', 5]]);
    expect(told('Month\tChurn\n2026-10-05\t4', { kpiId: idOf(1) })).toEqual([['Churn', '2026-10-01', 4]]);
  });

  it('say what they take the place of, and leave out what is known', () => {
    expect(plan('KPI\tOct 2026\nChurn\t4')).toMatchObject({ values: [{ kind: 'set', before: 3.5 }] });
    expect(plan('KPI\tOct 2026\nChurn\t3.5').values).toEqual([]);
  });

  it('are asked for where they may be two numbers, once for all', () => {
    expect(told('KPI\tOct 2026\nRevenue\t1.234')).toEqual([['ask', [1.234, 1234]]]);
    expect(told('KPI\tOct 2026\nRevenue\t1.234', { decimal: ',' })).toEqual([['Revenue', '2026-10-01', 1234]]);
  });

  const dates = 'Day\tChurn\n3/10/2026\t4\n';

  it('with dates are read by what the dates around them tell', () => {
    expect(told(`${dates}16/11/2026\t5`)).toEqual([['Churn', '2026-10-01', 4], ['Churn', '2026-11-01', 5]]);
  });

  it('are asked for where their dates may be two days', () => {
    expect(plan(dates).values).toEqual([{ kind: 'askOrder', row: 2, text: 'Row “3/10/2026”', readings: ['2026-10-03', '2026-03-10'] }]);
    expect(told(dates, { order: 'dayFirst' })).toEqual([['Churn', '2026-10-01', 4]]);
    expect(told(dates, { order: 'monthFirst' })).toEqual([['Churn', '2026-03-01', 4]]);
    expect(told(`${dates}16/11/2026\t5\n11/16/2026\t6`).map(([kind]) => kind)).toEqual(['askOrder', 'Churn', 'bad']);
  });

  it('of an unknown column say so once, and are left out on demand', () => {
    const text = 'Month\tProfit\tChurn\nSep 2026\t5\t4\nNov 2026\t6\t3';
    const profit = { row: null, text: 'Column “Profit”', says: 'No KPI is called “Profit”.', count: 2 };
    expect(plan(text).values.filter(({ kind }) => kind !== 'set')).toEqual([{ ...profit, kind: 'bad' }]);
    expect(plan(text, { leavesOut: true }).values.map(({ kind }) => kind).sort()).toEqual(['leftOut', 'set', 'set']);
    expect(plan('KPI\tNov 2026\tTotal\nChurn\t3\t9\nRevenue\t5\t9').values).toContainEqual(expect.objectContaining({ kind: 'bad', row: null, text: 'Column “Total”', count: 2 }));
  });

  it.each([
    ['KPI\tOct 2026\nProfit\t5', 'No KPI is called “Profit”.'], ['KPI\tOct 2026\n\t5', 'It does not say of which KPI.'], ['KPI\tOct 2026\nChurn\tlots', '“lots” is no number.'],
    ['KPI\tOct 2026\nCalls\t5', '“Calls” is weekly, and “Oct 2026” is a month.'], ['KPI\tOct 2026\tTotal\nChurn\t\t5', '“Total” is no period like “Nov 2026”, “2026-W47”, “Q4 2026” or “2026-11-03”.'],
    ['KPI\tOct 2026\t2026-10\nChurn\t4\t5', '“Churn” has another value for the same period further up.'],
  ])('that cannot be taken say why: %j', (text, says) => {
    expect(told(text)).toContainEqual(['bad', says]);
  });

  it('of two KPIs with one name are not guessed', () => {
    expect(told('KPI\tOct 2026\nChurn\t5', { kpis: [...kpis, kpi({ id: idOf(9) })] })).toEqual([['bad', 'Several KPIs are called “Churn”. Choose one, and paste its periods and values.']]);
  });

  it.each(['', 'hello', 'a\tb\nc\td'])('that are none say so: %j', (text) => {
    expect(plan(text).problem?.what).toMatch(/^The first row or the first column/u);
  });
});
