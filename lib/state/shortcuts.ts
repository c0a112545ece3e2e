// The global hotkeys, as the browser assigned them.
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { assignedShortcuts } from '../messaging/background';
import type { Shortcut } from '../messaging/contract';
import type { Screen } from './screen';

/** Asks once; undefined until it is known. */
export function createShortcuts(screen: Screen): ReadonlySignal<Shortcut[] | undefined> {
  const shortcuts = signal<Shortcut[] | undefined>(undefined);
  void screen.run(async () => { shortcuts.value = await assignedShortcuts(); });
  return shortcuts;
}
