// The worker may be ended at any line, and two may look at once: a reminder is on the screen once, and none is lost.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { aCaptured, aPerson, useEmptyStore } from '@/test/fixtures/store';
import type { Commitment } from '../domain/commitment';
import type { NudgeText } from '../domain/nudge-text';
import type { Notification } from '../domain/notification';
import { db } from '../store/db';
import { capture, completeCommitment, snooze } from '../store/commands/commitments';
import { markAnswered, markShown } from '../store/commands/nudges';
import { changeNudging, changeSettings } from '../store/commands/settings';
import { inSidebar, notificationOf } from '../store/queries/nudges';
import { keepNudges, nudgeStore } from './nudges';
import { lookOnce } from './nudge-pass';
import type { NudgeScreen, NudgeStore } from './nudge-pass';
import { navigatorWithLocks } from './one-at-a-time.test-data';

useEmptyStore();

const me = aPerson('Dana Reyes');
const wednesday = '2026-11-18';
const nine = new Date(`${wednesday}T09:00:00`);
const later = (minutes: number) => new Date(nine.getTime() + minutes * 60_000);

let around = { inCall: false, presenting: false, sidebarOpen: false };
const alarms: Date[] = [];
const store: NudgeStore = { ...nudgeStore, circumstances: async () => around, wake: async (at) => { alarms.push(at); } };

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', navigatorWithLocks());
  around = { inCall: false, presenting: false, sidebarOpen: false };
  alarms.length = 0;
  await changeSettings({ meId: me.id, firstRunDone: true });
});
afterEach(() => { vi.unstubAllGlobals(); });

/** A screen as a browser has one: what is shown under an id replaces what was there under it. */
function aScreen() {
  const up = new Map<string, NudgeText & { buttons: boolean }>();
  const calls: string[] = [];
  const idOf = ({ kind, key }: Pick<Notification, 'kind' | 'key'>) => `${kind} ${key}`;
  const screen: NudgeScreen = {
    allowed: async () => true,
    onScreen: async () => [...up.keys()].map((id) => ({ kind: id.split(' ')[0] as Notification['kind'], key: id.split(' ')[1] ?? '' })),
    show: async (named, { title, text }, buttons) => {
      calls.push(idOf(named));
      up.set(idOf(named), { title, text, buttons });
      return true;
    },
    reword: async (named, { title, text }) => { up.set(idOf(named), { title, text, buttons: false }); },
    takeBack: async (named) => { up.delete(idOf(named)); },
  };
  return { screen, up, calls };
}

/** Mine, due on that Wednesday unless said otherwise. */
async function promised(text: string, set: Partial<Commitment> = {}): Promise<Commitment> {
  const commitment = aCaptured({ text, ownerId: me.id, dueOn: wednesday, ...set }, me.id);
  await capture([commitment], null);
  return commitment;
}

const rows = () => db.notifications.toArray();
const digest = () => notificationOf({ kind: 'digest', key: wednesday });

