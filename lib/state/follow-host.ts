// Carries what the page around tells into the sidebar: its facts, its theme, and where the keyboard shall go.
import type { Bridge } from '../messaging/bridge';
import { takeOverKeys } from '../messaging/take-over-keys';
import type { Sidebar } from './sidebar';

/** In a tab (`bridge` null) no meeting is in front: the day is shown. */
export function followHost({ front }: Sidebar, bridge: Bridge | null, focusCapture: () => void, signal: AbortSignal): void {
  if (!bridge) {
    front.see({ site: 'calendar', own: null, meeting: { kind: 'none' } });
    return;
  }
  bridge.listen((message) => {
    if (message.type === 'page') {
      front.see(message.facts);
      // The page's own theme wins over the system's, where it could be told.
      document.documentElement.style.colorScheme = message.dark === null ? '' : message.dark ? 'dark' : 'light';
    }
    if (message.type === 'shown' && message.focus === 'capture') focusCapture();
    if (message.type === 'shown' && message.focus === 'list') focusList(focusCapture);
  }, signal);
}

/** After the capture hotkey, what is typed comes into the capture line, wherever the keyboard was. Call it before telling `ready`. */
export function followKeys({ line, screen }: Sidebar, bridge: Bridge, isTyping: (event: Event) => boolean, signal: AbortSignal): void {
  const takeOver = takeOverKeys(bridge, (keys) => line.applyKeys(keys), signal);
  // At once: a letter meant for the line may else uncover what is hidden while presenting.
  void screen.run(async () => (await import('../messaging/early-keys')).watchForHotkey(takeOver, isTyping, signal));
}

/** The first open commitment, or what uncovers the sidebar; without one, the capture line. */
function focusList(focusCapture: () => void): void {
  const first = document.querySelector<HTMLElement>('[data-commitment] input[type=checkbox], [data-uncover]');
  window.focus();
  if (first) first.focus();
  else focusCapture();
}
