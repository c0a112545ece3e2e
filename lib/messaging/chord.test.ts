// The browsers' spellings of a hotkey.
import { describe, expect, it } from 'vitest';
import { readChord } from './chord';

describe('the spelling of a hotkey', () => {
  const chord = (keys: string) => readChord(keys);

  it('is read in words and in the signs of a Mac', () => {
    expect(chord('Alt+Shift+K')).toEqual({ altKey: true, shiftKey: true, ctrlKey: false, metaKey: false, key: 'K' });
    expect(chord('⌥⇧K')).toEqual(chord('Alt+Shift+K'));
    expect(chord('MacCtrl+F9')).toMatchObject({ ctrlKey: true, key: 'F9' });
  });

  it('is nothing when none was assigned', () => {
    expect(chord('')).toBeNull();
  });
});
