// In Chromium a frame of ours hears the global hotkeys itself: some 50 ms sooner than through a background that sleeps.
import { browser } from 'wxt/browser';
import type { Command } from './contract';

/** Calls back when a hotkey is meant for this tab. Does nothing where the browser gives frames no `commands` (Firefox). */
export function hearCommands(tabId: number | null, heard: (command: Command) => void, signal: AbortSignal): void {
  const commands: typeof browser.commands | undefined = browser.commands;
  if (!commands?.onCommand || tabId === null) return;
  const listener = (command: string, tab?: { id?: number }) => {
    if (tab?.id === tabId && (command === 'capture' || command === 'toggle-sidebar')) heard(command);
  };
  commands.onCommand.addListener(listener);
  signal.addEventListener('abort', () => commands.onCommand.removeListener(listener), { once: true });
}
