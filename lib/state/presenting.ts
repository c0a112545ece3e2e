// While the user presents, every surface is covered. It begins at once where it was asked for, and ends by the user's hand only.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { followPresenting, isPresenting, storePresenting } from '../messaging/presenting';

export interface Presenting {
  on: ReadonlySignal<boolean>;
  /**
   * Covers or uncovers this surface before it returns, the others as soon as they hear of it. Throws what the browser's
   * storage throws: the cover is there all the same, but a reload would not know of it.
   */
  set(on: boolean): Promise<void>;
}

/** Resolves when it is known whether the user presents: draw nothing before. */
export async function createPresenting(end: AbortSignal): Promise<Presenting> {
  const on = signal<boolean | null>(null);
  followPresenting((now) => { on.value = now; }, end);
  const stored = await isPresenting().catch(() => false);
  // What was heard meanwhile is newer than what was read.
  on.value ??= stored;
  return {
    on: computed(() => on.value === true),
    set: (now) => {
      on.value = now;
      return storePresenting(now);
    },
  };
}
