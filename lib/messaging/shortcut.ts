// Whether a key event is, or may become, one of our hotkeys.
import type { Chord, Modifiers } from './chord';

export function sameModifiers(a: Modifiers, b: Modifiers): boolean {
  return a.altKey === b.altKey && a.ctrlKey === b.ctrlKey && a.metaKey === b.metaKey && a.shiftKey === b.shiftKey;
}

/** Is this event's key the chord's, whatever the layout or Option made of it? Modifiers are not looked at. */
export function isChordKey(chord: Chord, event: { key: string; code: string }): boolean {
  const name = chord.key.toUpperCase();
  return event.code === `Key${name}` || event.code === `Digit${name}` || event.key.toUpperCase() === name;
}
