// The overview's figures: loaded and read once what of mine is due was painted.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { oncePainted } from '../after-picture';
import { loadedOnce } from '../../domain/loaded-once';
import type { Dashboard } from './dashboard';
import type { Overview } from './overview';

/** null: not loaded yet. What fails is told, and tried again when the overview is shown again. */
export function createOverviewLater(dashboard: Dashboard, end: AbortSignal): ReadonlySignal<Overview | null> {
  const overview = signal<Overview | null>(null);
  const load = loadedOnce(async () => {
    const { createOverview } = await import('./overview');
    if (!end.aborted) overview.value = createOverview(dashboard, end);
  });
  const painted = oncePainted(dashboard.isRead, end);
  const stop = painted.subscribe((is) => { if (is) void dashboard.screen.run(load); });
  end.addEventListener('abort', stop);
  return computed(() => overview.value);
}
