// What belongs in each list of commitments, and that no list scans.
import { describe, expect, it, vi } from 'vitest';
import { aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { scannedBy } from '@/test/fixtures/scans';
import type { Commitment } from '../../domain/commitment';
import { searchEntryOf } from '../../domain/search/keys';
import { moveDate } from '../commands/commitments';
import { changeSettings } from '../commands/settings';
import { db } from '../db';
import { onUnreadable } from '../rows';
import { capturedSince } from './captured';
import { inNoMeeting, myOpenUntil, openCommitments, openCounts, openOnTables } from './commitments';
import { countOverdueMine } from './due';

useEmptyStore();

const [here, elsewhere, goal] = [newId(), newId(), newId()];
const texts = async (goalIds: string[]) => (await openCommitments(here, goalIds)).map((view) => view.commitment.text).sort();

describe('what is open on the table', () => {
  it('comes from this series, and by link from others that serve the same goals', async () => {
    await db.commitments.bulkAdd([
      aCommitment({ text: 'ours', seriesId: here }),
      aCommitment({ text: 'same goal', seriesId: elsewhere, goalId: goal }),
      aCommitment({ text: 'other goal', seriesId: elsewhere, goalId: newId() }),
      aCommitment({ text: 'done', seriesId: here, status: 'done' }),
      aCommitment({ text: 'deleted', seriesId: here, deletedAt: '2026-11-21T10:00:00.000Z' }),
    ]);
    expect(await texts([goal])).toEqual(['ours', 'same goal']);
    expect(await db.commitments.count()).toBe(5);
  });

  it('never brings what is private in another meeting here through a goal', async () => {
    await db.commitments.bulkAdd([
      aCommitment({ text: 'pair', seriesId: elsewhere, goalId: goal, visibility: 'pair' }),
      aCommitment({ text: 'me', seriesId: elsewhere, goalId: goal, visibility: 'me' }),
      aCommitment({ text: 'ours, of the pair', seriesId: here, goalId: goal, visibility: 'pair' }),
    ]);
    expect(await texts([goal])).toEqual(['ours, of the pair']);
  });

  it('names the meeting that a carried-over item came from', async () => {
    await db.series.add({ id: elsewhere, createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, key: '0p', title: 'Pricing call', codes: [], chairId: null, provisional: false, mergedInto: null });
    await db.commitments.bulkAdd([aCommitment({ seriesId: elsewhere, goalId: goal }), aCommitment({ seriesId: here })]);
    expect((await openCommitments(here, [goal])).map((view) => view.from).sort()).toEqual(['Pricing call', null]);
  });

  it('tells the moves of a promise, also when its date came back to the first', async () => {
    const commitment = aCommitment({ seriesId: here, acceptance: 'accepted', firstDueOn: '2026-11-27' });
    await db.commitments.add(commitment);
    await moveDate(commitment.id, '2026-12-04');
    await moveDate(commitment.id, '2026-11-27');
    const [view] = await openCommitments(here, []);
    expect(view?.moves.filter((entry) => entry.field === 'dueOn')).toHaveLength(2);
  });

  it('is shown without the moves that cannot be read, which are reported', async () => {
    const commitment = aCommitment({ seriesId: here, acceptance: 'accepted', firstDueOn: '2026-11-27' });
    await db.commitments.add(commitment);
    await moveDate(commitment.id, '2026-12-04');
    const entry = await db.history.where('record').equals(commitment.id).filter(({ field }) => field === 'dueOn').first();
    await db.history.update(entry?.id ?? '', { at: 'yesterday' });
    const heard = vi.fn();
    onUnreadable(heard, AbortSignal.timeout(60_000));
    const [view] = await openCommitments(here, []);
    expect(view?.moves.filter(({ field }) => field === 'dueOn')).toEqual([]);
    expect(heard.mock.lastCall?.[0]).toEqual(expect.arrayContaining([expect.objectContaining({ table: 'history', id: entry?.id })]));
  });

  it('shows the rest when one record cannot be read, and says which', async () => {
    const broken = { ...aCommitment({ seriesId: here }), dueOn: 'soon' };
    await db.commitments.bulkAdd([broken, aCommitment({ text: 'fine', seriesId: here })]);
    const heard = vi.fn();
    onUnreadable(heard, AbortSignal.timeout(60_000));
    expect(await texts([])).toEqual(['fine']);
    expect(heard.mock.lastCall?.[0]).toEqual(expect.arrayContaining([expect.objectContaining({ table: 'commitments', id: broken.id })]));
    expect(await db.commitments.get(broken.id)).toEqual(broken);
  });
});

describe('what was captured in no meeting', () => {
  const stored = async (commitments: Commitment[]) => {
    await db.commitments.bulkAdd(commitments);
    await db.searchEntries.bulkAdd(commitments.flatMap((commitment) => searchEntryOf(commitment, []) ?? []));
  };

  it('is listed until it is closed, without an owner too', async () => {
    await stored([
      aCommitment({ text: 'nobody’s' }), aCommitment({ text: 'Sam’s', ownerId: newId() }), aCommitment({ text: 'in a meeting', seriesId: here }),
      aCommitment({ text: 'done', status: 'done' }), aCommitment({ text: 'deleted', deletedAt: '2026-11-21T10:00:00.000Z' }),
    ]);
    expect((await inNoMeeting()).map((view) => view.commitment.text).sort()).toEqual(['Sam’s', 'nobody’s']);
  });

  it('is found without reading what is closed', async () => {
    await stored([aCommitment(), ...Array.from({ length: 20 }, () => aCommitment({ status: 'done' }))]);
    const read = vi.fn();
    db.commitments.hook('reading', (row) => { read(); return row; });
    await inNoMeeting();
    expect(read).toHaveBeenCalledTimes(1);
  });
});

it('how much somebody has to do is counted, closed ones left out', async () => {
  const [one, other] = [newId(), newId()];
  await db.commitments.bulkAdd([aCommitment({ ownerId: one }), aCommitment({ ownerId: one, dueOn: '2027-01-01' }), aCommitment({ ownerId: one, status: 'done' }), aCommitment()]);
  expect([...await openCounts([one, other])]).toEqual([[one, 2], [other, 0]]);
});

describe('what is mine', () => {
  it('is counted on the badge from the day after the due date', async () => {
    const me = aPerson('Dana Keller');
    await changeSettings({ meId: me.id });
    await db.commitments.bulkAdd([
      aCommitment({ ownerId: me.id, dueOn: '2026-11-20' }), aCommitment({ ownerId: me.id, dueOn: '2026-11-21' }),
      aCommitment({ ownerId: me.id, dueOn: null }), aCommitment({ ownerId: newId(), dueOn: '2026-11-01' }),
      aCommitment({ ownerId: me.id, dueOn: '2026-11-02', status: 'done' }),
    ]);
    expect(await countOverdueMine('2026-11-21')).toBe(1);
    expect(await countOverdueMine('2026-11-22')).toBe(2);
    expect((await myOpenUntil(me.id, '2026-11-21')).map((view) => view.commitment.dueOn)).toEqual(['2026-11-20', '2026-11-21']);
  });

  it('is not counted on the badge where the popup cannot show it', async () => {
    const me = aPerson('Dana Keller');
    await changeSettings({ meId: me.id });
    const broken = { ...aCommitment({ ownerId: me.id, dueOn: '2026-11-02' }), partnerIds: 'nobody' } as never;
    await db.commitments.bulkAdd([broken, aCommitment({ ownerId: me.id, dueOn: '2026-11-01' })]);
    expect(await countOverdueMine('2026-11-21')).toBe((await myOpenUntil(me.id, '2026-11-20')).length);
    expect(await countOverdueMine('2026-11-21')).toBe(1);
  });

  it('is nothing before Kept knows who I am', async () => {
    await db.commitments.add(aCommitment({ ownerId: newId(), dueOn: '2026-11-01' }));
    expect(await countOverdueMine('2026-11-21')).toBe(0);
  });
});

describe('the lists', () => {
  it('read through an index, never by scanning the table', async () => {
    await changeSettings({ meId: newId() });
    const scanned = await scannedBy(() => Promise.all([
      openCommitments(here, [goal]), myOpenUntil(here, '2026-11-21'), countOverdueMine('2026-11-21'), openOnTables([here]), inNoMeeting(),
      capturedSince(here, '2026-11-21T00:00:00.000Z'),
    ]));
    expect(scanned).toContain('settings');
    expect(scanned).not.toContain('commitments');
    expect(scanned).not.toContain('history');
  });
});
