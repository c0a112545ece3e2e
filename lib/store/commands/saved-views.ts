// Views of the commitments under a name.
import { changed } from '../../domain/change';
import type { Id } from '../../domain/record';
import { renameView as renamed, saveView as saved } from '../../domain/saved-view';
import type { SavedView } from '../../domain/saved-view';
import { savedViews } from '../queries/saved-views';
import { existing } from '../rows';
import { act, freshRecord } from '../write';
import type { Receipt } from '../write';

/** One of that name takes the new query. @throws NotAllowed without a name. */
export const saveView = (view: Pick<SavedView, 'title' | 'query'>): Promise<Receipt> => act(['savedViews'], async () => saved(view, await savedViews(), freshRecord()));

/** @throws NotAllowed without a name, or where another view has it. */
export const renameView = (id: Id, title: string): Promise<Receipt> => act(['savedViews'], async () => renamed(await existing('savedViews', id), title, await savedViews()));

export const removeView = (id: Id): Promise<Receipt> =>
  act(['savedViews'], async () => changed('savedViews', await existing('savedViews', id), { deletedAt: new Date().toISOString() }));
