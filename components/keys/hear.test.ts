// @vitest-environment jsdom
// A key does what the table says, on every keyboard, and no two things at once.
import { describe, expect, it, vi } from 'vitest';
import { chordText } from './chord-text';
import { chordOf, hear, isTyping } from './hear';
import { leaveKeys, lineKeys, listKeys, moveKeys, optionKeys, pageKeys, reachKeys, selectedKeys } from './key-table';
import { decideKeys } from './key-table-later';
import type { Keys } from './key-table';

const pressed = (key: string, set: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, cancelable: true, ...set });

describe('a chord', () => {
  it.each([
    ['x', pressed('x')],
    ['x', pressed('X')],
    ['?', pressed('?', { shiftKey: true })],
    ['Shift+Enter', pressed('Enter', { shiftKey: true })],
    ['Mod+a', pressed('a', { ctrlKey: true })],
    ['Mod+a', pressed('a', { metaKey: true })],
    ['Alt+s', pressed('s', { altKey: true })],
  ])('is written %s', (chord, event) => {
    expect(chordOf(event)).toBe(chord);
  });

  it('is that of the key’s place where the keyboard writes Cyrillic, and of its letter where it writes Latin', () => {
    expect(chordOf(pressed('о', { code: 'KeyJ' }))).toBe('j');
    // On a French keyboard A is where Q is on others.
    expect(chordOf(pressed('a', { code: 'KeyQ' }))).toBe('a');
  });

  it('is printed as on the keyboard', () => {
    expect(chordText('Shift+ArrowDown', false)).toBe('Shift+↓');
    expect(chordText('Mod+a', true)).toBe('⌘a');
    expect(chordText('Escape', true)).toBe('Esc');
  });
});

describe('hearing a key', () => {
  it('does it and keeps it from the browser; a key of nobody’s stays the browser’s', () => {
    const shield = vi.fn();
    const [ours, theirs] = [pressed('s'), pressed('s', { ctrlKey: true })];
    expect(hear(pageKeys, ours, { help: vi.fn(), shield })).toBe(true);
    expect(hear(pageKeys, theirs, { help: vi.fn(), shield })).toBe(false);
    expect([shield.mock.calls.length, ours.defaultPrevented, theirs.defaultPrevented]).toEqual([1, true, false]);
  });

  it('is not for keys that write text', () => {
    const typing = (markup: string) => {
      document.body.innerHTML = markup;
      return isTyping({ target: document.body.firstElementChild } as unknown as Event);
    };
    expect(['<input>', '<input type=date>', '<select></select>', '<textarea></textarea>'].map(typing)).toEqual([true, true, true, true]);
    expect(['<input type=checkbox>', '<button></button>'].map(typing)).toEqual([false, false]);
  });
});

describe('the table', () => {
  it.each<[string, Keys[]]>([
    ['on a commitment', [pageKeys, leaveKeys, moveKeys, listKeys, reachKeys]],
    ['while selecting', [pageKeys, moveKeys, reachKeys, selectedKeys]],
    ['in the popup', [pageKeys, moveKeys, decideKeys]],
    ['in the line', [lineKeys]],
    ['in the suggestions', [optionKeys]],
  ])('gives no key two meanings %s', (_, tables) => {
    const chords = tables.flatMap((table) => Object.values(table).flatMap((key) => key.chords));
    expect(chords.filter((chord, index) => chords.indexOf(chord) !== index)).toEqual([]);
  });
});
