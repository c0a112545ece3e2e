// What reads the database anew each time need not run more than once for all that asked while it waited for its turn.

/** @returns runs `work`, one at a time in this browser; calls that come while one waits for its turn are one. */
export function inTurn(lock: string, work: () => Promise<void>): () => Promise<void> {
  let waiting: Promise<void> | null = null;
  return () => waiting ??= navigator.locks.request(lock, async () => {
    waiting = null;
    await work();
  });
}
