// KPIs and their values in the real database.
import { describe, expect, it } from 'vitest';
import { newId, useEmptyStore } from '@/test/fixtures/store';
import { db } from '../db';
import { kpiViews, pastePreview } from '../queries/kpis';
import { changeKpi, defineKpi, pasteKpis, removeKpi, removeKpiValue, tellKpi } from './kpis';
import { undo } from './undo';

useEmptyStore();

const terms = (title: string, area: string | null = null) => ({ title, function: area, unit: '%', direction: 'atMost' as const, target: 3, cadence: 'monthly' as const });
const here = { kpiId: null, decimal: null, order: null, leavesOut: false };
const shown = async () => (await kpiViews()).map(({ kpi, standing }) => [kpi.title, ...standing.series.map(({ value }) => value)]);

describe('a KPI', () => {
  it('keeps one value a period: the second one takes the place of the first, and undo brings it back', async () => {
    const { id } = await defineKpi(terms('Churn'));
    await tellKpi(id, '2026-10-31', 4);
    await tellKpi(id, '2026-11-02', 5);
    const { change } = await tellKpi(id, '2026-11-30', 2);
    expect([await shown(), await db.kpiValues.count()]).toEqual([[['Churn', 4, 2]], 2]);
    await undo(change ?? '');
    expect(await shown()).toEqual([['Churn', 4, 5]]);
    await removeKpiValue((await db.kpiValues.toArray())[0]?.id ?? '');
    expect((await shown())[0]).toHaveLength(2);
  });

  it('is listed by function, can be changed, and removed with its values', async () => {
    const { id } = await defineKpi(terms(' Margin ', ' Finance '));
    await defineKpi(terms('Churn'));
    await tellKpi(id, '2026-11-02', 5);
    expect(await shown()).toEqual([['Churn'], ['Margin', 5]]);
    await changeKpi(id, { ...terms('Gross margin', 'Finance'), direction: 'atLeast' });
    expect((await kpiViews())[1]?.standing.isOnTarget).toBe(true);
    const { change } = await removeKpi(id);
    expect(await shown()).toEqual([['Churn']]);
    await undo(change ?? '');
    expect(await shown()).toEqual([['Churn'], ['Gross margin', 5]]);
  });

  it('off target three periods in a row is offered as a topic, until one is raised and while it is not resolved', async () => {
    const { id } = await defineKpi(terms('Churn'));
    for (const day of ['2026-09-01', '2026-10-01', '2026-11-01']) await tellKpi(id, day, 5);
    const [view] = await kpiViews();
    expect(view?.topic).toMatchObject({ origin: 'kpi', originId: id });
    const topic = {
      id: newId(), createdAt: '2026-11-20T09:00:00.000Z', deletedAt: null, text: 'Churn', raisedById: null, seriesId: null, goalId: null, origin: 'kpi' as const,
      originId: id, status: 'raised' as const, resolvedOn: null, answers: [], visibility: 'team' as const, pairIds: [],
    };
    await db.topics.add(topic);
    expect((await kpiViews())[0]?.topic).toBeNull();
    await db.topics.update(topic.id, { status: 'resolved' });
    expect((await kpiViews())[0]?.topic).not.toBeNull();
  });
});

describe('values from a spreadsheet', () => {
  it('are stored as the preview says, in one change', async () => {
    const { id } = await defineKpi(terms('Churn'));
    await tellKpi(id, '2026-10-01', 4);
    const text = 'KPI\tSep 2026\tOct 2026\nChurn\t3,5\t4,5';
    expect((await pastePreview(text, here)).values).toMatchObject([{ period: '2026-09-01', value: 3.5, before: null }, { period: '2026-10-01', value: 4.5, before: 4 }]);
    const { change } = await pasteKpis(text, here);
    expect(await shown()).toEqual([['Churn', 3.5, 4.5]]);
    await undo(change ?? '');
    expect(await shown()).toEqual([['Churn', 4]]);
  });

  it('with one that may be two numbers store nothing until that is said', async () => {
    await defineKpi(terms('Churn'));
    const text = 'KPI\tSep 2026\tOct 2026\nChurn\t3,5\t1.234';
    await expect(pasteKpis(text, here)).rejects.toThrow('Row 2: “1.234” may be two numbers.');
    expect(await db.kpiValues.count()).toBe(0);
    await pasteKpis(text, { ...here, decimal: ',' });
    expect(await shown()).toEqual([['Churn', 3.5, 1234]]);
  });

  it('with a wrong one store nothing', async () => {
    await defineKpi(terms('Churn'));
    await expect(pasteKpis('KPI\tSep 2026\nProfit\t3', here)).rejects.toThrow('Row 2: No KPI is called “Profit”.');
    await expect(pasteKpis('Month\tProfit\nSep 2026\t3', here)).rejects.toThrow('Column “Profit”: No KPI is called “Profit”. Nothing was stored.');
  });

  it('with a column that is left out store the others', async () => {
    await defineKpi(terms('Churn'));
    await pasteKpis('Month\tProfit\tChurn\nSep 2026\t3\t4', { ...here, leavesOut: true });
    expect(await shown()).toEqual([['Churn', 4]]);
  });

  it('with dates that may be two days store nothing until that is said', async () => {
    await defineKpi(terms('Churn'));
    const text = 'Day\tChurn\n3/11/2026\t4';
    await expect(pasteKpis(text, { ...here, leavesOut: true })).rejects.toThrow('Row “3/11/2026” may be two days.');
    await pasteKpis(text, { ...here, order: 'monthFirst' });
    expect(await db.kpiValues.toArray()).toMatchObject([{ period: '2026-03-01' }]);
  });
});
