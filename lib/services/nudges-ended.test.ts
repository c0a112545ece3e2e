// The worker may be ended at any step: each reminder is on the screen exactly once after it, and none is lost. What was answered is decided once, or asked still.
import { describe, expect, it } from 'vitest';
import { useEmptyStore } from '@/test/fixtures/store';
import { completeCommitment } from '../store/commands/commitments';
import { changeSettings } from '../store/commands/settings';
import { db } from '../store/db';
import { idOf } from './browser-notifications';
import { answer, answering } from './nudge-answers';
import { lookOnce } from './nudge-pass';
import { aScreen, digest, later, me, nine, promised, store, useQuietMorning, wednesday } from '@/test/fixtures/nudges';

useEmptyStore();
useQuietMorning();

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

describe('a worker that is ended', () => {
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
      expect((await db.notifications.toArray()).filter(({ on }) => on === wednesday).map(({ kind, status }) => [kind, status]).sort()).toEqual([['digest', 'shown'], ['followUp', 'shown']]);
      expect(new Set(life.calls).size).toBe(2);
    }
    expect(step).toBeGreaterThan(30);
  }, 60_000);
});

describe('a worker that is ended while it takes an answer', () => {
  const id = idOf({ kind: 'digest', key: wednesday });
  const [done, putOff, clicked] = [0, 1, null];

  /** One or two promises brought up by a digest, and how their answer is told of. */
  async function asked(texts: readonly string[]) {
    const view = aScreen();
    const promises = [];
    for (const text of texts) promises.push(await promised(text));
    await lookOnce(view.screen, store, nine);
    const opened: string[] = [];
    const parts = { ...answering, takeBack: view.screen.takeBack, open: async () => { opened.push('page'); } };
    const decided = async () => ({
      closed: await db.history.filter(({ field }) => field === 'status').count(), put: await db.nudges.count(), opened: opened.length,
    });
    return { ...view, parts, opened, decided };
  }

  const none = { closed: 0, put: 0, opened: 0 };

  it.each([
    ['Done', done, ['Send the deck'], { ...none, closed: 1 }],
    ['Snooze', putOff, ['Send the deck'], { ...none, put: 1 }],
    ['a click', clicked, ['Send the deck', 'Call Priya'], { ...none, opened: 1 }],
  ] as const)('has decided all of it, once, or asks still: %s', async (_, button, texts, wanted) => {
    let step = 0;
    for (let wasEnded = true; wasEnded; step += 1) {
      await db.delete();
      await db.open();
      await changeSettings({ meId: me.id, firstRunDone: true });
      const { screen, up, parts, decided } = await asked(texts);
      wasEnded = await answer(id, button, later(1), mortal(parts, { left: step })).then(() => false, (error) => error instanceof Ended);
      await lookOnce(screen, store, later(2));
      const [is, row] = [await decided(), await digest()];
      const isDecided = row?.status === 'answered';
      expect([is, up.size], `after step ${step}`).toEqual(isDecided ? [wanted, 0] : [button === clicked ? is : none, 1]);
      // Whoever sees it still may press it once more.
      if (up.size > 0) await answer(id, button, later(3), parts);
      await lookOnce(screen, store, later(4));
      expect([(await digest())?.status, up.size]).toEqual(['answered', 0]);
      if (button !== clicked) expect(await decided()).toEqual(wanted);
    }
    expect(step).toBeGreaterThan(6);
  }, 60_000);
});
