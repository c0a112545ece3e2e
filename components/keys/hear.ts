// From a key that was pressed to what the table of keys says that it does.
import type { Keys } from './key-table';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * A key with its modifiers: "x", "?", "Shift+ArrowDown", "Mod+a" (Ctrl, or ⌘ on a Mac). What Shift does to a character is
 * in the character. Where the keyboard writes another script, a letter is the one that a Latin keyboard has in its place.
 */
export function chordOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const typed = key.length > 1 ? key : letter && /\P{ASCII}/u.test(key) ? letter.toLowerCase() : key.toLowerCase();
  return [(ctrlKey || metaKey) && 'Mod', altKey && 'Alt', shiftKey && key.length > 1 && 'Shift', typed].filter(Boolean).join('+');
}

/** Does what the table says of this key, and keeps it from the browser. False: it says nothing. */
export function hear<Table extends Keys>(table: Table, event: KeyboardEvent, does: Record<keyof Table, () => void>): boolean {
  const chord = chordOf(event);
  const act = Object.keys(table).find((name) => table[name]?.chords.includes(chord));
  if (act === undefined) return false;
  does[act]?.();
  event.preventDefault();
  return true;
}

/** Keys pressed here write text, or choose in a list of the browser's. */
export function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.matches('input:not([type=checkbox], [type=radio], [type=button]), select, textarea, [contenteditable]');
}
