// Remembers which chip was clicked last: the popup that opens next is that event's.
import { eidToIdentity, type EventIdentity } from '../../messaging/eid';
import { CHIP, EID } from './selectors';

/** A popup that opens later than this (ms) was not opened by the click. */
const OPENS_WITHIN = 3000;

export interface Clicked {
  /** The event of the last chip clicked, if that was just now. */
  event(now: number): EventIdentity | null;
}

/** `hint` is called when a click or a key may open, change or close something. */
export function rememberClicks(document: Document, hint: () => void, signal: AbortSignal): Clicked {
  let eid: string | null = null;
  let at = -Infinity;
  const options = { capture: true, passive: true, signal };
  document.addEventListener('click', ({ target }) => {
    const chip = target instanceof Element ? target.closest(CHIP) : null;
    if (chip) {
      eid = chip.getAttribute(EID);
      at = performance.now();
    }
    hint();
  }, options);
  document.addEventListener('keydown', () => {
    // The keyboard opens chips too; then the click tells nothing.
    eid = null;
    hint();
  }, options);
  return { event: (now) => (now - at < OPENS_WITHIN ? eidToIdentity(eid) : null) };
}
