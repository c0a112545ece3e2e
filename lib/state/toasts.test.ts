// @vitest-environment jsdom
// Reminders as lines in a sidebar: one of the open sidebars tells each, and it is answered where it stands.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digest, nine, promised, useQuietMorning, wednesday } from '@/test/fixtures/nudges';
import { navigatorWithLocks } from '@/test/fixtures/locks';
import { useEmptyStore } from '@/test/fixtures/store';
import { keepDecisions } from '../store/commands/nudges';
import { changeNudging } from '../store/commands/nudging';
import { db } from '../store/db';
import { createCommitmentActs } from './commitment-acts';
import { createScreen } from './screen';
import { createToasts } from './toasts';

useEmptyStore();
useQuietMorning();

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  vi.useFakeTimers({ now: nine, toFake: ['Date'] });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** A sidebar that can be seen. */
async function sidebar() {
  const screen = createScreen(end.signal);
  const toasts = createToasts(screen, createCommitmentActs(screen), signal(true));
  await vi.waitFor(() => expect(screen.team.value).toBeDefined());
  return toasts;
}

async function due() {
  const commitment = await promised('Send the deck');
  const about = { kind: 'digest' as const, key: wednesday, on: wednesday, at: nine, commitmentIds: [commitment.id], logIds: [], suppressedBecause: null };
  await keepDecisions([about], true, nine);
  return commitment;
}

describe('a reminder in a sidebar', () => {
  it('is told by one of two', async () => {
    const both = [await sidebar(), await sidebar()];
    await due();
    await vi.waitFor(async () => expect((await digest())?.status).toBe('shown'));
    await vi.waitFor(() => expect(both.map(({ value }) => value.length).sort()).toEqual([0, 1]));
  });

  it('is not told there once a call has begun', async () => {
    vi.stubGlobal('navigator', navigatorWithLocks(['kept-present-call']));
    const toasts = await sidebar();
    await due();
    await new Promise((done) => { setTimeout(done, 200); });
    expect([toasts.value, (await digest())?.status]).toEqual([[], 'planned']);
  });

  it('is snoozed until the morning that I set', async () => {
    await changeNudging({ morningAt: '07:15' });
    const toasts = await sidebar();
    const { id } = await due();
    await vi.waitFor(() => expect(toasts.value).toMatchObject([{ title: '1 due today', text: 'Send the deck · today' }]));
    toasts.value[0]?.snooze?.();
    await vi.waitFor(async () => expect(await db.nudges.toArray()).toMatchObject([{ commitmentId: id, snoozedUntil: new Date('2026-11-19T07:15:00').toISOString() }]));
    await vi.waitFor(() => expect(toasts.value).toEqual([]));
    expect((await digest())?.status).toBe('answered');
  });

  it('is done on the spot', async () => {
    const toasts = await sidebar();
    const { id } = await due();
    await vi.waitFor(() => expect(toasts.value).toHaveLength(1));
    toasts.value[0]?.done?.();
    await vi.waitFor(async () => expect(await db.commitments.get(id)).toMatchObject({ status: 'done' }));
  });
});
