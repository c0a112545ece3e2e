// A search as a screen has it: it follows the words, the data and who is looking.
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aCaptured, newId, useEmptyStore } from '@/test/fixtures/store';
import type { Audience } from '../domain/visibility';
import { capture, completeCommitment } from '../store/commands/commitments';
import { createSearch } from './search';

useEmptyStore();

let end = new AbortController();
afterEach(() => end.abort());

const here = newId();

function opened(audience = signal<Audience>('alone')) {
  end = new AbortController();
  const fail = vi.fn((error: unknown) => { throw error; });
  const search = createSearch({ signal: end.signal, today: signal('2026-11-18'), fail }, audience);
  return { search, audience, texts: () => search.found.value?.views.map(({ commitment }) => commitment.text) };
}

describe('a search on a screen', () => {
  it('answers what is typed, and stays true', async () => {
    const deck = aCaptured({ text: 'Send the deck' });
    await capture([deck, aCaptured({ text: 'Call the bank' })], null);
    const { search, texts } = opened();
    expect(texts()).toBeUndefined();
    search.text.value = 'is:open the d';
    await vi.waitFor(() => expect(texts()).toEqual(['Send the deck']));
    await capture([aCaptured({ text: 'Print the deck' })], null);
    await vi.waitFor(() => expect(texts()?.sort()).toEqual(['Print the deck', 'Send the deck']));
    await completeCommitment(deck.id);
    await vi.waitFor(() => expect(texts()).toEqual(['Print the deck']));
    search.text.value = '';
    expect(texts()).toBeUndefined();
  });

  it('says what it did not understand, and offers what it knows', async () => {
    await capture([aCaptured({ text: 'Call the supplier' })], null);
    const { search, texts } = opened();
    search.text.value = 'is:blue supp';
    await vi.waitFor(() => expect(texts()).toEqual(['Call the supplier']));
    expect(search.doubts.value).toMatchObject([{ start: 0, end: 7 }]);
    expect(search.suggest(12).map((offer) => offer.with)).toEqual(['supplier']);
    expect(search.suggest(3).map((offer) => offer.with)).toContain('is:overdue');
  });

  it('shows nothing found for others when a meeting comes to the front', async () => {
    await capture([aCaptured({ text: 'raise for Sam', visibility: 'pair' }), aCaptured({ text: 'raise prices', seriesId: here })], null);
    const { search, audience, texts } = opened();
    search.text.value = 'raise';
    await vi.waitFor(() => expect(texts()).toHaveLength(2));
    audience.value = { seriesId: here };
    expect(texts()).toBeUndefined();
    await vi.waitFor(() => expect(texts()).toEqual(['raise prices']));
  });
});
