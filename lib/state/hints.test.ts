// @vitest-environment jsdom
// The hint beside the line follows what the owner has to do that day, and what the user does not want to be asked.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommitment, newId, useEmptyStore } from '@/test/fixtures/store';
import type { Captured } from '../domain/capture/captured';
import { localDateOf, plusDays } from '../domain/local-date';
import { changeSettings } from '../store/commands/settings';
import { db } from '../store/db';
import { createHints } from './hints';
import { loadLineReader } from './line-reader';
import { createScreen } from './screen';

useEmptyStore();

const dana = newId();
/** A Wednesday in two weeks or later. */
const day = plusDays(localDateOf(new Date()), 14 + ((3 - new Date().getDay() + 7) % 7));
const typed = (set: Partial<Captured> = {}): Captured => ({
  text: 'send the deck', ownerId: dana, partnerIds: [], dueOn: day, dueAssumed: false, goalId: null, onlyMe: false, understood: [], ambiguous: [], unknownNames: [], ...set,
});

describe('the hint of the line', () => {
  let end: AbortController;
  beforeEach(async () => {
    end = new AbortController();
    await loadLineReader();
    await db.commitments.bulkAdd([1, 2, 3].map(() => aCommitment({ ownerId: dana, dueOn: day })));
  });
  afterEach(() => end.abort());

  const hintsOf = (line: Captured) => {
    const captured = signal<Captured | null>(line);
    return { captured, ...createHints(createScreen(end.signal), captured) };
  };

  it('tells of a day that is full, of the owner named, on the day named', async () => {
    const { captured, hint } = hintsOf(typed());
    await vi.waitFor(() => expect(hint.value?.id).toBe('fullDay'));
    captured.value = typed({ ownerId: newId() });
    await vi.waitFor(() => expect(hint.value).toBeNull());
    captured.value = typed({ dueAssumed: true });
    expect(hint.value).toBeNull();
  });

  it('counts my own day for what only I shall see', async () => {
    await changeSettings({ meId: dana });
    const { hint } = hintsOf(typed({ ownerId: null, onlyMe: true }));
    await vi.waitFor(() => expect(hint.value?.id).toBe('fullDay'));
  });

  it('does not come back once it is muted, and the next in use is given', async () => {
    const { captured, hint, muteHint } = hintsOf(typed({ text: 'look into churn' }));
    expect(hint.value?.id).toBe('noEnd');
    await muteHint(hint.value!);
    await vi.waitFor(() => expect(hint.value?.id).toBe('fullDay'));
    captured.value = typed({ text: 'think about prices', dueAssumed: true });
    await vi.waitFor(() => expect(hint.value).toBeNull());
  });

  it('is given again once all are wanted again', async () => {
    const { hint, muteHint, showAllHints } = hintsOf(typed({ text: 'look into churn', dueAssumed: true }));
    await muteHint(hint.value!);
    await vi.waitFor(() => expect(hint.value).toBeNull());
    await showAllHints();
    await vi.waitFor(() => expect(hint.value?.id).toBe('noEnd'));
  });

  it('waits while a name has to be chosen', () => {
    expect(hintsOf(typed({ text: 'look into churn', ambiguous: [{ start: 0, end: 3, candidates: [dana, newId()] }] })).hint.value).toBeNull();
  });
});
