// The sidebar's page: in a page's frame it waits for our own content script, in a tab it stands alone.
import { render } from 'preact';
import '@/components/ui/base.css';
import { isTyping } from '@/components/keys/hear';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { putSheetsAside } from '@/components/ui/sheets-aside';
import { openTab } from '@/lib/messaging/background';
import { connectToHost, isFramed } from '@/lib/messaging/bridge';
import type { Bridge } from '@/lib/messaging/bridge';
import { takeFocus } from '@/lib/messaging/take-over-keys';
import { createPresenting } from '@/lib/state/presenting';
import type { Presenting } from '@/lib/state/presenting';
import { createSidebar } from '@/lib/state/sidebar';
import { followHost, followKeys } from '@/lib/state/follow-host';
import { createToastsLater } from '@/lib/state/toasts-later';
import '@/lib/store/database-at-once';

const { signal } = new AbortController();

function open(bridge: Bridge | null, presenting: Presenting): void {
  const state = createSidebar(signal);
  let input: HTMLElement | null = null;
  const host = {
    close: bridge && (() => bridge.tell({ type: 'close' })), hideForMeeting: bridge && (() => bridge.tell({ type: 'hideForMeeting' })),
    leave: () => bridge?.tell({ type: 'focusBack' }),
    openInTab: () => void openTab('sidebar.html'), openDashboard: () => void openTab('dashboard.html'),
    captureInput: (element: HTMLElement) => { input = element; },
  };
  const toasts = createToastsLater(state.screen, state.acts, state.front.facts, presenting.on, bridge, signal);
  render(<Sidebar state={state} host={host} presenting={presenting} toasts={toasts} />, document.getElementById('app') ?? document.body);
  followHost(state, bridge, () => { putSheetsAside(); takeFocus(input); }, signal);
  if (!bridge) return;
  followKeys(state, bridge, isTyping, signal);
  bridge.tell({ type: 'ready' });
  presenting.on.subscribe((on) => bridge.tell({ type: 'shield', on }));
}

// Without a genuine greeting nothing is drawn and no database is opened.
const greeted = isFramed() ? connectToHost(signal) : null;
void Promise.all([greeted, createPresenting(signal)]).then(([bridge, presenting]) => open(bridge, presenting));
