// What the first picture can do without is loaded once that is drawn, when the page has nothing better to do.
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

/** A page that is never idle is taken to be so after this time, in ms. */
const idleWithin = 300;
/** Whatever keeps the picture: at the latest after this time, in ms, what is wanted next is loaded. */
const atLatest = 1000;

/** Grey bars that stand for a shorter time, in ms, are a flicker and nothing else. */
export const patience = 100;

/** Resolves once there is something to draw, or when it takes so long that the wait has to be shown. */
export function worthDrawing(seen: ReadonlySignal<boolean>): Promise<void> {
  return new Promise((draw) => {
    const timer = setTimeout(draw, patience);
    effect(() => {
      if (!seen.value) return;
      clearTimeout(timer);
      draw();
    });
  });
}

/** True once what is seen was painted: what is read next does not keep the picture waiting. A page in the background paints nothing. */
export function oncePainted(seen: ReadonlySignal<boolean>, end: AbortSignal): ReadonlySignal<boolean> {
  const painted = signal(false);
  const tell = () => { painted.value = true; };
  const stop = effect(() => {
    return seen.value && !painted.peek() ? oncePaintedNext(tell) : undefined;
  });
  end.addEventListener('abort', stop);
  return painted;
}

/** Calls back when what is drawn now was painted and the page is idle, at the latest after a while, unless the answered function is called before. */
export function oncePaintedNext(act: () => void): () => void {
  // The frame's own callbacks come before it is painted.
  let still = () => {};
  const frame = requestAnimationFrame(() => { still = whenIdle(tell); });
  const timer = setTimeout(tell, idleWithin);
  return stop;
  function tell() {
    stop();
    act();
  }
  function stop() {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    still();
  }
}

/** Calls back once, unless the answered function is called before. */
export function whenIdle(act: () => void): () => void {
  const turn = requestIdleCallback(act, { timeout: idleWithin });
  return () => cancelIdleCallback(turn);
}

/** `seen` is true once there is something to draw. `load` may be called more than once. */
export function afterPicture(seen: ReadonlySignal<boolean>, load: () => void, end: AbortSignal): void {
  const timer = setTimeout(load, atLatest);
  // An idle moment before the frame, while the picture is still being drawn, is not one: what is loaded then keeps it waiting.
  const painted = oncePainted(seen, end);
  const stop = effect(() => {
    if (painted.value) load();
  });
  end.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
}
