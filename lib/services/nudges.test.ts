// Reminders in time: shown once, put right while they are on the screen, and by one of those who look at once.
import { describe, expect, it, vi } from 'vitest';
import { useEmptyStore } from '@/test/fixtures/store';
import { db } from '../store/db';
import { completeCommitment, snooze } from '../store/commands/commitments';
import { markAnswered, markShown } from '../store/commands/nudges';
import { changeNudging } from '../store/commands/nudging';
import { inSidebar } from '../store/queries/nudges';
import { lookOnce } from './nudge-pass';
import { keepNudges } from './nudges';
import { aScreen, alarms, around, digest, later, nine, promised, store, useQuietMorning } from '@/test/fixtures/nudges';

useEmptyStore();
useQuietMorning();

const rows = () => db.notifications.toArray();

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
    Object.assign(around, { [what]: true });
    await lookOnce(screen, store, nine);
    Object.assign(around, { [what]: false });
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
    around.presenting = true;
    await lookOnce(screen, store, later(1));
    expect(up.size).toBe(0);
    around.presenting = false;
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
    around.sidebarOpen = true;
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
    around.sidebarOpen = true;
    const { screen, up } = aScreen();
    await lookOnce(screen, store, nine);
    await lookOnce(screen, store, new Date(nine.getTime() + 4000));
    expect(up.size).toBe(0);
    await lookOnce(screen, store, new Date(nine.getTime() + 5000));
    expect([up.size, await inSidebar(nine)]).toEqual([1, []]);
  });
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
    expect([calls, up.size, (await rows()).length]).toEqual([['digest 2026-11-18'], 1, 1]);
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
