// After "done" the line asks once what came of it, and goes only when nobody writes under it.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommitment, newId, useEmptyStore } from '@/test/fixtures/store';
import { changeSettings } from '../store/commands/settings';
import { undo } from '../store/commands/undo';
import { db } from '../store/db';
import { createCommitmentActs } from './commitment-acts';
import type { Screen } from './screen';
import { undoTime } from './screen';

useEmptyStore();

const [me, sam] = [newId(), newId()];
const nothing = { outcome: null, wentWell: '', improve: '' };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await changeSettings({ meId: me });
});
afterEach(() => vi.useRealTimers());

async function done(asks = true) {
  const end = new AbortController();
  const undone = signal<string | null>(null);
  const announce = vi.fn();
  const screen = { signal: end.signal, undone, announce, today: signal('2026-11-21'), run: async <T>(work: () => Promise<T>) => work() } as unknown as Screen;
  const acts = createCommitmentActs(screen, () => asks);
  const commitment = aCommitment({ ownerId: sam, wentWell: 'Sam asked early' });
  await db.commitments.add(commitment);
  const { id } = commitment;
  await acts.done({ commitment, from: null, moves: [] });
  return { acts, id, undone, announce, stored: () => db.commitments.get(id), change: () => (announce.mock.calls[0]?.[1] as { change: string }).change };
}

describe('looking back on what was done', () => {
  it('is asked at once, and says between whom the private line stays', async () => {
    const { acts, id } = await done();
    expect(acts.lookingBack.value.get(id)).toEqual({ visibility: 'pair', pairIds: [me, sam] });
  });

  it('is not asked during a call', async () => {
    const { acts, id, stored } = await done(false);
    expect(acts.lookingBack.value.size).toBe(0);
    expect(acts.lingering.value.has(id)).toBe(true);
    expect((await stored())?.lookedBackOn).toBeUndefined();
  });

  it('goes with the line when its time is over, unanswered', async () => {
    const { acts, stored } = await done();
    vi.advanceTimersByTime(undoTime);
    expect([acts.lingering.value.size, acts.lookingBack.value.size]).toEqual([0, 0]);
    expect((await stored())?.lookedBackOn).toBeUndefined();
  });

  it('keeps the line while somebody writes, until it is saved', async () => {
    const { acts, id, stored } = await done();
    acts.stay(id);
    vi.advanceTimersByTime(10 * undoTime);
    expect(acts.lookingBack.value.has(id)).toBe(true);
    await acts.lookBack(id, { ...nothing, outcome: { effect: 'All clinics signed' }, improve: 'Ask earlier' });
    expect(acts.lookingBack.value.has(id)).toBe(false);
    expect((await stored())?.outcome).toEqual({ effect: 'All clinics signed' });
    expect((await db.corrections.toArray()).map(({ text, visibility }) => [text, visibility])).toEqual([['Ask earlier', 'pair']]);
    vi.advanceTimersByTime(undoTime);
    expect(acts.lingering.value.size).toBe(0);
  });

  it('that is skipped is answered: asked no more, nothing announced, nothing said before is lost', async () => {
    const { acts, id, stored, announce } = await done();
    await acts.skipLookBack(id);
    expect(acts.lookingBack.value.size).toBe(0);
    expect(await stored()).toMatchObject({ wentWell: 'Sam asked early', lookedBackOn: expect.any(String) as string });
    expect(announce.mock.calls.map(([text]) => text as string)).toEqual(['Kept']);
  });

  it.each(['reopen', 'remove'] as const)('goes with the line when it is done no longer: %s', async (act) => {
    const { acts, id } = await done();
    await acts[act](id);
    expect([acts.lingering.value.size, acts.lookingBack.value.size]).toEqual([0, 0]);
  });

  it('leaves "done" to be undone, from the notice and from the line, also after an answer', async () => {
    const first = await done();
    await first.acts.skipLookBack(first.id);
    await undo(first.change());
    first.undone.value = first.change();
    expect([first.acts.lingering.value.size, (await first.stored())?.status]).toEqual([0, 'open']);
    const second = await done();
    second.acts.stay(second.id);
    await second.acts.lookBack(second.id, { ...nothing, wentWell: 'Together' });
    await second.acts.notDone(second.id);
    expect([second.acts.lingering.value.size, (await second.stored())?.status]).toEqual([0, 'open']);
  });

  it('is over once it is said not to be done, and the line says so', async () => {
    const { acts, id, announce } = await done();
    await acts.notDone(id);
    expect(announce.mock.lastCall).toEqual(['Open again']);
  });
});
