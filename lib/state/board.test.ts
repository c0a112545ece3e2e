// @vitest-environment jsdom
// What the board tells of a meeting comes in one piece: nothing is added to a line after it was drawn.
import { effect, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aCommitment, newId, useEmptyStore } from '@/test/fixtures/store';
import { localDateOf, plusDays } from '../domain/local-date';
import { changeSettings } from '../store/commands/settings';
import { db } from '../store/db';
import { createBoard } from './board';
import type { Place } from './meeting-in-front';
import { createScreen } from './screen';

useEmptyStore();

const [me, seriesId] = [newId(), newId()];
const late = plusDays(localDateOf(new Date()), -4);
let end: AbortController;

beforeEach(async () => {
  end = new AbortController();
  await db.series.add({
    id: seriesId, createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, key: 'weekly', title: 'Weekly', codes: [], chairId: null, provisional: false, mergedInto: null,
  });
});
afterEach(() => end.abort());

function board() {
  const place = signal({ kind: 'meeting', meeting: { seriesId, instanceId: null }, call: null } as unknown as Place);
  return createBoard(createScreen(end.signal), place);
}

it('with the list it is known what needs a conversation, as far as I may see it', async () => {
  await changeSettings({ meId: me });
  const [mine, other] = [me, newId()].map((ownerId) => aCommitment({ ownerId, seriesId, acceptance: 'accepted', dueOn: late, firstDueOn: late }));
  await db.commitments.bulkAdd([mine!, other!]);
  const { commitments, toTalkAbout } = board();
  const drawn: string[][] = [];
  effect(() => { if (commitments.value) drawn.push([...toTalkAbout.value.keys()]); });
  await vi.waitFor(() => expect(drawn.length).toBeGreaterThan(0));
  expect(drawn[0]).toEqual([mine?.id]);
});

it('is there when my settings cannot be read, so that the line takes what is captured', async () => {
  await db.settings.add({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, meId: 5, firstRunDone: true } as never);
  const { isCurrent } = board();
  await vi.waitFor(() => expect(isCurrent.value).toBe(true));
});
