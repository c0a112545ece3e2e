// How a hotkey shows that the browser kept for itself, browser by browser.
import { describe, expect, it } from 'vitest';
import { readChord, type Chord } from './chord';
import { createChordWatch, type ChordSign } from './chord-watch';

const chords = ['Alt+Shift+K', 'Alt+Shift+J'].map((keys) => readChord(keys) as Chord);

/** "+Alt" goes down, "-Alt" comes up; the modifiers held are told by the words before. */
function signs(...moves: string[]): ChordSign[] {
  const watch = createChordWatch();
  const names: Record<string, string> = { Alt: 'AltLeft', Shift: 'ShiftLeft', Control: 'ControlLeft' };
  const held = new Set<string>();
  return moves.map((move) => {
    const key = move.slice(1);
    if (move.startsWith('!')) held.clear();
    if (move.startsWith('+')) held.add(key);
    if (move.startsWith('-')) held.delete(key);
    if (move.startsWith('!')) return 'none';
    const flags = { altKey: held.has('Alt'), shiftKey: held.has('Shift'), ctrlKey: held.has('Control'), metaKey: false };
    return watch.see({ type: move.startsWith('+') ? 'keydown' : 'keyup', key, code: names[key] ?? `Key${key.toUpperCase()}`, ...flags }, chords);
  });
}

describe('a hotkey that only the browser saw', () => {
  it('shows in Chromium by modifiers whose release nobody saw', () => {
    expect(signs('+Alt', '+Shift', '!all released unseen', '+s')).toEqual(['none', 'begun', 'none', 'fired']);
  });

  it('shows on macOS by the release of a letter that never went down', () => {
    expect(signs('+Alt', '+Shift', '-k')).toEqual(['none', 'begun', 'fired']);
  });

  it('shows in Firefox as it is', () => {
    expect(signs('+Alt', '+Shift', '+k')).toEqual(['none', 'begun', 'shown']);
  });
});

describe('no hotkey', () => {
  it('is another letter with the same modifiers', () => {
    expect(signs('+Alt', '+Shift', '+x', '-x')).toEqual(['none', 'begun', 'none', 'none']);
  });

  it('is typing after the modifiers were released', () => {
    expect(signs('+Alt', '+Shift', '-Shift', '-Alt', '+s', '-s').at(4)).toBe('none');
  });

  it('is the letter alone', () => {
    expect(signs('+k', '-k')).toEqual(['none', 'none']);
  });
});
