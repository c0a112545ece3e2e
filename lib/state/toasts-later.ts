// Reminders in an open sidebar: nobody waits for them, so what tells them is loaded after the first picture.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { afterPicture } from './after-picture';
import { loadedOnce } from './loaded-once';
import type { createToasts, Toast } from './toasts';

/** As `createToasts`, and none before it is there. */
export function createToastsLater(...[screen, acts, inSight]: Parameters<typeof createToasts>): ReadonlySignal<Toast[]> {
  const loaded = signal<ReadonlySignal<Toast[]> | null>(null);
  const load = loadedOnce(async () => { loaded.value = (await import('./toasts')).createToasts(screen, acts, inSight); });
  afterPicture(computed(() => screen.team.value !== undefined), () => void screen.run(load), screen.signal);
  return computed(() => loaded.value?.value ?? []);
}
