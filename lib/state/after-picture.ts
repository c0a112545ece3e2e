// What the first picture can do without is loaded once that is drawn, when the page has nothing better to do.
import { effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

/** A page that is never idle is taken to be so after this time, in ms. */
const idleWithin = 300;
/** Whatever keeps the picture: at the latest after this time, in ms, what is wanted next is loaded. */
const atLatest = 1000;

/** Calls back once, unless the answered function is called before. */
export function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const turn = requestIdleCallback(act, { timeout: idleWithin });
  return () => cancelIdleCallback(turn);
}

/** `seen` is true once there is something to draw. `load` may be called more than once. */
export function afterPicture(seen: ReadonlySignal<boolean>, load: () => void, end: AbortSignal): void {
  const timer = setTimeout(load, atLatest);
  const stop = effect(() => (seen.value ? whenIdle(load) : undefined));
  end.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
}
