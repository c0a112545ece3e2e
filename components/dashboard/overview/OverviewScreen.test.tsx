// @vitest-environment jsdom
// The overview: a glance at each screen, and every number opens what made it.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { useDashboard } from '@/test/fixtures/dashboard';
import { aPerson, begin, newId, stored } from '@/test/fixtures/store';
import { localDateOf } from '@/lib/domain/local-date';
import type { Dashboard } from '@/lib/state/dashboard/dashboard';
import { createTeamActs } from '@/lib/state/team-acts';
import { OverviewScreen } from './OverviewScreen';

vi.mock('../../ui/Chart', () => ({ Chart: () => null }));
const open = useDashboard();

async function show(isSample: boolean): Promise<Dashboard> {
  const dashboard = open();
  if (isSample) await createTeamActs(dashboard.screen).addSample();
  render(<OverviewScreen dashboard={dashboard} />);
  return dashboard;
}

const region = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the overview', () => {
  it('shows who leads what, as the matrix does', async () => {
    await show(true);
    const row = await (await region('Ownership')).findByRole('row', { name: /Make clinic supply boringly reliable/ });
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toContain('Liu Wei: leads');
    expect(within(row).getAllByText(/has a stake/)).toHaveLength(7);
    expect((await region('Ownership')).getByRole('link', { name: 'Edit' }).getAttribute('href')).toBe('#/ownership');
  });

  it('leads from each part to its screen', async () => {
    await show(false);
    for (const [part, screenOf] of [['Ownership', 'ownership'], ['Mine, due', 'commitments'], ['KPIs off target', 'kpis'], ['Won this week', 'wins']] as const) {
      expect((await region(part)).getAllByRole('link')[0]?.getAttribute('href')).toBe(`#/${screenOf}`);
    }
  });

  it('names the KPI that is off target and the wins of this week', async () => {
    await show(true);
    const kpis = await region('KPIs off target');
    expect((await kpis.findByRole('link', { name: 'Orders delivered on time' })).getAttribute('href')).toMatch(/^#\/kpis\/.+/);
    expect(kpis.getByText('off target 3 weeks in a row')).toBeTruthy();
    expect(kpis.getByText('1 of 3')).toBeTruthy();
    const thisWeek = (await stored('wins')).filter(({ on }) => String(on) >= weekBegan()).length;
    await waitFor(async () => expect((await region('Won this week')).queryAllByRole('listitem')).toHaveLength(thisWeek));
  });

  it('opens the commitments behind the team’s shared work and mine, which only I am shown', async () => {
    const dashboard = await show(true);
    const bars = await region('Shared work');
    fireEvent.click(within(await bars.findByRole('row', { name: /^Yours \(only you\)/ })).getByRole('button'));
    const over = dashboard.over.value;
    const meId = dashboard.screen.team.value?.meId;
    const mine = (await stored('commitments')).filter(({ ownerId, status }) => ownerId === meId && status === 'open').map(({ id }) => id);
    expect(over?.kind === 'rows' && over.ids.length > 0 && over.ids.every((id) => mine.includes(id))).toBe(true);
  });

  it('opens goals in limbo as well as commitments', async () => {
    await begin('goals', { id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, title: 'Open ten clinics', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' });
    const dashboard = await show(false);
    fireEvent.click(await within(await screen.findByRole('region', { name: 'In limbo' })).findByRole('button', { name: '1' }));
    expect(dashboard.over.value).toMatchObject({ kind: 'rows', ids: [], others: [{ text: 'Open ten clinics' }] });
  });

  it('leads to first run or to the sample team where nothing is set up, and no longer', async () => {
    const dashboard = await show(false);
    const start = await region('Nothing is set up yet');
    expect(start.getByRole('link', { name: 'Set up your team' }).getAttribute('href')).toBe('welcome.html');
    expect(screen.queryByText(/say so under People/)).toBeNull();
    fireEvent.click(start.getByRole('button', { name: 'Try it with a sample team' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Nothing is set up yet' })).toBeNull());
    expect(dashboard.screen.team.value?.hasSample).toBe(true);
  });

  it('leads whoever skipped first run to the people', async () => {
    await begin('settings', { id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, meId: null, firstRunDone: true });
    await show(false);
    await waitFor(async () => expect((await region('Nothing is set up yet')).getByRole('link').getAttribute('href')).toBe('#/people'));
  });

  it('asks nobody to set up a team that is there', async () => {
    await begin('people', aPerson('Dana Keller'));
    await show(false);
    await screen.findByText(/say so under People/);
    expect(screen.queryByRole('region', { name: 'Nothing is set up yet' })).toBeNull();
  });

  it('says in each part what to do while there is nothing', async () => {
    await show(false);
    for (const words of ['nobody owns anything', 'No KPI yet', 'What went well', 'No promise was due', 'Nothing is late', 'Nothing is open']) await screen.findByText(new RegExp(words));
  });
});

/** Monday of this week, as the screen counts it. */
function weekBegan(): string {
  const day = new Date();
  day.setDate(day.getDate() - (day.getDay() + 6) % 7);
  return localDateOf(day);
}
