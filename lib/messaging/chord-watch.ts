// Tells from the keys a page still sees that the browser took one of our hotkeys, before the background says so: a worker that sleeps
// needs 21–56 ms to wake, and a fast typist's next key may come after 40.
//
// What reaches a page (Chromium 156 on Linux, tried 2026-10): keydown of Alt and Shift, then nothing of the letter, neither its keydown
// nor its keyup, and none of the modifiers' keyups either: all is held back until the next keydown. So the hotkey shows as a key
// without modifiers whose release nobody saw. Firefox shows the letter's keydown, macOS only its keyup.
import type { Chord, Modifiers } from './chord';
import { isChordKey, sameModifiers } from './shortcut';

export interface KeySeen extends Modifiers {
  type: string;
  key: string;
  code: string;
}

/** `begun`: the hotkey's modifiers are held. `shown`: here is its own keydown. `fired`: the browser took it already. */
export type ChordSign = 'none' | 'begun' | 'shown' | 'fired';

const modifierKeys = new Set(['Alt', 'Control', 'Meta', 'Shift']);

export interface ChordWatch {
  see(event: KeySeen, chords: readonly Chord[]): ChordSign;
  /** The window lost the focus: keys may be released unseen. */
  forget(): void;
}

export function createChordWatch(): ChordWatch {
  let held: Modifiers | null = null;
  const down = new Set<string>();
  const seeDown = (event: KeySeen, chords: readonly Chord[]): ChordSign => {
    down.add(event.code);
    if (modifierKeys.has(event.key)) {
      const begun = chords.some((chord) => sameModifiers(chord, event));
      held = begun ? flags(event) : held;
      return begun ? 'begun' : 'none';
    }
    if (chords.some((chord) => sameModifiers(chord, event) && isChordKey(chord, event))) return 'shown';
    const fired = held !== null && lost(held, event);
    if (fired) held = null;
    return fired ? 'fired' : 'none';
  };
  const seeUp = (event: KeySeen, chords: readonly Chord[]): ChordSign => {
    const wasDown = down.delete(event.code);
    if (modifierKeys.has(event.key)) held = null;
    if (wasDown || modifierKeys.has(event.key)) return 'none';
    return chords.some((chord) => sameModifiers(chord, event) && isChordKey(chord, event)) ? 'fired' : 'none';
  };
  return {
    see: (event, chords) => (event.type === 'keydown' ? seeDown(event, chords) : event.type === 'keyup' ? seeUp(event, chords) : 'none'),
    forget() {
      held = null;
      down.clear();
    },
  };
}

function lost(held: Modifiers, now: Modifiers): boolean {
  return (held.altKey && !now.altKey) || (held.ctrlKey && !now.ctrlKey) || (held.metaKey && !now.metaKey) || (held.shiftKey && !now.shiftKey);
}

function flags({ altKey, ctrlKey, metaKey, shiftKey }: Modifiers): Modifiers {
  return { altKey, ctrlKey, metaKey, shiftKey };
}
