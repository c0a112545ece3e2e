// The one element we add to the page. Its shadow root is closed: the page finds an empty element and learns only that Kept is there.
import type { FrameNeeds } from './needs';
import { dress } from './dress';
import styles from './styles.css?inline';

export const hostName = 'kept-host';
/** Sent inside the closed root, where no page can hear or send it: the script that made it shall let go. */
const takeOver = 'kept-take-over';
const ownEvents = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'keydown', 'keypress', 'keyup'];

export interface HostElement {
  element: HTMLElement;
  root: ShadowRoot;
  /** Everything is drawn in it; its classes carry the state. */
  stage: HTMLElement;
  /** Puts the element back when the page removed it, and removes others of its name. The frame reloads then: a draft survives that. */
  keepInPlace(): void;
}

/** @param letGo is called when a newer version's content script takes over; aborting `signal` removes the element */
export function createHost(letGo: () => void, signal: AbortSignal): HostElement {
  const element = document.createElement(hostName);
  const root = element.attachShadow({ mode: 'closed' });
  dress(root, styles);
  const stage = document.createElement('div');
  stage.className = 'stage shut';
  stage.addEventListener(takeOver, letGo, { signal, once: true });
  // Calendar takes a press beside its popup as "close it", and keys on the handle as its own shortcuts.
  const keepIn = (event: Event) => event.stopPropagation();
  for (const type of ownEvents) stage.addEventListener(type, keepIn);
  root.append(stage);
  const keepInPlace = () => {
    // Only where ours is: to look through the whole page every time costs more than all else here.
    for (const other of [...document.documentElement.children]) if (other.localName === hostName && other !== element) other.remove();
    if (!element.isConnected) document.documentElement.append(element);
  };
  keepInPlace();
  signal.addEventListener('abort', () => element.remove());
  return { element, root, stage, keepInPlace };
}

/**
 * Before ours is made: has an older version's script let go of its host, and removes any that the page made up. Waits while the user
 * types in the old sidebar, unless `hurry` is aborted. Nothing of an old host is used again: its frame runs the old code and can no longer be vouched for.
 */
export async function succeed(needs: FrameNeeds, hurry: AbortSignal): Promise<void> {
  for (const old of hosts()) {
    const stage = needs.rootOf(old)?.querySelector('div');
    const frame = stage?.querySelector('iframe');
    if (frame?.src === needs.sidebarUrl) await unfocused(old, hurry);
    stage?.dispatchEvent(new Event(takeOver));
    old.remove();
  }
}

function hosts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(hostName)];
}

async function unfocused(element: HTMLElement, hurry: AbortSignal): Promise<void> {
  const lookAgain = () => new Promise((resolve) => setTimeout(resolve, 300));
  const isUsed = () => document.activeElement === element && element.isConnected && !hurry.aborted;
  if (!isUsed()) return;
  while (isUsed()) await lookAgain();
  // What was typed last is on its way to the disk.
  if (!hurry.aborted) await lookAgain();
}
