// The iframe with our own page in it, and the line to it: a port handed over with a nonce that only the background can vouch for.
import type { Greeting, ToFrame, ToHost } from '../../messaging/contract';
import type { FrameNeeds } from './needs';

export interface FrameLine {
  element: HTMLIFrameElement;
  /** The app in it said it is there. Before that nothing should be told. */
  isReady(): boolean;
  tell(message: ToFrame): void;
}

export interface FrameHeard {
  message(message: ToHost): void;
  /** The page did not come up, or the background could not be asked. */
  failed(): void;
}

/** Time for the frame to come up on a busy machine, ms. */
const patience = 10_000;
/** Time from the greeting to the app's `ready`, ms: a first database upgrade may lie between. */
const readyWithin = 6000;

/** Makes the frame in `box` at once; aborting removes it. */
export function openFrame(box: HTMLElement, needs: FrameNeeds, heard: FrameHeard, signal: AbortSignal): FrameLine {
  const element = document.createElement('iframe');
  element.title = 'Kept';
  element.allow = 'clipboard-write';
  let port: MessagePort | null = null;
  let ready = false;
  let timer = window.setTimeout(() => heard.failed(), patience);
  const hear = (event: MessageEvent<ToHost>) => {
    if (event.data.type === 'ready') {
      ready = true;
      clearTimeout(timer);
    }
    heard.message(event.data);
  };
  element.addEventListener('load', () => {
    ready = false;
    clearTimeout(timer);
    timer = window.setTimeout(() => heard.failed(), readyWithin);
    greet(element, needs).then((greeted) => {
      port?.close();
      port = greeted;
      port.onmessage = hear;
    }, () => heard.failed());
  }, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    port?.close();
    element.remove();
  }, { once: true });
  element.src = needs.sidebarUrl;
  box.append(element);
  return {
    element,
    isReady: () => ready,
    tell: (message) => port?.postMessage(message),
  };
}

async function greet(element: HTMLIFrameElement, needs: FrameNeeds): Promise<MessagePort> {
  const nonce = crypto.randomUUID();
  // The background has to know it before the frame asks.
  await needs.ask({ type: 'frameOpening', nonce });
  const { port1, port2 } = new MessageChannel();
  const greeting: Greeting = { kept: 'greeting', nonce };
  element.contentWindow?.postMessage(greeting, new URL(needs.sidebarUrl).origin, [port2]);
  return port1;
}
