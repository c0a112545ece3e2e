// Follows a query: calls back with its result now and after every change to what it read, from any context.
import { liveQuery } from './db';
import { explainedFailure } from './failures';
import type { Reading } from './reading';
import { withDatabase } from './with-database';

/** After an error it is tried again after these pauses (ms); a success begins anew, an error after the last one ends it. */
const pauses = [1_000, 3_000, 10_000, 30_000];

/** How a query is followed: see `watch`. Only who says so gives it something else to read from than Dexie's tables. */
export type Watch = <T>(query: (reading?: Reading) => Promise<T> | T, next: (result: T) => void, failed: (error: unknown) => void, signal: AbortSignal) => void;

/** `signal` ends it. Every error goes to `failed`, once for as long as it stays the same. */
export function watch<T>(query: () => Promise<T> | T, next: (result: T) => void, failed: (error: unknown) => void, signal: AbortSignal): void {
  let tries = 0;
  let told: string | null = null;
  let stop = () => {};
  const follow = () => {
    if (signal.aborted) return;
    const subscription = liveQuery(query).subscribe({
      next: (result) => {
        [tries, told] = [0, null];
        next(result);
      },
      error: (error: unknown) => {
        subscription.unsubscribe();
        if (told !== String(error)) failed(explainedFailure(error));
        told = String(error);
        const pause = pauses[tries++];
        if (pause === undefined || signal.aborted) return;
        const timer = setTimeout(follow, pause);
        stop = () => clearTimeout(timer);
      },
    });
    stop = () => subscription.unsubscribe();
  };
  signal.addEventListener('abort', () => stop());
  withDatabase(async () => follow()).then(undefined, failed);
}
