// The line being typed: one row while there are words in it, none when there are not.
import { describe, expect, it, vi } from 'vitest';
import { aCommitment, newId, useEmptyStore } from '@/test/fixtures/store';
import { db } from '../db';
import { allDrafts, draftsOf, textsOf } from '../queries/drafts';
import { keepDraft, keepText } from './drafts';
import { lookBackOn } from './life';

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

describe('a text about something', () => {
  const about = { kind: 'outcome', aboutId: newId() } as const;

  it('is kept as it is typed, and gone when nothing stands there', async () => {
    const id = newId();
    await keepText(id, about, 'Clinics reor');
    await keepText(id, about, 'Clinics reorder by themselves');
    expect(await textsOf('outcome', '2026-11-18')).toMatchObject([{ id, text: 'Clinics reorder by themselves', ...about }]);
    await keepText(id, about, '');
    expect(await db.drafts.count()).toBe(0);
  });

  it('is never offered as a line to capture', async () => {
    await keepText(newId(), about, 'half');
    expect([await draftsOf(null), await allDrafts()]).toEqual([[], []]);
  });

  it('expires like a line', async () => {
    vi.setSystemTime('2026-11-01T09:00:00.000Z');
    await keepText(newId(), about, 'half');
    vi.useRealTimers();
    expect(await textsOf('outcome', '2026-11-14')).toHaveLength(1);
    expect(await textsOf('outcome', '2026-11-15')).toEqual([]);
  });

  it('goes when the outcome is told, and another’s stays', async () => {
    const done = aCommitment({ status: 'done', closedOn: '2026-11-18' });
    await db.commitments.add(done);
    await keepText(newId(), { kind: 'outcome', aboutId: done.id }, 'half');
    await keepText(newId(), about, 'another');
    await lookBackOn(done.id, { outcome: { effect: 'It sells' }, wentWell: '', improve: '' });
    expect((await textsOf('outcome', '2026-11-18')).map(({ text }) => text)).toEqual(['another']);
  });
});
