// The sidebar's page: in a page's frame it waits for our own content script, in a tab it stands alone.
import { render } from 'preact';
import '@/components/ui/base.css';
import { isTyping } from '@/components/keys/hear';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { putSheetsAside } from '@/components/ui/sheets-aside';
import { connectToHost, isFramed } from '@/lib/messaging/bridge';
import type { Bridge } from '@/lib/messaging/bridge';
import { takeFocus } from '@/lib/messaging/take-over-keys';
import { worthDrawing } from '@/lib/state/after-picture';
import { createPresenting } from '@/lib/state/presenting';
import type { Presenting } from '@/lib/state/presenting';
import { createSidebar } from '@/lib/state/sidebar';
import { followFocus, followKeys, followPage, hostOver } from '@/lib/state/follow-host';
import { createToastsLater } from '@/lib/state/toasts-later';
import { openAhead, wakeDatabases } from '@/lib/store/ahead';

wakeDatabases();
const { signal } = new AbortController();

async function open(bridge: Bridge | null, presenting: Presenting): Promise<void> {
  globalThis.keptAhead = openAhead();
  const state = createSidebar(signal);
  followPage(state, bridge, signal);
  let input: HTMLElement | null = null;
  const drawn = bridge && followFocus(state, bridge, () => { putSheetsAside(); takeFocus(input); }, signal);
  if (bridge) followKeys(state, bridge, isTyping, signal);
  bridge?.tell({ type: 'ready' });
  const host = { ...hostOver(bridge), captureInput: (element: HTMLElement) => { input = element; } };
  const toasts = createToastsLater(state.screen, state.acts, state.isDrawn, state.front.facts, presenting.on, bridge, signal);
  await worthDrawing(state.seen);
  render(<Sidebar state={state} host={host} presenting={presenting} toasts={toasts} />, document.getElementById('app') ?? document.body);
  drawn?.();
  presenting.on.subscribe((on) => bridge?.tell({ type: 'shield', on }));
}

// Without a genuine greeting nothing is drawn and no database is opened.
const greeted = isFramed() ? connectToHost(signal) : null;
void Promise.all([greeted, createPresenting(signal)]).then(([bridge, presenting]) => open(bridge, presenting));
