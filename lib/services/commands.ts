// The global hotkeys: passed on to the tab they were pressed in.
import { browser } from 'wxt/browser';
import type { Command, ShortcutsAnswer, ToContent } from '../messaging/contract';

/** Must be called while the worker starts, or the hotkey that woke it is missed. */
export function serveCommands(signal: AbortSignal): void {
  const listener = (command: string, tab?: { id?: number }) => {
    if (isCommand(command)) void passOn(command, tab?.id);
  };
  browser.commands.onCommand.addListener(listener);
  signal.addEventListener('abort', () => browser.commands.onCommand.removeListener(listener), { once: true });
}

/** What the browser assigned; it may have assigned nothing, and the user may change it. */
export async function shortcuts(): Promise<ShortcutsAnswer> {
  const all = await browser.commands.getAll();
  return {
    shortcuts: all.flatMap(({ name, shortcut }) => (name !== undefined && isCommand(name) ? [{ command: name, keys: shortcut ?? '' }] : [])),
  };
}

async function passOn(command: Command, tabId: number | undefined): Promise<void> {
  const tab = tabId ?? (await activeTab());
  const message: ToContent = { type: 'command', command };
  try {
    if (tab === undefined) throw new Error('The browser did not say which tab.');
    await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  } catch {
    // Not a page of Calendar or Meet: the popup takes commitments anywhere. Older browsers open it only by a click.
    await browser.action.openPopup().catch(() => undefined);
  }
}

/** Firefox before 126 does not say in which tab the keys were pressed. */
async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

function isCommand(name: string): name is Command {
  return name === 'capture' || name === 'toggle-sidebar';
}
