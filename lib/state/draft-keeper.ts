// Keeps the line being typed: at every pause, under an id of its own, held by a lock so that two surfaces never overwrite each other.
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { daysLeft } from '../domain/draft';
import type { Draft } from '../domain/draft';
import type { Id } from '../domain/record';
import { keepDraft } from '../store/commands/drafts';
import { draftsOf } from '../store/queries/drafts';
import { createHold } from './draft-hold';
import type { Screen } from './screen';

/** At most this long after a keystroke the line is on its way to the disk, in ms. */
export const pause = 120;

/** Whenever the user may be about to close the page: calls back until `end`. */
export function whenLeaving(act: () => void, end: AbortSignal): void {
  document.addEventListener('visibilitychange', act, { signal: end });
  for (const leaving of ['blur', 'pagehide']) window.addEventListener(leaving, act, { signal: end });
}

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
  /** Goes on with another draft; what stands in the line waits in its own. False when another surface has it. */
  goOn(draft: Draft): Promise<boolean>;
}

interface Line {
  text: Signal<string>;
  plain: Signal<string[]>;
}

/** Where the line is typed: its meeting (undefined: not known yet), and whether that one is private. */
export interface Desk {
  seriesId: ReadonlySignal<Id | null | undefined>;
  /** What is half typed here must not be seen in the next meeting. */
  isPrivate: ReadonlySignal<boolean>;
}

/**
 * Follows `line`. When it is empty and the meeting changes, that meeting's newest draft that nobody holds is taken up. A line
 * half typed goes along to the next meeting; one begun in a private meeting stays behind, and is there again when that is.
 */
export function createDraftKeeper(screen: Screen, desk: Desk, line: Line): DraftKeeper {
  const kept = signal<'nothing' | 'storing' | 'stored'>('nothing');
  const hold = createHold(screen.signal);
  const written = () => JSON.stringify([line.text.peek(), line.plain.peek()]);
  const empty = JSON.stringify(['', []]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stored = empty;
  let saving = false;
  const flush = async (seriesId = desk.seriesId.peek() ?? null) => {
    clearTimeout(timer);
    timer = undefined;
    const now = written();
    if (saving || now === stored) return;
    stored = now;
    const receipt = await screen.run(() => keepDraft(hold.id(), seriesId, line.text.peek(), line.plain.peek()));
    // What could not be stored is tried again at the next key.
    if (!receipt && stored === now) stored = empty;
    if (now === written()) kept.value = receipt && now !== empty ? 'stored' : 'nothing';
  };
  const soon = () => { timer ??= setTimeout(() => void flush(), pause); };
  /** Stores the line although its words are the same: it is of another meeting now. */
  const refile = () => {
    if (line.text.peek() === '') return;
    stored = empty;
    soon();
  };
  const clear = () => {
    line.text.value = '';
    line.plain.value = [];
  };
  const during = async (save: () => Promise<boolean>) => {
    saving = true;
    const saved = await save();
    saving = false;
    if (saved) {
      stored = empty;
      hold.renew();
    }
    kept.value = 'nothing';
    if (written() !== stored) soon();
    return saved;
  };
  const show = ({ text, plain }: Draft) => {
    stored = JSON.stringify([text, plain]);
    line.plain.value = plain;
    line.text.value = text;
    kept.value = 'stored';
  };
  const takeUp = async (series: Id | null) => {
    if (line.text.peek() !== '') return;
    // Whoever types in the meantime begins another line, which must not be stored over the old one.
    const isFree = () => line.text.peek() === '' && (desk.seriesId.peek() ?? series) === series;
    const living = async () => (await draftsOf(series)).filter((draft) => daysLeft(draft, screen.today.peek()) > 0);
    const draft = await hold.takeOne(living, isFree);
    if (!draft) return;
    if (isFree()) show(draft);
    else hold.renew();
  };
  const goOn = async (draft: Draft) => {
    await flush();
    if (!await hold.take(draft.id)) return false;
    show(draft);
    return true;
  };
  const typed = effect(() => {
    void line.text.value;
    void line.plain.value;
    if (written() === stored) return;
    kept.value = 'storing';
    soon();
  });
  let last: { series: Id | null; isPrivate: boolean } | undefined;
  const park = async (series: Id | null) => {
    await flush(series);
    stored = empty;
    hold.renew();
    clear();
  };
  const moved = effect(() => {
    const [series, isPrivate] = [desk.seriesId.value, desk.isPrivate.value];
    if (series === undefined) return;
    const before = last;
    // Between two meetings (the day, a page that cannot be read) the line stays: only another meeting must not see it.
    if (series !== null || !before) last = { series, isPrivate };
    if (before?.series === series) return;
    void screen.run(async () => {
      if (before?.isPrivate && before.series !== null && series !== null && line.text.peek() !== '') await park(before.series);
      refile();
      await takeUp(series);
    });
  });
  whenLeaving(() => void flush(), screen.signal);
  screen.signal.addEventListener('abort', () => { typed(); moved(); clearTimeout(timer); });
  return { kept, id: hold.id, during, goOn };
}
