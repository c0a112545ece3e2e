// Carries what the page around tells into the sidebar: its facts, its theme, and where the keyboard shall go; and what the sidebar asks of it.
import { effect } from '@preact/signals';
import { openTab } from '../messaging/background';
import type { Bridge } from '../messaging/bridge';
import type { FocusTarget } from '../messaging/contract';
import { watchForHotkey } from '../messaging/early-keys';
import { takeOverKeys } from '../messaging/take-over-keys';
import type { Sidebar } from './sidebar';

/** What the sidebar asks of the place it is in. A tab (`bridge` null) has nothing to close. */
export function hostOver(bridge: Bridge | null) {
  return {
    close: bridge && (() => bridge.tell({ type: 'close' })),
    hideForMeeting: bridge && (() => bridge.tell({ type: 'hideForMeeting' })),
    leave: () => bridge?.tell({ type: 'focusBack' }),
    openInTab: () => void openTab('sidebar.html'),
    openDashboard: () => void openTab('dashboard.html'),
  };
}

/** In a tab no meeting is in front: the day is shown. */
export function followPage({ front }: Sidebar, bridge: Bridge | null, signal: AbortSignal): void {
  if (!bridge) return front.see({ site: 'calendar', own: null, meeting: { kind: 'none' } });
  bridge.listen((message) => {
    if (message.type !== 'page') return;
    front.see(message.facts);
    // The page's own theme wins over the system's, where it could be told.
    document.documentElement.style.colorScheme = message.dark === null ? '' : message.dark ? 'dark' : 'light';
  }, signal);
}

/**
 * The keyboard comes at once, also when there is nothing drawn to focus yet: a key pressed while it is on its way is lost.
 * @returns to be called when there is something drawn
 */
export function followFocus({ ready, shown }: Sidebar, bridge: Bridge, focusCapture: () => void, signal: AbortSignal): () => void {
  let wanted: FocusTarget | null = null;
  const give = () => {
    if (wanted === 'capture') focusCapture();
    if (wanted === 'list') focusList(focusCapture);
  };
  bridge.listen((message) => {
    if (message.type === 'hidden') wanted = null;
    if (message.type !== 'shown' || message.focus === null) return;
    wanted = message.focus;
    give();
  }, signal);
  // What had it may go with the picture it stood in, or lose it while the page around hands it over: never taken from the page itself.
  const giveAgain = () => requestAnimationFrame(() => { if (document.hasFocus() && document.activeElement === document.body) give(); });
  // The capture line has its own way: keys are on theirs to it (take-over-keys.ts).
  for (const moved of ['focus', 'focusout']) window.addEventListener(moved, () => { if (wanted === 'list') giveAgain(); }, { signal });
  const stop = effect(() => {
    if (shown.value.kind !== 'meeting' || ready.value) giveAgain();
  });
  signal.addEventListener('abort', stop);
  return () => {
    give();
    for (const acts of ['keydown', 'pointerdown']) window.addEventListener(acts, () => { wanted = null; }, { capture: true, signal });
  };
}

/** After the capture hotkey, what is typed comes into the capture line, wherever the keyboard was. Call it before telling `ready`. */
export function followKeys({ line, screen }: Sidebar, bridge: Bridge, isTyping: (event: Event) => boolean, signal: AbortSignal): void {
  const takeOver = takeOverKeys(bridge, (keys) => line.applyKeys(keys), signal);
  // At once: a letter meant for the line may else uncover what is hidden while presenting.
  void screen.attempt(() => watchForHotkey(takeOver, isTyping, signal));
}

/** The first open commitment, or what uncovers the sidebar; without one, the capture line. */
function focusList(focusCapture: () => void): void {
  const first = document.querySelector<HTMLElement>('[data-commitment] input[type=checkbox], [data-uncover]');
  if (!document.hasFocus()) window.focus();
  if (first) first.focus();
  else focusCapture();
}
