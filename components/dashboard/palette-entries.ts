// What the palette offers besides commitments: screens, what can be done, goals, people, KPIs, meetings.
import { seriesTitle } from '@/lib/domain/meeting';
import type { Dashboard as State } from '@/lib/state/dashboard/dashboard';
import type { PaletteEntry, Places } from '@/lib/state/dashboard/palette';
import { go } from '@/lib/state/dashboard/route';
import { saveCopy } from '../sidebar/save-copy';
import { pastePath } from './kpis/paste-path';
import { importPath } from './people/import-path';
import { screens } from './screens';

/** Each opens its form on its screen, called as the button there. */
const actions: readonly { label: string; also: string; to: Parameters<typeof go>[0] }[] = [
  { label: 'New goal', also: 'add set objective okr', to: { screen: 'goals', query: { form: 'goal' } } },
  { label: 'Check in', also: 'say how it goes progress confidence', to: { screen: 'check-ins', query: { form: 'check-in' } } },
  { label: 'New win', also: 'add say celebrate', to: { screen: 'wins', query: { form: 'win' } } },
  { label: 'Add a person', also: 'new member team', to: { screen: 'people', query: { form: 'person' } } },
  { label: 'New KPI', also: 'add number metric target', to: { screen: 'kpis', query: { form: 'kpi' } } },
  { label: 'New boulder', also: 'add swap replace must not fail', to: { screen: 'boulders', query: { form: 'boulder' } } },
  { label: 'New cycle', also: 'add quarter', to: { screen: 'goals', query: { form: 'cycle' } } },
  { label: 'Look back on the cycle', also: 'review quarter briefing', to: { screen: 'goals', query: { as: 'review' } } },
  { label: 'Edit why we are here', also: 'purpose team name', to: { screen: 'boulders', query: { form: 'purpose' } } },
  { label: 'Add people from meetings', also: 'guests new', to: { screen: 'people', query: { form: 'meetings' } } },
  { label: 'Import people from a file', also: 'csv add', to: { screen: 'people', id: importPath } },
  { label: 'Paste KPI values', also: 'spreadsheet numbers', to: { screen: 'kpis', id: pastePath } },
];

export function paletteEntries(dashboard: State, { kpis, series }: Places): PaletteEntry[] {
  const { screen, goals, over } = dashboard;
  return [
    ...screens.map(({ path, name, also }) => ({ label: name, also, hint: 'screen', act: () => go({ screen: path }) })),
    ...actions.map(({ label, also, to }) => ({ label, also, hint: 'do', act: () => go(to) })),
    { label: 'Show all keys', also: 'help shortcuts', hint: 'do', act: () => { over.value = { kind: 'keys' }; } },
    { label: 'Save a copy of everything', also: 'export backup', hint: 'do', act: () => void saveCopy(dashboard.exportAll) },
    ...(goals.value ?? []).map(({ goal }) => ({ label: goal.title, hint: 'goal', act: () => go({ screen: 'goals', id: goal.id }) })),
    ...(screen.team.value?.people ?? []).map((person) => ({
      label: person.name, also: [...person.aliases, person.function].join(' '), hint: 'person', act: () => go({ screen: 'people', id: person.id }),
    })),
    ...kpis.map((kpi) => ({ label: kpi.title, also: kpi.function ?? '', hint: 'KPI', act: () => go({ screen: 'kpis', id: kpi.id }) })),
    ...series.map((one) => ({ label: seriesTitle(one), hint: 'meeting', act: () => go({ screen: 'meetings', id: one.id }) })),
  ];
}
