// One timer a page: slow while nothing happens, hastened by what hints at a change, silent while the tab is hidden.

export interface Pulse {
  /** Beats in at most `ms` from now; an earlier beat stays. */
  soon(ms: number): void;
}

/** Beats at once and then whenever the last beat said, in ms. Aborting `signal` ends it. */
export function startPulse(document: Document, beat: (now: number) => number, signal: AbortSignal): Pulse {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  const run = (): void => {
    due = Infinity;
    if (!document.hidden && !signal.aborted) soon(beat(performance.now()));
  };
  const soon = (ms: number): void => {
    const at = performance.now() + ms;
    if (at >= due || document.hidden || signal.aborted) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(run, ms);
  };
  document.addEventListener('visibilitychange', () => soon(0), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  soon(0);
  return { soon };
}
