// A key as it is printed on a keyboard.

const printed: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', ' ': 'Space' };

/** @param chord as in the table of keys, "Shift+ArrowDown" */
export function chordText(chord: string, mac = navigator.platform.startsWith('Mac')): string {
  const names = { ...printed, Mod: mac ? '⌘' : 'Ctrl', Alt: mac ? '⌥' : 'Alt', Shift: mac ? '⇧' : 'Shift' };
  return chord.split('+').map((part) => names[part as keyof typeof names] ?? part).join(mac ? '' : '+');
}
