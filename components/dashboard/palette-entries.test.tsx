// @vitest-environment jsdom
// What the palette offers to do opens its form on its screen.
import { render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { useDashboard } from '@/test/fixtures/dashboard';
import { createTeamActs } from '@/lib/state/team-acts';
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
  const entry = paletteEntries(dashboard).find((one) => one.hint === 'do' && one.label === label);
  entry?.act();
  await vi.waitUntil(() => dashboard.route.value.screen !== '');
  const Body = screenAt(dashboard.route.value.screen)?.Body;
  render(Body ? <Body dashboard={dashboard} /> : <p />);
  expect(await screen.findByRole(role, { name })).toBeTruthy();
  expect(location.hash).not.toContain('form=');
});
