// @vitest-environment jsdom
// KPIs: defined, told, off target, pasted.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { useDashboard } from '@/test/fixtures/dashboard';
import { begin, newId, stored } from '@/test/fixtures/store';
import type { Kpi, KpiValue } from '@/lib/domain/kpi';
import { go } from '@/lib/state/dashboard/route';
import { KpisScreen } from './KpisScreen';

// What draws needs a canvas; what is drawn stands in the tables, too.
vi.mock('../../ui/Chart', () => ({ Chart: () => null }));
const open = useDashboard();

const fields = () => ({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null });
const churn: Kpi = { ...fields(), title: 'Churn', function: 'Sales', unit: '%', direction: 'atMost', target: 3, cadence: 'monthly' };
const valuesOf = (...values: number[]) => values.map((value, index): KpiValue => ({ ...fields(), kpiId: churn.id, period: `2026-0${index + 1}-01`, value }));

async function show(address: { id?: string } = {}, ...values: number[]): Promise<void> {
  if (values.length > 0) await begin('kpiValues', ...valuesOf(...values));
  go({ screen: 'kpis', ...address });
  render(<KpisScreen dashboard={open()} />);
}

describe('KPIs', () => {
  it('begin with what to do', async () => {
    await show();
    await screen.findByText(/No KPI yet/);
  });

  it('are added with a target and a direction in words', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'New KPI' }));
    fireEvent.input(screen.getByLabelText('What it counts'), { target: { value: 'Stock-outs' } });
    fireEvent.change(screen.getByLabelText('On target is'), { target: { value: 'atMost' } });
    fireEvent.input(screen.getByRole('spinbutton', { name: 'Target' }), { target: { value: '8' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save KPI' }));
    expect((await screen.findByRole('listitem')).textContent).toMatch(/Whole team.*Stock-outs.*target at most 8.*no value yet/);
    expect(await stored('kpis')).toMatchObject([{ title: 'Stock-outs', direction: 'atMost', target: 8, function: null }]);
  });

  it('are told a value, which the tile then shows', async () => {
    await begin('kpis', churn);
    await show();
    fireEvent.click(await screen.findByRole('button', { name: 'Type a value of Churn' }));
    fireEvent.input(screen.getByRole('spinbutton'), { target: { value: '2.5' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save value' }));
    await waitFor(() => expect(screen.getByRole('listitem').textContent).toMatch(/2\.5 %.*on target/));
  });

  it.each([[[4, 2, 4], false], [[2, 4, 4, 5], true]])('off target with %j are offered as a topic: %s', async (values, isOffered) => {
    await begin('kpis', churn);
    await show({}, ...values);
    await screen.findAllByText(/off target/);
    expect(screen.queryAllByRole('button', { name: 'Make Churn a topic' })).toHaveLength(isOffered ? 1 : 0);
  });

  it('made a topic are not offered again', async () => {
    await begin('kpis', churn);
    await show({}, 4, 4, 5);
    fireEvent.click(await screen.findByRole('button', { name: 'Make Churn a topic' }));
    fireEvent.click(screen.getByRole('button', { name: 'Raise it' }));
    await screen.findByText('raised as a topic');
    expect(await stored('topics')).toMatchObject([{ origin: 'kpi', originId: churn.id, visibility: 'team', status: 'raised' }]);
  });

  it('have a screen each, where a value is removed', async () => {
    await begin('kpis', churn);
    await show({ id: churn.id }, 4, 2);
    const rows = await screen.findByRole('region', { name: 'All values' });
    expect(within(rows).getAllByRole('row').map((row) => row.textContent)).toEqual([expect.stringContaining('Period'), expect.stringMatching(/^Feb 2026.*2 %/), expect.stringMatching(/^Jan 2026.*4 %/)]);
    fireEvent.click(within(rows).getByRole('button', { name: 'Remove Jan 2026' }));
    await waitFor(() => expect(within(rows).getAllByRole('row')).toHaveLength(2));
  });

  it('pasted say what is understood and what is not, and store nothing before both are one', async () => {
    await begin('kpis', churn);
    await show({ id: 'paste' });
    const text = await screen.findByRole('textbox');
    fireEvent.input(text, { target: { value: '\tJan 2026\nChurn\t2.5\nNobody\t4' } });
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Store 1 value' });
    expect(screen.getByRole('row', { name: /No KPI is called “Nobody”/ })).toBeTruthy();
    expect(button.disabled).toBe(true);
    fireEvent.input(text, { target: { value: '\tJan 2026\nChurn\t2.5' } });
    await waitFor(() => expect(button.disabled).toBe(false));
    expect(await stored('kpiValues')).toEqual([]);
    fireEvent.click(button);
    await waitFor(async () => expect(await stored('kpiValues')).toMatchObject([{ period: '2026-01-01', value: 2.5 }]));
  });

  it('pasted with an unknown column say which it is, and are stored without it when that is wanted', async () => {
    await begin('kpis', churn);
    await show({ id: 'paste' });
    const text = await screen.findByRole('textbox');
    fireEvent.input(text, { target: { value: 'Month\tProfit\tChurn\nJan 2026\t7\t2.5\nFeb 2026\t8\t2' } });
    await screen.findByRole('row', { name: /Column “Profit” not understood No KPI is called “Profit”. 2 values./ });
    const leaveOut = screen.getByLabelText<HTMLInputElement>('Leave out what is not understood');
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Store 2 values' });
    fireEvent.click(leaveOut);
    await waitFor(() => expect(button.disabled).toBe(false));
    expect(screen.getByRole('status').textContent).toBe('2 understood · 2 left out');
    fireEvent.input(text, { target: { value: 'Month\tProfit\tChurn\nJan 2026\t7\t2.5\nMar 2026\t8\t2' } });
    await waitFor(() => expect(leaveOut.checked).toBe(false));
    fireEvent.click(leaveOut);
    await waitFor(() => expect(button.disabled).toBe(false));
    fireEvent.click(button);
    await waitFor(async () => expect((await stored('kpiValues')).map(({ period }) => period).sort()).toEqual(['2026-01-01', '2026-03-01']));
  });

  it('pasted with dates that may be two days ask which is meant', async () => {
    await begin('kpis', churn);
    await show({ id: 'paste' });
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'Day\tChurn\n3/11/2026\t2.5' } });
    await screen.findByRole('row', { name: /may be 3 Nov or 11 Mar/ });
    const month = screen.getByLabelText<HTMLInputElement>('The month: 11 March');
    fireEvent.click(month);
    await screen.findByRole('row', { name: /Churn Mar 2026 2.5 %/ });
    expect(month.isConnected && month.checked).toBe(true);
  });
});
