// Reminders in an open sidebar: nobody waits for them, so what tells them is loaded after the first picture.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { afterPicture } from './after-picture';
import type { CommitmentActs } from './commitment-acts';
import type { createInSight } from './in-sight';
import { loadedOnce } from '../domain/loaded-once';
import type { Screen } from './screen';
import type { Toast } from './toasts';

/** None before that. `page`: what tells whether this sidebar is in sight. */
export function createToastsLater(screen: Screen, acts: CommitmentActs, ...page: Parameters<typeof createInSight>): ReadonlySignal<Toast[]> {
  const loaded = signal<ReadonlySignal<Toast[]> | null>(null);
  const load = loadedOnce(async () => {
    const [{ createToasts }, { createInSight }] = await Promise.all([import('./toasts'), import('./in-sight')]);
    loaded.value = createToasts(screen, acts, createInSight(...page));
  });
  afterPicture(computed(() => screen.team.value !== undefined), () => void screen.run(load), screen.signal);
  return computed(() => loaded.value?.value ?? []);
}
