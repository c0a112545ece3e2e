// First run in its own tab.
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Shortcut } from '../messaging/contract';
import { createScreen } from './screen';
import type { Screen } from './screen';
import { createTeamActs } from './team-acts';
import type { TeamActs } from './team-acts';

export interface Welcome {
  screen: Screen;
  acts: TeamActs;
  shortcuts: ReadonlySignal<Shortcut[] | undefined>;
}

export function createWelcome(assigned: () => Promise<Shortcut[]>, end: AbortSignal): Welcome {
  const screen = createScreen(end);
  const shortcuts = signal<Shortcut[] | undefined>(undefined);
  void screen.run(async () => { shortcuts.value = await assigned(); });
  return { screen, acts: createTeamActs(screen), shortcuts };
}
