// Composes the frame host with the browser. The only file of this folder that knows extension APIs.
import type { Browser } from 'webextension-polyfill';
import type { Command, ContentAnswer, ToContent } from '../../messaging/contract';
import type { HostPage } from '../page';
import { hostSidebar } from './host';
import type { FrameNeeds } from './needs';
import type { MakeSlotButton } from './slot-button';

// Every browser we support gives promises under this name. The polyfill would be a quarter of what our script may weigh in a page,
// and a page can set up an element that a script finds as `browser`; `chrome` it cannot take.
const browser = (globalThis as unknown as { chrome: Browser & { dom?: Partial<TellsRoot> } }).chrome;

const running: unique symbol = Symbol.for('kept.running');
interface World {
  [running]?: AbortController;
}

/** Hosts the sidebar in this page until a newer script takes over. Injected twice, the later one stays. */
export function mountSidebar(makePage: () => HostPage, makeSlot: MakeSlotButton | null = null): void {
  const world: World = window as World;
  world[running]?.abort();
  const life = new AbortController();
  world[running] = life;
  void hostSidebar({ page: makePage(), needs: needsOfBrowser(), makeSlot, letGo: () => life.abort() }, life.signal);
}

function needsOfBrowser(): FrameNeeds {
  const { storage } = browser;
  return {
    sidebarUrl: browser.runtime.getURL('sidebar.html'),
    // Called in a promise: on a context that is gone it throws at once.
    ask: async (message) => browser.runtime.sendMessage<unknown, unknown>(message),
    hearCommands,
    keepAwake,
    recall: async () => storage.local.get(),
    remember: (key, value) => void forget(async () => storage.local.set({ [key]: value })),
    alive: () => runtimeId() !== undefined,
    rootOf,
  };
}

/** Its types know no listener that answers at once. */
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

function hearCommands(heard: (command: Command) => void, signal: AbortSignal): void {
  // Only our own background can reach this listener: pages are not in `externally_connectable`.
  let last = 0;
  const listener = (message: unknown, _sender: unknown, answer: (heard: ContentAnswer) => void): undefined => {
    const { type, command, press } = message as ToContent;
    if (type !== 'command') return;
    answer({ heard: true });
    if (press !== last) heard(command);
    last = press;
  };
  browser.runtime.onMessage.addListener(listener as Listener);
  signal.addEventListener('abort', () => void forget(async () => browser.runtime.onMessage.removeListener(listener as Listener)));
}

/** An open port is lost when the background dies, and a new one wakes it. For a short time only: it is meant to sleep. */
function keepAwake(died: () => void, signal: AbortSignal): void {
  try {
    const port = browser.runtime.connect({ name: 'awake' });
    port.onDisconnect.addListener(() => {
      if (signal.aborted || runtimeId() === undefined) return;
      died();
      keepAwake(died, signal);
    });
    signal.addEventListener('abort', () => port.disconnect());
  } catch {
    // The extension was updated under this script: no port leads anywhere any more.
  }
}

async function forget(act: () => Promise<unknown>): Promise<void> {
  await act().catch(() => undefined);
}

function runtimeId(): string | undefined {
  try {
    return browser.runtime.id;
  } catch {
    return undefined;
  }
}

interface TellsRoot {
  openOrClosedShadowRoot(of: HTMLElement): ShadowRoot | null;
}

/** Firefox tells it of each element, Chromium by a function of extensions. */
function rootOf(element: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  return element.openOrClosedShadowRoot ?? browser.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
