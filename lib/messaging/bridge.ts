// The frame's end of the line to the page it sits in. Nobody but our own content script gets to talk on it.
import { announced, claim } from './background';
import type { Announced, Command, ToFrame, ToHost } from './contract';
import { hearCommands } from './frame-commands';
import { believe, BrokenMessage, GreetingShape, ToFrameShape } from './messages';

export interface Bridge {
  /**
   * Calls back for each message that follows the contract, in order. A later listener first gets the last `page` and the last
   * `shown` or `hidden`, so it does not matter who listens first; `keys` reach only those that listen when they come.
   */
  listen(heard: (message: ToFrame) => void, signal: AbortSignal): void;
  tell(message: ToHost): void;
  /** How many messages were dropped because they did not follow the contract. */
  dropped(): number;
}

/** Are we in a page's frame? In a tab, the popup or the side panel there is no host and no nonce. */
export function isFramed(): boolean {
  return window.top !== window;
}

/**
 * Waits for the content script's greeting and checks its nonce with the background. Forged greetings are ignored, so in a page that
 * frames us without our content script this never resolves: open no database and draw nothing before it does.
 * @param dropped is told of every message that was dropped later on
 */
export function connectToHost(signal: AbortSignal, dropped?: (error: BrokenMessage) => void): Promise<Bridge> {
  return new Promise((resolve) => {
    const greeted = new AbortController();
    const stop = AbortSignal.any([signal, greeted.signal]);
    // Asked while the page is on its way, not when it has greeted us. No background to ask: asked again then.
    const known = announced().catch((): Announced => ({ nonces: [], tabId: null }));
    window.addEventListener('message', (event) => {
      void genuinePort(event, known).then((genuine) => {
        if (!genuine || stop.aborted) return;
        greeted.abort();
        const bridge = bridgeOver(genuine.port, signal, dropped);
        hearCommands(genuine.tabId, (command) => bridge.commanded(command), signal);
        resolve(bridge);
      });
    }, { signal: stop });
  });
}

interface OwnBridge extends Bridge {
  commanded(command: Command): void;
}

async function genuinePort(event: MessageEvent<unknown>, known: Promise<Announced>): Promise<{ port: MessagePort; tabId: number | null } | null> {
  const [port] = event.ports;
  if (event.source !== window.parent || !port || !event.isTrusted) return null;
  try {
    const { nonce } = believe(GreetingShape, event.data, 'the page');
    const { nonces, tabId } = await known;
    const claimed = claim(nonce);
    if (nonces.includes(nonce)) {
      // Nobody but our content script knows it. What stays unclaimed, because the background is gone, goes with the tab.
      claimed.catch(() => undefined);
      return { port, tabId };
    }
    const answer = await claimed;
    return answer.genuine ? { port, tabId: answer.tabId } : null;
  } catch {
    // A page's own message, or no background to ask (an update is under way; the new content script greets again).
    return null;
  }
}

function bridgeOver(port: MessagePort, signal: AbortSignal, report?: (error: BrokenMessage) => void): OwnBridge {
  const listeners = new Set<(message: ToFrame) => void>();
  const last = new Map<'page' | 'visible', ToFrame>();
  let dropped = 0;
  const spread = (message: ToFrame) => {
    remember(last, message);
    for (const listener of listeners) listener(message);
  };
  const hear = (event: MessageEvent<unknown>) => {
    try {
      spread(believe(ToFrameShape, event.data, 'the page'));
    } catch (error) {
      if (!(error instanceof BrokenMessage)) throw error;
      dropped += 1;
      report?.(error);
    }
  };
  port.addEventListener('message', hear, { signal });
  signal.addEventListener('abort', () => port.close(), { once: true });
  return {
    commanded(command) {
      // The frame has the keyboard: be in the capture line before the next key comes, not after asking the page.
      if (command === 'capture' && document.hasFocus()) spread({ type: 'shown', focus: 'capture' });
      port.postMessage({ type: 'command', command } satisfies ToHost);
    },
    listen(heard, until) {
      for (const message of last.values()) heard(message);
      listeners.add(heard);
      until.addEventListener('abort', () => listeners.delete(heard), { once: true });
      // Nothing is lost before the first listener: a port queues until it is started.
      port.start();
    },
    tell: (message) => port.postMessage(message),
    dropped: () => dropped,
  };
}

function remember(last: Map<'page' | 'visible', ToFrame>, message: ToFrame): void {
  if (message.type === 'page') last.set('page', message);
  if (message.type === 'shown' || message.type === 'hidden') last.set('visible', message);
}
