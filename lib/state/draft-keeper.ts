// Keeps the line being typed: at every pause, under an id of its own, held by a lock so that two surfaces never overwrite each other.
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Draft } from '../domain/draft';
import type { Id } from '../domain/record';
import { keepDraft } from '../store/commands/drafts';
import { draftsOf } from '../store/queries/drafts';
import type { Screen } from './screen';

/** At most this long after a keystroke the line is on its way to the disk, in ms. */
const pause = 120;

export interface DraftKeeper {
  /** Whether what stands in the line is stored. */
  kept: ReadonlySignal<'nothing' | 'storing' | 'stored'>;
  /** The id under which the line is stored; a saved line's draft goes with it. */
  id(): Id;
  /**
   * Runs `save`, which stores the line as a commitment and removes its draft. Meanwhile no draft is written: one that
   * came after it would bring the saved line back. When `save` answers true, the next draft is a new one.
   */
  during(save: () => Promise<boolean>): Promise<boolean>;
}

interface Line {
  text: Signal<string>;
  plain: Signal<string[]>;
}

/** Follows `line`; when it is empty and the meeting changes, it takes up that meeting's newest draft that nobody holds. */
export function createDraftKeeper(screen: Screen, seriesId: ReadonlySignal<Id | null | undefined>, line: Line): DraftKeeper {
  const kept = signal<'nothing' | 'storing' | 'stored'>('nothing');
  const hold = createHold(screen.signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stored = '';
  let saving = false;
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const text = line.text.peek();
    if (saving || text === stored) return;
    stored = text;
    const receipt = await screen.run(() => keepDraft(hold.id(), seriesId.peek() ?? null, text, line.plain.peek()));
    // What could not be stored is tried again at the next key.
    if (!receipt && stored === text) stored = '';
    if (text === line.text.peek()) kept.value = receipt && text !== '' ? 'stored' : 'nothing';
  };
  const soon = () => { timer ??= setTimeout(() => void flush(), pause); };
  const typed = effect(() => {
    if (line.text.value === stored) return;
    kept.value = 'storing';
    soon();
  });
  const during = async (save: () => Promise<boolean>) => {
    saving = true;
    const saved = await save();
    saving = false;
    if (saved) {
      stored = '';
      hold.renew();
    }
    kept.value = 'nothing';
    if (line.text.peek() !== stored) soon();
    return saved;
  };
  const takeUp = async (series: Id | null) => {
    if (line.text.peek() !== '') return;
    const draft = await hold.takeOne(await draftsOf(series));
    if (!draft || line.text.peek() !== '') return;
    stored = draft.text;
    line.plain.value = draft.plain;
    line.text.value = draft.text;
    kept.value = 'stored';
  };
  const moved = effect(() => {
    const series = seriesId.value;
    if (series !== undefined) void screen.run(() => takeUp(series));
  });
  document.addEventListener('visibilitychange', () => void flush(), { signal: screen.signal });
  window.addEventListener('pagehide', () => void flush(), { signal: screen.signal });
  screen.signal.addEventListener('abort', () => { typed(); moved(); void flush(); });
  return { kept, id: hold.id, during };
}

/** Holds one draft id at a time by a Web Lock, which dies with the surface that holds it. */
function createHold(end: AbortSignal) {
  let id: Id = '';
  let release = () => {};
  /** Keeps `wanted` from other surfaces until something else is held; false when another has it. */
  const take = (wanted: Id): Promise<boolean> => new Promise((taken) => {
    void navigator.locks.request(`kept-draft-${wanted}`, { ifAvailable: true }, (lock) => {
      if (lock === null) return taken(false);
      return new Promise<void>((done) => {
        release();
        [id, release] = [wanted, done];
        taken(true);
      });
    });
  });
  // A fresh id is nobody else's: it is ours before the lock is.
  const renew = () => {
    id = crypto.randomUUID();
    void take(id);
  };
  renew();
  end.addEventListener('abort', () => release());
  const takeOne = async (drafts: readonly Draft[]) => {
    for (const draft of drafts) if (await take(draft.id)) return draft;
    return undefined;
  };
  return { id: () => id, renew, takeOne };
}
