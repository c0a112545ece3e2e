// A query of the store as a signal that stays true.
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Reading } from '../store/reading';
import { watch } from '../store/watch';
import type { Watch } from '../store/watch';

interface Life {
  signal: AbortSignal;
  fail: (error: unknown) => void;
}

/**
 * Follows the query that `choose` returns; it reads signals, and when they change, the query is chosen anew.
 * `choose` answers null for "nothing to ask": the value is then undefined, as before the first answer.
 * Between two queries the old value stays, so that nothing jumps. `follow` is told where a query is too dear to be
 * asked at each change.
 */
export function live<T>(choose: () => ((reading?: Reading) => Promise<T>) | null, { signal: end, fail }: Life, follow: Watch = watch): ReadonlySignal<T | undefined> {
  const value = signal<T | undefined>(undefined);
  const stop = effect(() => {
    const query = choose();
    const turn = new AbortController();
    if (query) follow(query, (result) => { value.value = result; }, fail, AbortSignal.any([turn.signal, end]));
    else value.value = undefined;
    return () => turn.abort();
  });
  end.addEventListener('abort', stop);
  return value;
}
