// @vitest-environment jsdom
// What the palette offers to do opens its form on its screen, and what it finds opens on its own.
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { useDashboard } from '@/test/fixtures/dashboard';
import { createTeamActs } from '@/lib/state/team-acts';
import { Palette } from './Palette';
import { paletteEntries } from './palette-entries';
import { screenAt } from './screens';

vi.mock('../ui/Chart', () => ({ Chart: () => null }));
const open = useDashboard();
/** What needs nothing to be there before. */
const isNew = /^(?:New|Add|Edit)/u;

it.each([
  ['New goal', 'dialog', 'New goal'], ['New cycle', 'dialog', 'New cycle'], ['New win', 'dialog', 'New win'], ['New KPI', 'dialog', 'New KPI'], ['New boulder', 'dialog', 'New boulder'],
  ['Add a person', 'dialog', 'Add a person'], ['Add people from meetings', 'dialog', 'Add from meetings'], ['Edit why we are here', 'dialog', 'Team and purpose'],
  ['Check in', 'button', 'Check in'], ['Look back on the cycle', 'region', 'Close the cycle'],
  ['Import people from a file', 'heading', 'Import people'], ['Paste KPI values', 'heading', 'Paste values'],
])('%s', async (label, role, name) => {
  const dashboard = open();
  if (!isNew.test(label)) await createTeamActs(dashboard.screen).addSample();
  const entry = paletteEntries(dashboard, { kpis: [], series: [] }).find((one) => one.hint === 'do' && one.label === label);
  entry?.act();
  await vi.waitUntil(() => dashboard.route.value.screen !== '');
  const Body = screenAt(dashboard.route.value.screen)?.Body;
  render(Body ? <Body dashboard={dashboard} /> : <p />);
  expect(await screen.findByRole(role, { name })).toBeTruthy();
  expect(location.hash).not.toContain('form=');
});

it.each([['KPI', 'orders on time', 'Orders delivered on time', /^#\/kpis\/.+/], ['meeting', 'weekly', 'Leadership weekly', /^#\/meetings\/.+/]])('finds a %s by the beginnings of its words', async (kind, typed, name, address) => {
  const dashboard = open();
  await createTeamActs(dashboard.screen).addSample();
  render(<Palette dashboard={dashboard} />);
  fireEvent.input(screen.getByRole('combobox'), { target: { value: typed } });
  fireEvent.pointerDown(await screen.findByRole('option', { name: new RegExp(`^${name} ?${kind}$`) }));
  expect(location.hash).toMatch(address);
});
