// A text being typed about something: stored at every pause like the line, so that a popup that closes takes nothing along.
import { effect, signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { About, Draft } from '../domain/draft';
import { keepText } from '../store/commands/drafts';
import { pause, whenLeaving } from './draft-keeper';
import type { Screen } from './screen';

export interface KeptText {
  text: Signal<string>;
  /** Runs `save`, which removes the draft where it answers true, and answers the same. Meanwhile, and after that, no other is written. */
  during(save: () => Promise<boolean>): Promise<boolean>;
}

interface Begun {
  about: About;
  /** What stands there before anybody types; that alone is not stored. */
  initial: string;
  /** What was typed before. */
  draft: Draft | null;
}

/** It is stored until `end`. */
export function createKeptText(screen: Screen, { about, initial, draft }: Begun, end: AbortSignal): KeptText {
  const id = draft?.id ?? crypto.randomUUID();
  const text = signal(draft?.text ?? initial);
  let stored = draft ? draft.text : initial;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const now = text.peek();
    if (over || now === stored) return;
    stored = now;
    // What could not be stored is tried again at the next key.
    if (!await screen.run(() => keepText(id, about, now === initial ? '' : now))) stored = initial;
  };
  const stop = effect(() => { if (text.value !== stored) timer ??= setTimeout(() => void flush(), pause); });
  const life = AbortSignal.any([end, screen.signal]);
  whenLeaving(() => void flush(), life);
  life.addEventListener('abort', () => { stop(); void flush(); });
  return {
    text,
    during: async (save) => {
      over = true;
      over = await save();
      if (!over) await flush();
      return over;
    },
  };
}
