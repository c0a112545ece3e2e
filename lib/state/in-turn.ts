// Things that must wait: for one another, or for a value that is just coming.
import type { ReadonlySignal } from '@preact/signals';

/** Runs what it is given one after the other, in the order in which it was given. A failure does not stop the next. */
export function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** The value once it is not null; null when it still is after `patience` ms, or at the end. */
export function present<T>(value: ReadonlySignal<T | null>, patience: number, end: AbortSignal): Promise<T | null> {
  if (value.peek() !== null) return Promise.resolve(value.peek());
  return new Promise((resolve) => {
    const answer = (now: T | null) => {
      clearTimeout(timer);
      stop();
      resolve(now);
    };
    const timer = setTimeout(() => answer(null), patience);
    // Subscribing calls back at once, before there is anything to stop.
    let stop = () => {};
    stop = value.subscribe((now) => { if (now !== null) answer(now); });
    end.addEventListener('abort', () => answer(null), { once: true });
  });
}
