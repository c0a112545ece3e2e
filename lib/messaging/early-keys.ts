// The hotkey pressed in the sidebar itself: the next key may come before the browser tells of it, and must not be one of the list's.
import { assignedShortcuts } from './background';
import { readChord } from './chord';
import { createChordWatch } from './chord-watch';

/** Calls back with a key that shows that the capture hotkey went before it, except where text is typed: a wrong guess would take it away. */
export async function watchForHotkey(takeOver: (first: KeyboardEvent) => void, isTyping: (event: Event) => boolean, signal: AbortSignal): Promise<void> {
  const chords = (await assignedShortcuts()).filter(({ command }) => command === 'capture').flatMap(({ keys }) => readChord(keys) ?? []);
  const watch = createChordWatch();
  const see = (event: KeyboardEvent) => {
    if (event.isTrusted && watch.see(event, chords) === 'fired' && event.type === 'keydown' && !isTyping(event)) takeOver(event);
  };
  for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, see, { capture: true, signal });
  window.addEventListener('blur', () => watch.forget(), { signal });
}
