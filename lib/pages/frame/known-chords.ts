// The assigned hotkeys, remembered so that a page knows them at once; asked for anew in every page, as they can be changed.
import type { Shortcut } from '../../messaging/contract';
import type { FrameNeeds } from './needs';
import { readChord, type Chord } from './shortcut';

const key = 'shortcuts';

export interface KnownChords {
  /** Empty until something is known. */
  current(): readonly Chord[];
  refresh(): Promise<void>;
}

export function knownChords(needs: FrameNeeds): KnownChords {
  let chords: readonly Chord[] = [];
  let remembered = '';
  const take = (shortcuts: readonly Shortcut[]) => {
    chords = shortcuts.map(readChord).filter((chord) => chord !== null);
  };
  needs.recall(key).then((stored) => {
    remembered = JSON.stringify(stored);
    if (chords.length === 0 && isShortcuts(stored)) take(stored);
  }, () => undefined);
  return {
    current: () => chords,
    async refresh() {
      const shortcuts = await needs.askShortcuts().catch(() => null);
      if (!shortcuts) return;
      take(shortcuts);
      if (JSON.stringify(shortcuts) !== remembered) needs.remember(key, shortcuts);
    },
  };
}

function isShortcuts(stored: unknown): stored is Shortcut[] {
  return Array.isArray(stored) && stored.every((one: unknown) => typeof one === 'object' && one !== null && 'keys' in one && typeof one.keys === 'string');
}
