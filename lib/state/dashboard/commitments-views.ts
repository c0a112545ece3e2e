// The views of the table that were saved under a name, and which of them its address shows.
import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { fieldsOf, viewOf } from '../../domain/commitment-rows';
import type { RowView } from '../../domain/commitment-rows';
import type { Id } from '../../domain/record';
import { removeView, renameView, saveView } from '../../store/commands/saved-views';
import { savedViews } from '../../store/queries/saved-views';
import type { Receipt } from '../../store/write';
import { live } from '../live';
import type { Screen } from '../screen';

/** One way to look at the commitments that has a name. */
export interface NamedView {
  /** null: the usual one, which is always there. */
  id: Id | null;
  title: string;
  fields: Record<string, string>;
}

export interface SavedViews {
  all: ReadonlySignal<readonly NamedView[]>;
  /** The one that is shown; null: what is shown has no name. */
  current: ReadonlySignal<NamedView | null>;
  /** Under a name that is taken, it takes the place of that view. Each answers whether it worked. */
  save(title: string): Promise<boolean>;
  rename(id: Id, title: string): Promise<boolean>;
  remove(id: Id): Promise<boolean>;
}

const usual: NamedView = { id: null, title: 'All open', fields: {} };

/** @param own ends with the screen @param screen says what was done */
export function createSavedViews(own: Screen, screen: Screen, view: ReadonlySignal<RowView>): SavedViews {
  const stored = live(() => savedViews, own);
  const all = computed(() => [usual, ...(stored.value ?? []).map(({ id, title, query }) => ({ id, title, fields: asFields(query) }))]);
  const queryOf = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
  const query = computed(() => queryOf(fieldsOf(view.value)));
  const say = async (text: string, command: () => Promise<Receipt>) => {
    const receipt = await screen.run(command);
    if (receipt) screen.announce(text, receipt);
    return receipt !== undefined;
  };
  return {
    all,
    current: computed(() => all.value.find(({ fields }) => queryOf(fields) === query.value) ?? null),
    save: (title) => say('View saved', () => saveView({ title, query: query.peek() })),
    rename: (id, title) => say('View renamed', () => renameView(id, title)),
    remove: (id) => say('View removed', () => removeView(id)),
  };
}

/** As this version writes it, so that an older or longer query of the same meaning is the same view. */
const asFields = (query: string) => fieldsOf(viewOf(Object.fromEntries(new URLSearchParams(query))));
