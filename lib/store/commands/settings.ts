// Who I am, that first run is over, and which hints I do not want.
import { changed, made, unrecorded } from '../../domain/change';
import type { Change } from '../../domain/change';
import type { Fresh, Id } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { ownSettings } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

/** The settings of this browser; inside a transaction over `settings`. @throws KeptError when they cannot be read. */
export async function mySettings(): Promise<Settings | undefined> {
  return ownSettings();
}

/** My id among the people; inside a transaction over `settings`. */
export async function myself(): Promise<Id | null> {
  return (await mySettings())?.meId ?? null;
}

/** The change that sets these settings; inside a transaction over `settings`. */
export async function settled(set: Partial<Fresh<Settings>>): Promise<Change> {
  const current = await mySettings();
  if (current) return unrecorded(changed('settings', current, set));
  const fresh: Settings = { ...freshRecord(), meId: null, firstRunDone: false, ...set };
  return unrecorded(made('settings', fresh));
}

export const changeSettings = (set: Partial<Pick<Settings, 'meId' | 'firstRunDone'>>): Promise<Receipt> =>
  act(['settings'], () => settled(set));

/** The capture line gives this hint no more. */
export const muteHint = (id: string): Promise<Receipt> =>
  act(['settings'], async () => settled({ mutedHints: [...new Set([...(await mySettings())?.mutedHints ?? [], id])] }));

/** The capture line gives every hint again. */
export const showAllHints = (): Promise<Receipt> => act(['settings'], () => settled({ mutedHints: [] }));
