// The assigned hotkeys, remembered so that a page knows them at once; asked for anew in every page, as they can be changed.
import type { Chord } from '../../messaging/chord';
import type { Remembered } from './memory';
import type { FrameNeeds } from './needs';

const key = 'chords';

export interface KnownChords {
  /** Empty until something is known. */
  current(): readonly Chord[];
  /** Wakes the background, which tells them. False when it did not answer. */
  wake(): Promise<boolean>;
}

export function knownChords(needs: FrameNeeds, remembered: Promise<Remembered>): KnownChords {
  let chords: readonly Chord[] | null = null;
  void remembered.then((stored) => { chords ??= stored[key] as Chord[] | undefined ?? null; });
  return {
    current: () => chords ?? [],
    async wake() {
      const answer = await needs.ask({ type: 'wake' }).catch(() => null);
      if (!Array.isArray(answer)) return false;
      if (JSON.stringify(answer) !== JSON.stringify(chords)) needs.remember(key, answer);
      chords = answer as Chord[];
      return true;
    },
  };
}
