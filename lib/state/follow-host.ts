// Carries what the page around tells into the sidebar: its facts, its theme, and where the keyboard shall go; and what the sidebar asks of it.
import { openTab } from '../messaging/background';
import type { Bridge } from '../messaging/bridge';
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

/** Call it when there is something drawn to focus. */
export function followFocus({ ready }: Sidebar, bridge: Bridge, focusCapture: () => void, signal: AbortSignal): void {
  let isListWanted = false;
  bridge.listen((message) => {
    if (message.type !== 'shown') return;
    isListWanted = message.focus === 'list';
    if (message.focus === 'capture') focusCapture();
    if (isListWanted) focusList(focusCapture);
  }, signal);
  for (const acts of ['keydown', 'pointerdown']) window.addEventListener(acts, () => { isListWanted = false; }, { capture: true, signal });
  // What had the keyboard may go with the picture it stood in: the day is shown until the page has told of its event.
  const stop = ready.subscribe((isReady) => {
    if (isReady) requestAnimationFrame(() => { if (isListWanted && document.activeElement === document.body) focusList(focusCapture); });
  });
  signal.addEventListener('abort', stop);
}

/** After the capture hotkey, what is typed comes into the capture line, wherever the keyboard was. Call it before telling `ready`. */
export function followKeys({ line, screen }: Sidebar, bridge: Bridge, isTyping: (event: Event) => boolean, signal: AbortSignal): void {
  // The keyboard comes at once, also when there is nothing drawn to focus yet: a key pressed while it is on its way is lost.
  bridge.listen((message) => { if (message.type === 'shown' && message.focus !== null) window.focus(); }, signal);
  const takeOver = takeOverKeys(bridge, (keys) => line.applyKeys(keys), signal);
  // At once: a letter meant for the line may else uncover what is hidden while presenting.
  void screen.attempt(() => watchForHotkey(takeOver, isTyping, signal));
}

/** The first open commitment, or what uncovers the sidebar; without one, the capture line. */
function focusList(focusCapture: () => void): void {
  const first = document.querySelector<HTMLElement>('[data-commitment] input[type=checkbox], [data-uncover]');
  window.focus();
  if (first) first.focus();
  else focusCapture();
}
