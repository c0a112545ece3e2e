// What reaches the page, and what the capture line, from the hotkey until the frame has the focus.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeyKeeper, type KeyKeeper } from './key-keeper';

let keeper: KeyKeeper;
let hear: (event: KeyboardEvent) => void;
let kept: string[];
let page: string[];
let back: string[];
const cancelled = vi.fn();

/** A real event made here would not be trusted, and the keeper believes only those that are. */
function press(key: string, more: Partial<KeyboardEvent> = {}): void {
  for (const type of ['keydown', 'keyup']) {
    let stopped = false;
    const event = {
      type, key, code: `Key${key.toUpperCase()}`, isTrusted: true, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false,
      getModifierState: () => false, preventDefault: () => undefined, stopImmediatePropagation: () => (stopped = true), ...more,
    };
    hear(event as unknown as KeyboardEvent);
    if (!stopped) page.push(`${type} ${key}`);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  [kept, page, back] = [[], [], []];
  const view = {
    addEventListener: (type: string, listener: typeof hear) => (hear = type === 'keydown' ? listener : hear),
    setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
    clearTimeout: (timer: number) => clearTimeout(timer),
  };
  keeper = createKeyKeeper(view as unknown as Window, {
    chords: () => [],
    chordBegun: () => undefined,
    kept: (keys) => kept.push(...keys),
    cancelled,
    giveBack: (text) => back.push(text),
  }, new AbortController().signal);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('before the hotkey', () => {
  it('leaves every key to the page', () => {
    press('a');
    expect(page).toEqual(['keydown a', 'keyup a']);
    expect(kept).toEqual([]);
  });
});

describe('after the hotkey', () => {
  beforeEach(() => keeper.arm());

  it('keeps every key from the page and hands on text, in order', () => {
    for (const key of ['a', 'B', 'Backspace', 'ArrowLeft', 'Enter']) press(key);
    expect(page).toEqual([]);
    expect(kept).toEqual(['a', 'B', 'Backspace', 'Enter']);
  });

  it('hands on no command of the browser as text', () => {
    press('v', { ctrlKey: true });
    expect(page).toEqual([]);
    expect(kept).toEqual([]);
  });

  it('ends with Escape, which reaches nobody', () => {
    press('Escape');
    expect(cancelled).toHaveBeenCalledOnce();
    expect(page).toEqual(['keyup Escape']);
  });

  it('ends when the frame has the focus', () => {
    keeper.disarm();
    press('a');
    expect(page).toEqual(['keydown a', 'keyup a']);
  });
});

describe('while a hotkey is only guessed', () => {
  beforeEach(() => keeper.guess());

  it('hands on what was typed when it proves right', () => {
    press('a');
    keeper.arm();
    press('b');
    expect(kept).toEqual(['a', 'b']);
    expect(page).toEqual([]);
  });

  it('gives the text back to the page when it proves wrong', () => {
    press('a');
    press('b');
    vi.advanceTimersByTime(1001);
    expect(back).toEqual(['ab']);
    expect(kept).toEqual([]);
    press('c');
    expect(page).toEqual(['keydown c', 'keyup c']);
  });
});
