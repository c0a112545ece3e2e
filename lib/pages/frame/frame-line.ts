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
  /** The page did not come up, or the background could not vouch for us. */
  failed(): void;
}

/** When to greet again a frame that did not answer, ms: a background that is ended at the wrong moment takes a greeting's nonce with it. */
const greetAgainAt = [1500, 4000];
/** Time for the frame to come up, ms, on a busy machine and with a database to upgrade. */
const patience = 10_000;

/**
 * Makes the frame in `box` at once; aborting removes it. What `known` answers goes with the greeting: the frame can
 * look the meeting up as soon as it believes us, without asking first.
 */
export function openFrame(box: HTMLElement, needs: FrameNeeds, known: () => ToFrame[], heard: FrameHeard, signal: AbortSignal): FrameLine {
  const element = document.createElement('iframe');
  element.title = 'Kept';
  element.allow = 'clipboard-write';
  /** The one that answered; `ready` is the first thing said on it. */
  let port: MessagePort | null = null;
  let timers: number[] = [];
  const later = (act: () => void, ms: number) => timers.push(window.setTimeout(act, ms));
  const settle = () => {
    timers.forEach(clearTimeout);
    timers = [];
  };
  // While the frame loads, the background wakes and learns the nonce.
  let announced: Promise<string> | null = announce(needs);
  announced.catch(() => undefined);
  const greeted = (from: MessagePort) => {
    from.onmessage = ({ data }: MessageEvent<ToHost>) => {
      if (data.type === 'ready') {
        settle();
        port = from;
      }
      if (port === from) heard.message(data);
    };
  };
  later(() => heard.failed(), patience);
  element.addEventListener('load', () => {
    settle();
    port = null;
    const first = announced;
    announced = null;
    const greetWith = (nonce: Promise<string>) => void nonce.then((it) => greeted(greet(element, it, needs.sidebarUrl, known()))).catch(() => undefined);
    greetWith(first ?? announce(needs));
    for (const ms of greetAgainAt) later(() => greetWith(announce(needs)), ms);
    later(() => heard.failed(), patience);
  }, { signal });
  signal.addEventListener('abort', () => {
    settle();
    port?.close();
    element.remove();
  });
  element.src = needs.sidebarUrl;
  box.append(element);
  return { element, isReady: () => port !== null, tell: (message) => port?.postMessage(message) };
}

/** A fresh nonce that the background knows; it has to, before the frame asks. */
async function announce(needs: FrameNeeds): Promise<string> {
  const nonce = crypto.randomUUID();
  const opening = () => needs.ask({ type: 'frameOpening', nonce });
  await opening().catch(opening);
  return nonce;
}

function greet(element: HTMLIFrameElement, nonce: string, sidebarUrl: string, known: ToFrame[]): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const greeting: Greeting = { kept: 'greeting', nonce };
  element.contentWindow?.postMessage(greeting, new URL(sidebarUrl).origin, [port2]);
  for (const message of known) port1.postMessage(message);
  return port1;
}
