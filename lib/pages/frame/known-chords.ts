// The assigned hotkeys, remembered so that a page knows them at once; asked for anew in every page, as they can be changed.
import type { Chord } from '../../messaging/chord';
import type { FrameNeeds } from './needs';

const key = 'chords';

export interface KnownChords {
  /** Empty until something is known. */
  current(): readonly Chord[];
  refresh(): Promise<void>;
}

export function knownChords(needs: FrameNeeds): KnownChords {
  let chords: readonly Chord[] = [];
  const take = (known: unknown) => {
    if (Array.isArray(known)) chords = known as Chord[];
  };
  needs.recall(key).then(take, () => undefined);
  return {
    current: () => chords,
    async refresh() {
      const before = JSON.stringify(chords);
      take(await needs.ask({ type: 'chords' }).catch(() => null));
      if (JSON.stringify(chords) !== before) needs.remember(key, chords);
    },
  };
}
