// The picture on the screen stays until the next one can be drawn in one piece: between two meetings nothing flickers.
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { patience } from './after-picture';
import type { Place } from './meeting-in-front';

/**
 * Lets `shown` follow `place` once that was read. What takes so long that the wait has to be shown is followed unread.
 * @param isRead of the place in front
 */
export function followOnceRead(place: ReadonlySignal<Place>, shown: Signal<Place>, isRead: ReadonlySignal<boolean>, end: AbortSignal): void {
  const which = computed(() => whichPlace(place.value));
  const isLate = signal(false);
  const stops = [
    effect(() => {
      if (which.value === whichPlace(shown.peek())) return undefined;
      isLate.value = false;
      const timer = setTimeout(() => { isLate.value = true; }, patience);
      return () => clearTimeout(timer);
    }),
    effect(() => {
      const next = place.value;
      if (shown.peek().kind === 'starting' || isLate.value || isRead.value) shown.value = next;
    }),
  ];
  end.addEventListener('abort', () => { for (const stop of stops) stop(); });
}

/** The same for the same meeting, whoever comes and goes. */
export function whichPlace(place: Place): string {
  return place.kind === 'meeting' ? place.meeting.seriesId : place.kind;
}
