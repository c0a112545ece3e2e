// My own reason to be in this team (practice A17): nobody but me can write it, or say that others may see it.
import { changed } from '../../domain/change';
import { NotAllowed } from '../../domain/errors';
import { existing } from '../rows';
import { act } from '../write';
import type { Receipt } from '../write';
import { myself } from './settings';

/** '' takes it back, and then nothing is shared. @throws NotAllowed while nobody is me. */
export async function sayWhy(words: string, shared: boolean): Promise<Receipt> {
  return act(['people', 'settings'], async () => {
    const meId = await myself();
    if (meId === null) {
      throw new NotAllowed({ what: 'Kept does not know yet which of the people you are.', safe: 'Nothing was changed.', then: 'Say “This is me” on your own person first.' });
    }
    const why = words.trim() || null;
    return changed('people', await existing('people', meId), { why, whyShared: why !== null && shared });
  });
}
