// The line being typed: one row while there are words in it, none when there are not.
import { describe, expect, it, vi } from 'vitest';
import { newId, useEmptyStore } from '@/test/fixtures/store';
import { db } from '../db';
import { draftsOf } from '../queries/drafts';
import { keepDraft } from './drafts';

useEmptyStore();

describe('a draft', () => {
  it('is gone for good when its line is emptied, and comes back when it is typed anew', async () => {
    const id = newId();
    await keepDraft(id, null, 'half a line', []);
    await keepDraft(id, null, '', []);
    expect(await db.drafts.count()).toBe(0);
    await keepDraft(id, null, 'another', []);
    expect((await draftsOf(null)).map((draft) => draft.text)).toEqual(['another']);
  });

  it('begun before its meeting is known belongs to that meeting, and one begun in a meeting stays with it', async () => {
    const [id, meeting] = [newId(), newId()];
    await keepDraft(id, null, 'half', []);
    await keepDraft(id, meeting, 'half', []);
    await keepDraft(id, newId(), 'half a line', []);
    expect((await draftsOf(meeting)).map((draft) => draft.text)).toEqual(['half a line']);
  });

  it('of no meeting is found newest first, through the index', async () => {
    const scan = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const draft = (text: string, day: number, seriesId: string | null = null) =>
      ({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, seriesId, text, plain: [], updatedAt: `2026-11-${10 + day}T09:00:00.000Z` });
    await db.drafts.bulkAdd([draft('older', 1), draft('newer', 2), draft('elsewhere', 3, newId()), { ...draft('deleted', 4), deletedAt: '2026-11-20T09:00:00.000Z' }]);
    expect((await draftsOf(null)).map((found) => found.text)).toEqual(['newer', 'older']);
    expect(scan).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
