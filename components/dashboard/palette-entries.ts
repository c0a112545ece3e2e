// What the palette offers besides commitments: screens, what can be done, goals, people.
import type { Dashboard as State } from '@/lib/state/dashboard/dashboard';
import type { PaletteEntry } from '@/lib/state/dashboard/palette';
import { go } from '@/lib/state/dashboard/route';
import { saveCopy } from '../sidebar/save-copy';
import { screens } from './screens';

export function paletteEntries(dashboard: State): PaletteEntry[] {
  const { screen, goals, over } = dashboard;
  return [
    ...screens.map(({ path, name, also }) => ({ label: name, also, hint: 'screen', act: () => go({ screen: path }) })),
    { label: 'Show all keys', also: 'help shortcuts', hint: 'do', act: () => { over.value = { kind: 'keys' }; } },
    { label: 'Save a copy of everything', also: 'export backup', hint: 'do', act: () => void saveCopy(dashboard.exportAll) },
    ...(goals.value ?? []).map(({ goal }) => ({ label: goal.title, hint: 'goal', act: () => go({ screen: 'goals', id: goal.id }) })),
    ...(screen.team.value?.people ?? []).map((person) => ({
      label: person.name, also: [...person.aliases, person.function].join(' '), hint: 'person', act: () => go({ screen: 'people', id: person.id }),
    })),
  ];
}
