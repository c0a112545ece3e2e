// Whether the sidebar is before the user's eyes, and whether its page is in a live call: told to the background, which asks before it nudges.
import { computed, effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Bridge } from '../messaging/bridge';
import { createPresence } from '../messaging/presence';
import type { PageFacts } from '../pages/page';

/**
 * @param facts what the page around tells
 * @param bridge null in a tab, which is open as long as it is there
 * @returns whether it is open, in front, and not covered
 */
export function createInSight(
  facts: ReadonlySignal<PageFacts | null>, presenting: ReadonlySignal<boolean>, bridge: Bridge | null, end: AbortSignal,
): ReadonlySignal<boolean> {
  const [open, visible] = [signal(bridge === null), signal(document.visibilityState === 'visible')];
  bridge?.listen(({ type }) => {
    if (type === 'shown' || type === 'hidden') open.value = type === 'shown';
  }, end);
  document.addEventListener('visibilitychange', () => { visible.value = document.visibilityState === 'visible'; }, { signal: end });
  const inSight = computed(() => open.value && visible.value && !presenting.value);
  const inCall = computed(() => facts.value?.meeting.kind === 'call' && facts.value.meeting.phase === 'inCall');
  const [saySidebar, sayCall] = [createPresence('sidebar', end), createPresence('call', end)];
  const stops = [effect(() => saySidebar(inSight.value)), effect(() => sayCall(inCall.value))];
  end.addEventListener('abort', () => { for (const stop of stops) stop(); }, { once: true });
  return inSight;
}
