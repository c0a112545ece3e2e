// The index of searches is at any time what it would be if it were made anew.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCaptured, aCommitment, newId, useEmptyStore } from '@/test/fixtures/store';
import { moveReasons } from '../domain/commitment';
import type { Id } from '../domain/record';
import { capture, completeCommitment, dropCommitment, giveTo, moveDate, rewordCommitment, setGoal, snooze } from './commands/commitments';
import { joinCall } from './commands/join-call';
import { removeSampleTeam } from './commands/remove-sample';
import { addSampleTeam } from './commands/sample';
import { seeEvent } from './commands/see-event';
import { undo } from './commands/undo';
import { db } from './db';
import { enterEverything } from './migrations/enter-everything';
import { act } from './write';

useEmptyStore();

const now = new Date('2026-11-24T09:05:00.000Z');
const call = { code: 'abc-defg-hij', title: null, people: [], joined: true };
const weekly = {
  seriesKey: '0weekly', originalStart: '20261124T090000Z', startsAt: '2026-11-24T09:00:00.000Z', endsAt: null, title: 'Leadership weekly', when: null, guests: null, code: 'abc-defg-hij',
};

async function isTrue(): Promise<void> {
  const kept = await db.searchEntries.toArray();
  await db.searchEntries.clear();
  await db.transaction('rw', db.tables, (transaction) => enterEverything(transaction));
  expect(kept).toEqual(await db.searchEntries.toArray());
}

const words = fc.constantFrom('Send the deck', 'Call Łódź', '見積りを送る', 'Send it, send it');

/** Something a user may do to the one commitment or to the last change; what is refused changes nothing. */
const acts = fc.oneof(
  words.map((text) => async (id: Id) => rewordCommitment(id, text)),
  fc.constantFrom('2026-12-04', '2026-11-25', null).chain((to) => fc.constantFrom(...moveReasons, undefined).map((reason) => async (id: Id) => moveDate(id, to, reason))),
  fc.constantFrom(completeCommitment, async (id: Id) => dropCommitment(id)),
  fc.constantFrom(newId(), null).map((owner) => async (id: Id) => giveTo(id, owner)),
  fc.constantFrom(newId(), null).map((goal) => async (id: Id) => setGoal(id, goal)),
  fc.constant(async (id: Id) => snooze(id, '2026-11-28T08:00:00.000Z')),
  fc.constant(async (_: Id, last: Id | null) => undo(last ?? '')),
);

describe('the index of searches', () => {
  it('is the same as one made anew, whatever was done', async () => {
    await fc.assert(fc.asyncProperty(words, fc.array(acts, { maxLength: 12 }), async (text, done) => {
      const me = newId();
      const captured = aCaptured({ text, ownerId: me }, me);
      let { change: last } = await capture([captured, aCaptured({ text })], null);
      for (const act of done) last = (await act(captured.id, last).catch(() => ({ change: last }))).change ?? last;
      await isTrue();
    }), { numRuns: 30 });
    expect(await db.searchEntries.count()).toBeGreaterThan(10);
  });

  it('follows a call that turns out to be a known meeting', async () => {
    const joined = await joinCall(call, now, null);
    if ('choices' in joined) throw new Error('There is only one.');
    await capture([aCaptured({ ...joined })], null);
    const { seriesId } = await seeEvent(weekly);
    await isTrue();
    expect((await db.searchEntries.toArray())[0]?.keys.map(([key]) => key)).toContain(`:series:${seriesId}`);
  });

  it('holds the sample team, and nothing of it once that is removed', async () => {
    await addSampleTeam(now);
    await isTrue();
    expect(await db.searchEntries.count()).toBeGreaterThan(0);
    await capture([aCaptured({ goalId: (await db.goals.toArray())[0]?.id ?? null })], null);
    await removeSampleTeam();
    await isTrue();
    expect(await db.searchEntries.count()).toBe(1);
  });

  it('forgets a capture that was undone, and knows it again when that is undone', async () => {
    const { change } = await capture([aCaptured()], null);
    const undone = await undo(change ?? '');
    expect(await db.searchEntries.count()).toBe(0);
    await undo(undone.change ?? '');
    expect(await db.searchEntries.count()).toBe(1);
    await isTrue();
  });

  it('leaves out what cannot be read, and takes it in when it can be read again', async () => {
    const broken = aCommitment();
    await act(['commitments'], () => ({ patches: [{ table: 'commitments', id: broken.id, set: { ...broken, dueOn: 'soon' }, isNew: true }], history: [] }));
    expect(await db.searchEntries.count()).toBe(0);
    await act(['commitments'], () => ({ patches: [{ table: 'commitments', id: broken.id, set: { dueOn: null } }], history: [] }));
    expect(await db.searchEntries.count()).toBe(1);
    await isTrue();
  });

  it('is not read at a capture: nothing that has to be waited for', async () => {
    const read: string[] = [];
    db.history.hook('reading', (row) => { read.push('history'); return row; });
    db.searchEntries.hook('reading', (row) => { read.push('entry'); return row; });
    await capture([aCaptured()], null);
    expect(read).toEqual([]);
  });
});
