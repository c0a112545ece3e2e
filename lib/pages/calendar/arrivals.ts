// Notices when a dialog is put into the page, without looking at what happens inside the grid.

/** A container whose children change in more tasks than this a second is busy: it is left to the poll. */
const BUSY = 40;

export interface Arrivals {
  /** Watches this element's own children too: popups come back where one was. */
  alsoIn(container: Element | null): void;
}

/** Watches the body's own children, never their subtrees. `arrived` is called at most once a task. */
export function watchArrivals(arrived: () => void, signal: AbortSignal): Arrivals {
  const watched = new Set<Element>();
  let since = 0;
  let count = 0;
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (now - since > 1000) {
      since = now;
      count = 0;
    }
    count += 1;
    if (count > BUSY) observer.disconnect();
    else arrived();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    alsoIn(container) {
      if (container === null || watched.has(container)) return;
      watched.add(container);
      observer.observe(container, { childList: true });
    },
  };
}
