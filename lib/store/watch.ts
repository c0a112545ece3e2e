// Follows a query: calls back with its result now and after every change to what it read, from any context.
import { liveQuery } from 'dexie';
import { explainedFailure } from './failures';

/** `signal` ends it. An error ends it too and goes to `failed`. */
export function watch<T>(query: () => Promise<T> | T, next: (result: T) => void, failed: (error: unknown) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const subscription = liveQuery(query).subscribe({ next, error: (error: unknown) => failed(explainedFailure(error)) });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
