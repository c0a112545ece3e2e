// Keys typed between the hotkey and the moment the frame has the focus: some come from the page, some natively. One order for all.
import type { Bridge } from './bridge';
import { handedOn } from './handed-on';

/** How long the first key typed in the frame waits for those still on their way from the page, ms. */
const patience = 400;

/**
 * After the hotkey, hands on what was typed, in order: first the keys the content script caught, then those the frame heard itself.
 * Keys are `KeyboardEvent.key`s; printable ones are one character, others are "Backspace" or "Enter". Call it before telling `ready`.
 * Only for keys meant for the capture line; what is typed after opening the list is not applied to it.
 * @returns takes over from this key on, without waiting to be told that the hotkey was pressed
 */
export function takeOverKeys(bridge: Bridge, apply: (keys: string[]) => void, signal: AbortSignal): (first: KeyboardEvent) => void {
  let own: string[] = [];
  let timer = 0;
  // `holding`: keys may still come from the page. `homeless`: none will, but the line has not got the focus yet (it is being drawn).
  let state: 'idle' | 'holding' | 'homeless' = 'idle';
  const release = () => {
    window.clearTimeout(timer);
    if (state === 'holding') state = document.activeElement === document.body ? 'homeless' : 'idle';
    const keys = own;
    own = [];
    if (keys.length > 0) apply(keys);
  };
  const hear = (event: KeyboardEvent) => {
    if (state === 'idle' || !event.isTrusted) return;
    const key = handedOn(event);
    if (key === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (own.length === 0) timer = window.setTimeout(release, patience);
    own.push(key);
    if (state === 'homeless') release();
  };
  bridge.listen((message) => {
    if (message.type === 'shown' && message.focus === 'capture') state = 'holding';
    else if (message.type === 'keys' && state !== 'idle') apply(message.keys);
    else if (message.type === 'keysEnd') release();
    else if (message.type === 'hidden' || message.type === 'shown') {
      release();
      state = 'idle';
    }
  }, signal);
  window.addEventListener('keydown', hear, { capture: true, signal });
  window.addEventListener('focusin', () => { if (state === 'homeless') state = 'idle'; }, { capture: true, signal });
  signal.addEventListener('abort', release, { once: true });
  return (first) => {
    state = 'holding';
    hear(first);
  };
}

/** Gives an element in the frame the focus, also when the page around it has it. Where it is not drawn, keys are taken over all the same. */
export function takeFocus(element: HTMLElement | null): void {
  window.focus();
  if (element?.isConnected) element.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
