// Carries what the page around tells into the sidebar: its facts, its theme, and where the keyboard shall go.
import type { Bridge } from '../messaging/bridge';
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

/** The first open commitment, or what uncovers the sidebar; without one, the capture line. */
function focusList(focusCapture: () => void): void {
  const first = document.querySelector<HTMLElement>('[data-commitment] input[type=checkbox], [data-uncover]');
  window.focus();
  if (first) first.focus();
  else focusCapture();
}
