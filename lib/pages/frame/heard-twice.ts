// One press of a hotkey is told twice in Chromium, by the frame and by the background. This lets the first through.

/** How much later the second may come, in ms: a background that has to wake on a busy machine. */
const within = 2000;

/** @returns `isNew`, true for the first telling of each press; `now` in ms */
export function createHeardTwice<T>(): (what: T, teller: 'frame' | 'background', now: number) => boolean {
  let waiting: { what: T; teller: string; at: number }[] = [];
  return (what, teller, now) => {
    waiting = waiting.filter(({ at }) => now - at < within);
    const twin = waiting.findIndex((told) => told.what === what && told.teller !== teller);
    if (twin < 0) waiting.push({ what, teller, at: now });
    else waiting.splice(twin, 1);
    return twin < 0;
  };
}
