// What a click on a notification does.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { aCaptured, aPerson, useEmptyStore } from '@/test/fixtures/store';
import type { Commitment } from '../domain/commitment';
import type { Notification } from '../domain/notification';
import { capture, completeCommitment, snooze } from '../store/commands/commitments';
import { changeNudging } from '../store/commands/nudging';
import { changeSettings } from '../store/commands/settings';
import { db } from '../store/db';
import { idOf } from './browser-notifications';
import { answer } from './nudge-answers';

useEmptyStore();

const me = aPerson('Dana Reyes');
const wednesday = '2026-11-18';
const now = new Date(`${wednesday}T10:00:00`);
const opened = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  opened.mockReset();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url?: string }) => { opened(url?.replace('chrome-extension://kept/', '')); }) as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://kept${path}`);
  vi.spyOn(fakeBrowser.notifications, 'clear').mockImplementation(async () => true);
  await changeSettings({ meId: me.id, firstRunDone: true });
});

async function shownDigest(texts: readonly string[], set: Partial<Notification> = {}): Promise<{ id: string; commitments: Commitment[] }> {
  const commitments = texts.map((text) => aCaptured({ text, ownerId: me.id, dueOn: wednesday }, me.id));
  await capture(commitments, null);
  const row: Notification = {
    id: crypto.randomUUID(), createdAt: now.toISOString(), deletedAt: null, kind: 'digest', key: wednesday, on: wednesday, status: 'shown',
    shownAt: now.toISOString(), commitmentIds: commitments.map(({ id }) => id), ...set,
  };
  await db.notifications.add(row);
  return { id: idOf(row), commitments };
}

const status = async () => (await db.notifications.toArray()).map((row) => row.status);
const [done, putOff] = [0, 1];

describe('a click', () => {
  it('on one commitment opens it, and is an answer', async () => {
    const { id, commitments: [one] } = await shownDigest(['Send the deck']);
    await answer(id, null, now);
    expect(opened.mock.calls).toEqual([[`dashboard.html#/?commitment=${one?.id}`]]);
    expect(await status()).toEqual(['answered']);
    expect(fakeBrowser.notifications.clear).toHaveBeenCalledWith(id);
  });

  it('on several opens them where they can be decided', async () => {
    const { id } = await shownDigest(['Send the deck', 'Call Priya']);
    await answer(id, null, now);
    expect(opened).toHaveBeenCalledWith('popup.html');
  });

  it('decides before its notification is taken back: a worker ended between the two has lost no decision', async () => {
    const { id, commitments: [one] } = await shownDigest(['Send the deck']);
    vi.spyOn(fakeBrowser.notifications, 'clear').mockRejectedValue(new Error('the worker ended'));
    await expect(answer(id, done, now)).rejects.toThrow('the worker ended');
    expect((await db.commitments.get(one?.id ?? ''))?.status).toBe('done');
  });

  it('on "Done" completes it', async () => {
    const { id, commitments: [one] } = await shownDigest(['Send the deck']);
    await answer(id, done, now);
    expect(await db.commitments.get(one?.id ?? '')).toMatchObject({ status: 'done' });
    expect(opened).not.toHaveBeenCalled();
  });

  it.each([[{}, '08:00'], [{ morningAt: '07:15' }, '07:15']])('on "Snooze" hides it until tomorrow morning, with %j', async (set, morning) => {
    await changeNudging(set);
    const { id, commitments: [one] } = await shownDigest(['Send the deck']);
    await answer(id, putOff, now);
    expect(await db.nudges.toArray()).toMatchObject([{ commitmentId: one?.id, snoozedUntil: new Date(`2026-11-19T${morning}:00`).toISOString() }]);
  });

  it('is an answer also when it is pressed after the night, or twice at once', async () => {
    const morning = new Date('2026-11-19T08:30:00');
    for (const [button, table] of [[done, 'history'], [putOff, 'nudges']] as const) {
      const { id, commitments: [one] } = await shownDigest(['Send the deck'], { key: `${wednesday}${table}` });
      await Promise.all([answer(id, button, morning), answer(id, button, morning)]);
      const rows = table === 'nudges' ? await db.nudges.toArray() : await db.history.where('record').equals(one?.id ?? '').filter(({ field }) => field === 'status').toArray();
      expect(rows, table).toHaveLength(1);
    }
    expect(await status()).toEqual(['answered', 'answered']);
  });

  it('on "Done" is about what was named, even if only I may see it by now, or it was snoozed elsewhere', async () => {
    const { id, commitments: [one] } = await shownDigest(['Send the deck']);
    await db.commitments.update(one?.id ?? '', { visibility: 'me' });
    await snooze(one?.id ?? '', '2026-11-18T12:00:00.000Z');
    await answer(id, done, now);
    expect(await db.commitments.get(one?.id ?? '')).toMatchObject({ status: 'done' });
  });

  it('on "Done", where several are named again, asks which', async () => {
    const { id } = await shownDigest(['Send the deck', 'Call Priya']);
    await answer(id, done, now);
    expect(opened).toHaveBeenCalledWith('popup.html');
    expect((await db.commitments.toArray()).map((one) => one.status)).toEqual(['open', 'open']);
  });

  it('on what is done already does nothing more', async () => {
    const { id, commitments: [one] } = await shownDigest(['Send the deck']);
    await completeCommitment(one?.id ?? '');
    await answer(id, done, now);
    await answer(id, null, now);
    expect(await status()).toEqual(['answered']);
    expect(opened).toHaveBeenCalledWith('popup.html');
  });

  it('on what is none of ours does nothing', async () => {
    for (const id of ['other', 'kept digest 2020-01-01', 'kept party 1']) await answer(id, null, now);
    expect(opened).not.toHaveBeenCalled();
  });
});