describe('a digest', () => {
  it('is on the screen once, however often one looks, and stays away once it was dismissed', async () => {
    await promised('Send the deck');
    const { screen, up, calls } = aScreen();
    for (const minutes of [0, 1, 30]) await lookOnce(screen, store, later(minutes));
    expect([...up.values()]).toEqual([{ title: '1 due today', text: 'Send the deck · today', buttons: true }]);
    up.clear();
    await lookOnce(screen, store, later(60));
    expect([calls.length, up.size, (await rows()).length]).toEqual([1, 0, 1]);
    expect(await digest()).toMatchObject({ status: 'shown', shownAt: nine.toISOString() });
    expect(alarms.at(-1)?.toLocaleString('sv-SE')).toBe('2026-11-19 09:00:00');
  });

  it('has no buttons where it names several, or what others must not read', async () => {
    await promised('Secret', { visibility: 'me' });
    const one = aScreen();
    await lookOnce(one.screen, store, nine);
    expect([...one.up.values()]).toEqual([{ title: '1 due today', text: '1 only you can see', buttons: false }]);
  });

  it.each([['inCall'], ['presenting']] as const)('that came due while %s is not queued', async (what) => {
    await promised('Send the deck');
    const { screen, up } = aScreen();
    around = { ...around, [what]: true };
    await lookOnce(screen, store, nine);
    around = { ...around, [what]: false };
    await lookOnce(screen, store, later(5));
    expect([up.size, (await digest())?.skippedFor]).toEqual([0, what]);
  });

  it('is left to badge and popup where the browser refuses', async () => {
    await promised('Send the deck');
    const { screen, up } = aScreen();
    await lookOnce({ ...screen, allowed: async () => false }, store, nine);
    await lookOnce(screen, store, later(1));
    expect([up.size, (await digest())?.skippedFor]).toEqual([0, 'refused']);
  });

  it('says only what is still open, and goes with the last of it', async () => {
    const [first, second, third] = [await promised('Send the deck'), await promised('Call Priya'), await promised('Book the room')];
    const { screen, up, calls } = aScreen();
    const texts = async (minutes: number) => {
      await lookOnce(screen, store, later(minutes));
      return [...up.values()].map(({ text }) => text);
    };
    await texts(0);
    await completeCommitment(first.id);
    expect(await texts(1)).toEqual(['Call Priya · today\nBook the room · today']);
    await snooze(second.id, later(600).toISOString());
    expect(await texts(2)).toEqual(['Book the room · today']);
    await completeCommitment(third.id);
    expect(await texts(3)).toEqual([]);
    expect(calls).toHaveLength(1);
    expect((await digest())?.commitmentIds).toHaveLength(3);
  });

  it('goes with its day, and while presenting', async () => {
    await promised('Send the deck');
    const { screen, up } = aScreen();
    await lookOnce(screen, store, nine);
    around = { ...around, presenting: true };
    await lookOnce(screen, store, later(1));
    expect(up.size).toBe(0);
    around = { ...around, presenting: false };
    await db.notifications.clear();
    await lookOnce(screen, store, later(2));
    await lookOnce(screen, store, new Date('2026-11-19T00:00:01'));
    expect(up.size).toBe(0);
  });

  it('of a night with the computer off comes in the morning, that of the day before no more', async () => {
    await promised('Send the deck');
    const dead = aScreen();
    await expect(lookOnce({ ...dead.screen, show: () => Promise.reject(new Error('ended')) }, store, nine)).rejects.toThrow('ended');
    const { screen, calls } = aScreen();
    await lookOnce(screen, store, new Date('2026-11-19T10:30:00'));
    expect(calls).toEqual(['digest 2026-11-19']);
    expect((await digest())?.skippedFor).toBe('over');
  });
});

describe('a sidebar that is open', () => {
  it('is asked first, and shows it once', async () => {
    await promised('Send the deck');
    around = { ...around, sidebarOpen: true };
    const { screen, up } = aScreen();
    expect(await lookOnce(screen, store, nine)).toBe(true);
    const [asked] = await inSidebar(nine);
    await markShown(asked?.row.id ?? '', nine);
    expect(await lookOnce(screen, store, later(1))).toBe(false);
    expect([up.size, await digest()]).toMatchObject([0, { status: 'shown', via: 'sidebar' }]);
    expect(await inSidebar(later(1))).toHaveLength(1);
    await markAnswered(asked?.row.id ?? '', nine);
    expect(await inSidebar(later(1))).toEqual([]);
  });

  it('and closed before it showed it leaves it to the browser', async () => {
    await promised('Send the deck');
    around = { ...around, sidebarOpen: true };
    const { screen, up } = aScreen();
    await lookOnce(screen, store, nine);
    await lookOnce(screen, store, new Date(nine.getTime() + 4000));
    expect(up.size).toBe(0);
    await lookOnce(screen, store, new Date(nine.getTime() + 5000));
    expect([up.size, await inSidebar(nine)]).toEqual([1, []]);
  });
});

