// From the hotkey until the frame has the focus, keys typed in the page are ours: the page sees none, and none is lost.
import type { Chord } from '../../messaging/chord';
import { createChordWatch } from '../../messaging/chord-watch';
import { handedOn } from '../../messaging/handed-on';

export interface KeyKeeperNeeds {
  chords(): readonly Chord[];
  /** A hotkey's modifiers are held: what follows should find the background awake. */
  chordBegun(): void;
  /** A key to hand on, in the order typed (`KeyboardEvent.key`). Called only after `arm`. */
  kept(keys: string[]): void;
  /** Escape was pressed while armed. */
  cancelled(): void;
  /** A guess was wrong: text typed meanwhile belongs to the page. */
  giveBack(text: string): void;
}

export interface KeyKeeper {
  /** The hotkey was pressed. */
  arm(): void;
  /** A hotkey may have been pressed unheard: catch keys until `arm`, `release`, or a second has gone. */
  guess(): void;
  /** It was not: what a guess caught goes back to the page. Does nothing once armed, or when the keys themselves told of a hotkey. */
  release(): void;
  /** The frame has the focus, or nothing is to be handed on. What a guess caught goes back to the page. */
  disarm(): void;
  armed(): boolean;
}

/**
 * How long a guess (see chord-watch.ts) waits for the background's word, in ms. Longer would hold back more text after a foreign hotkey
 * with the same modifiers, whose text comes back as one insertion; shorter would leak keys when the machine is busy.
 */
const guessed = 1000;

/** Listens at once, before any script of the page does. Until armed it only looks. */
export function createKeyKeeper(view: Window, needs: KeyKeeperNeeds, signal: AbortSignal): KeyKeeper {
  const watch = createChordWatch();
  /** Keys whose keydown the page saw: it gets their keyup too, or it would think them held for ever. */
  const pages = new Set<string>();
  let state: 'looking' | 'guessing' | 'armed' = 'looking';
  let caught: string[] = [];
  /** The keys themselves told of a hotkey: only time proves that wrong. */
  let signed = false;
  let timer = 0;
  const disarm = () => {
    view.clearTimeout(timer);
    state = 'looking';
    signed = false;
    const text = caught.filter((key) => [...key].length === 1).join('');
    caught = [];
    if (text !== '') needs.giveBack(text);
  };
  const guess = () => {
    if (state === 'armed') return;
    state = 'guessing';
    view.clearTimeout(timer);
    timer = view.setTimeout(disarm, guessed);
  };
  const keep = (event: KeyboardEvent) => {
    const key = handedOn(event);
    if (key === null) return;
    if (state === 'armed') needs.kept([key]);
    else caught.push(key);
  };
  const hear = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const sign = watch.see(event, needs.chords());
    if (sign === 'begun') needs.chordBegun();
    if (sign === 'shown' || sign === 'fired') {
      signed = true;
      guess();
    }
    if (event.type === 'keyup' && pages.delete(event.code)) return;
    if (state === 'looking') {
      if (event.type === 'keydown') pages.add(event.code);
      return;
    }
    event.stopImmediatePropagation();
    // Preventing the hotkey's own keydown would cancel it in Firefox.
    if (sign !== 'shown') event.preventDefault();
    if (event.type !== 'keydown' || sign === 'shown') return;
    if (event.key === 'Escape') {
      caught = [];
      disarm();
      needs.cancelled();
    } else keep(event);
  };
  const options = { capture: true, signal };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) view.addEventListener(type, hear, options);
  view.addEventListener('blur', () => {
    watch.forget();
    pages.clear();
  }, options);
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  return {
    arm() {
      view.clearTimeout(timer);
      state = 'armed';
      signed = false;
      const before = caught;
      caught = [];
      if (before.length > 0) needs.kept(before);
    },
    guess,
    release() {
      if (state === 'guessing' && !signed) disarm();
    },
    disarm,
    armed: () => state === 'armed',
  };
}
