// Which keys the capture line takes over when they were typed before it had the focus. Shared by the page's side and the frame's.

export interface TypedKey {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
  getModifierState(name: string): boolean;
}

const taken = new Set(['Backspace', 'Enter']);

/**
 * The `KeyboardEvent.key` to hand on: a character to insert, "Backspace" or "Enter"; null when the key means nothing to a line of
 * text (arrows, shortcuts, a key an input method is still composing with).
 */
export function handedOn(event: TypedKey, mac = isMac()): string | null {
  if (event.isComposing || event.metaKey) return null;
  if (taken.has(event.key)) return event.ctrlKey || event.altKey ? null : event.key;
  if ([...event.key].length !== 1) return null;
  // AltGr and the Mac's Option key write characters ("@", "€"); other chords are commands.
  if (event.getModifierState('AltGraph') || (mac && event.altKey && !event.ctrlKey)) return event.key;
  return event.ctrlKey || event.altKey ? null : event.key;
}

function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
