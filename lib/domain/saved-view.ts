// A view of the commitments that somebody wants to come back to: its filters, order and groups, under a name.
import { changed, made } from './change';
import type { Change } from './change';
import { NotAllowed } from './errors';
import { folded } from './person';
import type { KeptRecord } from './record';
import type { SavedView } from './saved-view-record';

export type { SavedView } from './saved-view-record';

/** Keeps a view under a name; one of that name among `known` takes the new query. @throws NotAllowed without a name. */
export function saveView({ title, query }: Pick<SavedView, 'title' | 'query'>, known: readonly SavedView[], fresh: KeptRecord): Change {
  const name = named(title);
  const same = known.find((view) => folded(view.title) === folded(name));
  if (same) return changed('savedViews', same, { title: name, query });
  const view: SavedView = { ...fresh, title: name, query };
  return made('savedViews', view);
}

/** @throws NotAllowed without a name, or where another of `known` has it. */
export function renameView(view: SavedView, title: string, known: readonly SavedView[]): Change {
  const name = named(title);
  if (known.some((other) => other.id !== view.id && folded(other.title) === folded(name))) throw refused(`Another view is called “${name}”.`, 'Choose another name.');
  return changed('savedViews', view, { title: name });
}

function named(title: string): string {
  const name = title.trim();
  if (name === '') throw refused('A view needs a name.', 'Write one by which you find it again.');
  return name;
}

function refused(what: string, then: string): NotAllowed {
  return new NotAllowed({ what, safe: 'Nothing was changed.', then });
}
