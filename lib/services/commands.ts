// The global hotkeys: passed on to the tab they were pressed in.
import { browser } from 'wxt/browser';
import { readChord, type Chord } from '../messaging/chord';
import type { Command, ShortcutsAnswer, ToContent } from '../messaging/contract';
import { isOurSite } from './sites';

interface PressedIn {
  id?: number;
  url?: string;
}

/** How long a hotkey waits for a page of ours that is only just loading, ms. */
const waitForPage = 2000;
// In memory only: it matters for two seconds.
const early = new Map<number, ToContent>();

/** Must be called while the worker starts, or the hotkey that woke it is missed. */
export function serveCommands(signal: AbortSignal): void {
  const pressed = (name: string, tab?: PressedIn) => {
    if (isCommand(name)) void passOn({ type: 'command', command: name, press: Date.now() }, tab ?? null);
  };
  // A content script has just begun to listen.
  const arrived = ({ sender }: { sender?: { tab?: PressedIn } }) => {
    const id = sender?.tab?.id ?? -1;
    const waiting = early.get(id);
    if (waiting && Date.now() - waiting.press < waitForPage) void tell(id, waiting);
  };
  browser.commands.onCommand.addListener(pressed);
  browser.runtime.onConnect.addListener(arrived);
  signal.addEventListener('abort', () => {
    browser.commands.onCommand.removeListener(pressed);
    browser.runtime.onConnect.removeListener(arrived);
  }, { once: true });
}

/** What the browser assigned; it may have assigned nothing, and the user may change it. */
export async function shortcuts(): Promise<ShortcutsAnswer> {
  const all = await browser.commands.getAll();
  return {
    shortcuts: all.flatMap(({ name, shortcut }) => (name !== undefined && isCommand(name) ? [{ command: name, keys: shortcut ?? '' }] : [])),
  };
}

/** Those of them that a key event can be compared with. */
export async function chords(): Promise<Chord[]> {
  const { shortcuts: assigned } = await shortcuts();
  return assigned.map(({ keys }) => readChord(keys)).filter((chord) => chord !== null);
}

async function passOn(message: ToContent, pressedIn: PressedIn | null): Promise<void> {
  const tab = pressedIn ?? (await activeTab());
  if (tab?.id !== undefined) {
    // It may arrive while we are still finding out that nobody listens.
    if (isOurSite(tab.url)) early.set(tab.id, message);
    if (await tell(tab.id, message)) return;
    if (early.get(tab.id) === message) return keepTelling(tab.id, message);
  }
  // Any other page: the popup takes commitments anywhere. Older browsers open it only by a click.
  await browser.action.openPopup().catch(() => undefined);
}

/** A page that is just loading may lose a message and still have announced itself. A content script takes each press once. */
async function keepTelling(tabId: number, message: ToContent): Promise<void> {
  while (early.get(tabId) === message && Date.now() - message.press < waitForPage) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (await tell(tabId, message)) return;
  }
}

/** @returns whether a content script heard it */
async function tell(tabId: number, message: ToContent): Promise<boolean> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
  const heard = answer !== undefined;
  if (heard && early.get(tabId) === message) early.delete(tabId);
  return heard;
}

/** Firefox before 126 does not say in which tab the keys were pressed. */
async function activeTab(): Promise<PressedIn | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

function isCommand(name: string): name is Command {
  return name === 'capture' || name === 'toggle-sidebar';
}
