// The keyboard's way from the page to the frame and back, told in the messages the frame gets.
import { beforeEach, expect, it, vi } from 'vitest';
import type { ToFrame } from '../../messaging/contract';
import { Keyboard } from './keyboard';

let told: ToFrame[];
let ready: boolean;
let frameHasFocus: boolean;
const keeper = { arm: vi.fn(), guess: vi.fn(), release: vi.fn(), disarm: vi.fn(), armed: () => true };
const focus = { note: vi.fn(), giveBack: vi.fn(), insert: vi.fn() };
let keyboard: Keyboard;

beforeEach(() => {
  vi.stubGlobal('window', { setTimeout: (act: () => void, ms: number) => setTimeout(act, ms) });
  vi.useFakeTimers();
  [told, ready, frameHasFocus] = [[], true, false];
  const line = { tell: (message: ToFrame) => void told.push(message) };
  keyboard = new Keyboard({ keeper, focus, frameHasFocus: () => frameHasFocus, focusFrame: vi.fn(), line: () => (ready ? line : null) });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

it('tells the frame what is coming before it hands on the keys caught earlier', () => {
  keyboard.keep(['s']);
  keyboard.take('capture');
  keyboard.shown();
  keyboard.keep(['e']);
  expect(told).toEqual([{ type: 'shown', focus: 'capture' }, { type: 'keys', keys: ['s'] }, { type: 'keys', keys: ['e'] }]);
});

it('keeps keys until the frame is ready', () => {
  ready = false;
  keyboard.take('capture');
  keyboard.keep(['a', 'b']);
  ready = true;
  keyboard.shown();
  expect(told.at(-1)).toEqual({ type: 'keys', keys: ['a', 'b'] });
});

it('hands over a key that arrives late, and only then says that no more will come', () => {
  keyboard.take('capture');
  keyboard.shown();
  frameHasFocus = true;
  keyboard.blurred();
  keyboard.keep(['z']);
  vi.advanceTimersByTime(101);
  expect(told.slice(1)).toEqual([{ type: 'keys', keys: ['z'] }, { type: 'keysEnd' }]);
});

it('drops what was typed when Escape takes it back', () => {
  ready = false;
  keyboard.take('capture');
  keyboard.keep(['a']);
  keyboard.giveBack();
  ready = true;
  keyboard.take('capture');
  keyboard.shown();
  expect(told).toEqual([{ type: 'shown', focus: 'capture' }]);
  expect(focus.giveBack).toHaveBeenCalledOnce();
});
