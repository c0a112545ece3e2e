// The browser's spelling of a hotkey ("Alt+Shift+K", on a Mac "⌥⇧K") as something a key event can be compared with.

export interface Modifiers {
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

export interface Chord extends Modifiers {
  /** One letter or digit in upper case, or a key's name as the browser writes it ("F9", "Comma"). */
  key: string;
}

const spelled: Record<string, keyof Modifiers> = {
  Alt: 'altKey', Option: 'altKey', '⌥': 'altKey',
  Ctrl: 'ctrlKey', MacCtrl: 'ctrlKey', '⌃': 'ctrlKey',
  Command: 'metaKey', Search: 'metaKey', '⌘': 'metaKey',
  Shift: 'shiftKey', '⇧': 'shiftKey',
};

/** @returns null for '' (none assigned) and for what is no chord of letters or function keys */
export function readChord(keys: string): Chord | null {
  const chord: Chord = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, key: '' };
  for (const part of keys.replace(/[⌥⌃⌘⇧]/gu, '$&+').split('+')) {
    const modifier = spelled[part.trim()];
    if (modifier) chord[modifier] = true;
    else chord.key = part.trim();
  }
  return chord.key === '' ? null : chord;
}
