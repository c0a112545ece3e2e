// Reminders in an open sidebar: nobody waits for them, so what tells them is loaded after the first picture.
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { CommitmentActs } from './commitment-acts';
import type { createInSight } from './in-sight';
import { loadedOnce } from '../domain/loaded-once';
import type { Screen } from './screen';
import type { Toast } from './toasts';

/** None before that. `page`: what tells whether this sidebar is in sight. */
export function createToastsLater(screen: Screen, acts: CommitmentActs, isDrawn: ReadonlySignal<boolean>, ...page: Parameters<typeof createInSight>): ReadonlySignal<Toast[]> {
  const loaded = signal<ReadonlySignal<Toast[]> | null>(null);
  const load = loadedOnce(async () => {
    const [{ createToasts }, { createInSight }] = await Promise.all([import('./toasts'), import('./in-sight')]);
    loaded.value = createToasts(screen, acts, createInSight(...page));
  });
  const stop = effect(() => { if (isDrawn.value) void screen.run(load); });
  screen.signal.addEventListener('abort', stop);
  return computed(() => loaded.value?.value ?? []);
}
