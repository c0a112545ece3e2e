// A search over all commitments: what is typed, what was found, what was not understood, what to offer.
// Nothing else needs this module and what it brings along: load it when a search is opened.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { parseSearch } from '../domain/search/parse';
import type { Doubt } from '../domain/search/parse';
import { searchSuggestions } from '../domain/search/suggest';
import type { SearchSuggestion } from '../domain/search/suggest';
import { askedBy } from '../domain/search/wanted';
import type { Audience } from '../domain/visibility';
import { foundCommitments, searchNames } from '../store/queries/search';
import type { Found } from '../store/queries/search';
import { live } from './live';
import type { Screen } from './screen';

export interface Search {
  text: Signal<string>;
  /** Stays true while it is shown. Undefined: nothing was asked, or not answered yet before this audience. */
  found: ReadonlySignal<Found | undefined>;
  /** What of the text was not understood, to be said beside it. */
  doubts: ReadonlySignal<readonly Doubt[]>;
  /** What to offer where the caret stands, as an index into the text. */
  suggest(caret: number): SearchSuggestion[];
}

/** `audience` says who may be looking; what was found before another one is never shown to this one. */
export function createSearch(screen: Pick<Screen, 'signal' | 'today' | 'fail'>, audience: ReadonlySignal<Audience>): Search {
  const text = signal('');
  const names = live(() => searchNames, screen);
  const asked = computed(() => {
    const [known, today] = [names.value, screen.today.value];
    return known && askedBy(parseSearch(text.value, today), { names: known, today });
  });
  const answered = live(() => {
    const [question, known, before] = [asked.value, names.value, audience.value];
    if (!question || !known || question.wanted.length === 0) return null;
    return async () => ({ before, found: await foundCommitments(question, known, before) });
  }, screen);
  const found = computed(() => (answered.value?.before === audience.value ? answered.value.found : undefined));
  return {
    text, found,
    doubts: computed(() => asked.value?.doubts ?? []),
    suggest: (caret) => (names.value ? searchSuggestions(text.value, caret, names.value, found.value?.words ?? new Set()) : []),
  };
}
