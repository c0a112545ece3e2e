// Keys typed between the hotkey and the moment the frame has the focus: some come from the page, some natively. One order for all.
import type { Bridge } from './bridge';
import { handedOn } from './handed-on';

/** How long keys typed in the frame wait for those still on their way from the page, in ms. */
const patience = 400;

/**
 * After the hotkey, hands on what was typed, in order: first the keys the content script caught, then those the frame heard itself.
 * Keys are `KeyboardEvent.key`s; printable ones are one character, others are "Backspace" or "Enter". Call it before telling `ready`.
 * Only for keys meant for the capture line; what is typed after opening the list is not applied to it.
 */
export function takeOverKeys(bridge: Bridge, apply: (keys: string[]) => void, signal: AbortSignal): void {
  let holding: { own: string[]; timer: number } | null = null;
  let forCapture = false;
  const release = () => {
    if (!holding) return;
    const { own, timer } = holding;
    holding = null;
    clearTimeout(timer);
    if (own.length > 0) apply(own);
  };
  const hold = () => {
    if (holding) clearTimeout(holding.timer);
    holding = { own: holding?.own ?? [], timer: window.setTimeout(release, patience) };
  };
  bridge.listen((message) => {
    if (message.type === 'shown' && message.focus !== null) {
      forCapture = message.focus === 'capture';
      if (forCapture) hold();
    } else if (message.type === 'keys') {
      if (!forCapture) return;
      apply(message.keys);
      if (holding) hold();
    } else if (message.type === 'keysEnd') release();
  }, signal);
  window.addEventListener('keydown', (event) => {
    if (!holding || !event.isTrusted) return;
    const key = handedOn(event);
    if (key === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    holding.own.push(key);
  }, { capture: true, signal });
  signal.addEventListener('abort', release, { once: true });
}

/** Gives an element in the frame the focus, also when the page around it has it. */
export function takeFocus(element: HTMLElement): void {
  window.focus();
  element.focus();
}
