// My own reason to be in the team, and whether others may read it (practice A17).
import { changed } from '../../domain/change';
import { NotAllowed } from '../../domain/errors';
import { existing } from '../rows';
import { act } from '../write';
import type { Receipt } from '../write';
import { myself } from './settings';

/** '' takes it back. @throws NotAllowed while it is not known who I am: nobody says it for somebody else. */
export async function sayMyWhy(why: string, shared: boolean): Promise<Receipt> {
  return act(['people', 'settings'], async () => {
    const me = await myself();
    if (me === null) throw new NotAllowed({ what: 'Kept does not know who you are.', safe: 'Nothing was changed.', then: 'Say under People which of them you are.' });
    return changed('people', await existing('people', me), { why: why.trim() || null, whyShared: shared });
  });
}
