// The global hotkeys, as the browser assigned them.
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { assignedShortcuts } from '../messaging/background';
import type { Shortcut } from '../messaging/contract';
import type { Screen } from './screen';

/** Asks once, when `isWanted` is; undefined until it is known. */
export function createShortcuts(screen: Screen, isWanted: ReadonlySignal<boolean> = signal(true)): ReadonlySignal<Shortcut[] | undefined> {
  const shortcuts = signal<Shortcut[] | undefined>(undefined);
  const stop = effect(() => {
    if (isWanted.value) void screen.run(async () => { shortcuts.value = await assignedShortcuts(); });
  });
  screen.signal.addEventListener('abort', stop);
  return shortcuts;
}