describe('a worker that is ended', () => {
  class Ended extends Error {}

  /** Ends at the n-th step: each call of the screen or the store is one before it has an effect, and one after. */
  function mortal<T extends object>(parts: T, life: { left: number }): T {
    const step = () => {
      life.left -= 1;
      if (life.left < 0) throw new Ended();
    };
    const call = (work: (...given: unknown[]) => Promise<unknown>) => async (...given: unknown[]) => {
      step();
      const result = await work(...given);
      step();
      return result;
    };
    return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, call(part as () => Promise<unknown>)])) as T;
  }

  /** A screen with an old digest on it, a new one to show, a follow-up, and one of two that were named done. */
  async function scene() {
    const view = aScreen();
    const [first] = [await promised('Send the deck', { dueOn: '2026-11-16' }), await promised('Call Priya', { dueOn: '2026-11-16' })];
    await lookOnce(view.screen, store, new Date('2026-11-17T09:00:00'));
    await completeCommitment(first.id);
    await db.coachingLogs.add({
      id: crypto.randomUUID(), createdAt: nine.toISOString(), deletedAt: null, withId: me.id, on: '2026-11-01', topic: 'Secret', facts: null, strengths: null,
      change: null, plan: null, followUpOn: wednesday, followUp: 'dated', status: 'closed', visibility: 'me', pairIds: [],
    });
    view.calls.length = 0;
    return view;
  }

  async function endedAt(step: number) {
    const { screen, up, calls } = await scene();
    const life = { left: step };
    const wasEnded = await lookOnce(mortal(screen, life), mortal(store, life), nine).then(() => false, (error) => error instanceof Ended);
    return { screen, up, calls, wasEnded };
  }

  it('at any step leaves each reminder on the screen exactly once after the next look', async () => {
    let step = 0;
    for (let wasEnded = true; wasEnded; step += 1) {
      await db.delete();
      await db.open();
      await changeSettings({ meId: me.id, firstRunDone: true });
      const life = await endedAt(step);
      wasEnded = life.wasEnded;
      await lookOnce(life.screen, store, later(1));
      await lookOnce(life.screen, store, later(2));
      expect([...life.up.entries()].map(([id, { text }]) => [id, text]), `after step ${step}`).toEqual([
        [`digest ${wednesday}`, 'Call Priya · 2 days late'], [`followUp ${wednesday}`, 'Open Kept to see with whom.'],
      ]);
      expect((await rows()).filter(({ on }) => on === wednesday).map(({ kind, status }) => [kind, status]).sort()).toEqual([['digest', 'shown'], ['followUp', 'shown']]);
      expect(new Set(life.calls).size).toBe(2);
    }
    expect(step).toBeGreaterThan(30);
  }, 60_000);
});

describe('two that look at once', () => {
  it('under the lock show it once', async () => {
    await promised('Send the deck');
    const { screen, up, calls } = aScreen();
    const { signal } = new AbortController();
    vi.useFakeTimers({ now: nine, toFake: ['Date'] });
    const workers = [0, 1, 2].map(() => keepNudges(screen, store, signal));
    await Promise.all(workers.flatMap((look) => [look(), look()]));
    vi.useRealTimers();
    expect([calls, up.size, (await rows()).length]).toEqual([[`digest ${wednesday}`], 1, 1]);
  });

  it('even without it keep one row, and one on the screen', async () => {
    await promised('Send the deck');
    const { screen, up } = aScreen();
    await Promise.all([0, 1, 2].map(() => lookOnce(screen, store, nine)));
    expect([up.size, (await rows()).length, (await digest())?.status]).toEqual([1, 1, 'shown']);
  });
});

it('asks to be woken before it shows anything, and then for the next time', async () => {
  await promised('Send the deck');
  const seen: number[] = [];
  const { screen } = aScreen();
  await lookOnce({ ...screen, show: async () => { seen.push(alarms.length); return true; } }, store, nine);
  expect([seen, alarms.map((at) => at.getTime() - nine.getTime())]).toEqual([[1], [30_000, 86_400_000]]);
});

it('what is switched off stays away, and the day it is switched on again', async () => {
  await promised('Send the deck');
  await changeNudging({ nudgeKinds: { digest: false } });
  const { screen, up } = aScreen();
  await lookOnce(screen, store, nine);
  await changeNudging({ nudgeKinds: null });
  await lookOnce(screen, store, later(60));
  expect(up.size).toBe(0);
});
