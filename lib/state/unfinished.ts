// Lines begun and not saved, on any surface: to be gone on with, or let go.
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { daysLeft } from '../domain/draft';
import type { Draft } from '../domain/draft';
import type { Id } from '../domain/record';
import { discardDraft } from '../store/commands/drafts';
import { allDrafts } from '../store/queries/drafts';
import { heldDrafts } from './draft-hold';
import type { DraftKeeper } from './draft-keeper';
import { live } from './live';
import type { Screen } from './screen';

export interface UnfinishedLine {
  draft: Draft;
  /** The meeting it was begun in; null: in none. */
  meeting: string | null;
  /** Days until it is no longer kept; 0 or less: it has expired, and is told once more. */
  daysLeft: number;
}

export interface Unfinished {
  /** Newest first, without those that a surface is writing in. */
  lines: ReadonlySignal<readonly UnfinishedLine[] | undefined>;
  /** Brings its words into the line. */
  goOn(draft: Draft): Promise<void>;
  discard(draft: Draft): Promise<void>;
}

/** Which lines are offered: those begun in this meeting (null: in none) and in none, or any. */
export type Offers = { seriesId: Id | null } | 'any';

/** Nothing is offered while `offers` is null: the meeting is not known yet. */
export function createUnfinished(screen: Screen, drafts: DraftKeeper, offers: ReadonlySignal<Offers | null>): Unfinished {
  const looked = signal(0);
  const look = () => { looked.value += 1; };
  // A surface that was closed has let go of its line; the database tells nothing of that.
  for (const back of ['focus', 'pageshow']) window.addEventListener(back, look, { signal: screen.signal });
  const lines = live(() => {
    const [wanted, today] = [offers.value, screen.today.value];
    void looked.value;
    return wanted === null ? null : async () => {
      const views = (await allDrafts()).filter(({ draft }) => wanted === 'any' || draft.seriesId === null || draft.seriesId === wanted.seriesId);
      const held = await heldDrafts(views.map((view) => view.draft));
      return views.filter(({ draft }) => !held.has(draft.id)).map((view) => ({ ...view, daysLeft: daysLeft(view.draft, today) }));
    };
  }, screen);
  return {
    lines,
    goOn: async (draft) => {
      const went = await screen.run(() => drafts.goOn(draft));
      if (went === false) screen.announce('That line is being typed in another window.');
      look();
    },
    discard: async (draft) => {
      if (await screen.run(() => discardDraft(draft.id))) screen.announce('Let go');
    },
  };
}
