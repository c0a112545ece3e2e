// @vitest-environment jsdom
// The sidebar as one: going from the day to a meeting and between meetings, nothing is drawn in pieces and nothing is mixed up.
import { effect } from '@preact/signals';
import '@/test/fixtures/idle';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { navigatorWithLocks } from '@/test/fixtures/locks';
import { aCommitment, newId, useEmptyStore } from '@/test/fixtures/store';
import type { MeetingFacts } from '../pages/page';
import { db } from '../store/db';
import type { Place } from './meeting-in-front';
import { createSidebar } from './sidebar';

useEmptyStore();

const [weekly, board] = [newId(), newId()];
let end: AbortController;

beforeEach(async () => {
  end = new AbortController();
  vi.stubGlobal('navigator', navigatorWithLocks());
  const series = { createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, codes: [], chairId: null, provisional: false, mergedInto: null };
  await db.series.bulkAdd([{ ...series, id: weekly, key: 'weekly', title: 'Weekly' }, { ...series, id: board, key: 'board', title: 'Board', codes: ['abc-defg-hij'] }]);
  await db.instances.add({
    id: newId(), createdAt: series.createdAt, deletedAt: null, seriesId: weekly, originalStart: '', startsAt: new Date().toISOString(), endsAt: null, when: null, guests: [],
  });
  await db.commitments.bulkAdd([aCommitment({ text: 'Of the weekly', seriesId: weekly }), aCommitment({ text: 'Of the board', seriesId: board })]);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const event = (seriesKey: string, title: string): MeetingFacts => ({
  kind: 'event', seriesKey, originalStart: null, title, when: null, timeZone: null, guests: null, code: null,
});
const day: MeetingFacts = { kind: 'agenda', eids: [] };

function sidebar() {
  const state = createSidebar(end.signal);
  return { ...state, see: (meeting: MeetingFacts) => state.front.see({ site: 'calendar', own: null, meeting }) };
}

describe('from the day to a meeting, to another one, and back', () => {
  it('each is shown when all of it was read', async () => {
    // However slow the machine: what is long in coming is another test's.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { see, shown, ready, agenda, board: onBoard } = sidebar();
    const pictures: string[] = [];
    const draw = (place: Place) => {
      const isWhole = place.kind === 'agenda' ? agenda.isRead.value : ready.value && place.kind === 'meeting' && onBoard.meeting.value?.series.id === place.meeting.seriesId;
      return `${place.kind === 'meeting' ? onBoard.meeting.value?.series.title ?? '' : place.kind} ${isWhole ? 'whole' : 'in pieces'}`;
    };
    // What is drawn is drawn a moment after it changed.
    effect(() => {
      draw(shown.value);
      queueMicrotask(() => pictures.push(draw(shown.peek())));
    });
    const until = (picture: string) => vi.waitFor(() => expect(pictures.at(-1)).toBe(`${picture} whole`));
    see(day);
    await until('agenda');
    pictures.length = 0;
    for (const [facts, picture] of [[event('weekly', 'Weekly'), 'Weekly'], [event('board', 'Board'), 'Board'], [day, 'agenda']] as const) {
      see(facts);
      await until(picture);
    }
    expect(pictures.filter((picture) => picture.endsWith('in pieces'))).toEqual([]);
  });
});

describe('a call', () => {
  it('remembers of each meeting only what was on its own table, also when another is picked by hand', async () => {
    const { see, front, board: onBoard, isDrawn } = sidebar();
    see({ kind: 'call', code: 'abc-defg-hij', title: 'Board', phase: 'inCall', people: [] });
    await vi.waitFor(() => expect(isDrawn.value).toBe(true));
    await vi.waitFor(async () => expect(await db.appearances.count()).toBe(1));
    await front.pick(weekly);
    await vi.waitFor(() => expect(onBoard.meeting.value?.series.id).toBe(weekly));
    await vi.waitFor(async () => expect(await db.appearances.count()).toBeGreaterThan(1));
    const texts = await Promise.all((await db.appearances.toArray()).map(async ({ instanceId, commitmentId }) => {
      const [instance, commitment] = [await db.instances.get(instanceId), await db.commitments.get(commitmentId)];
      return `${instance?.seriesId === weekly ? 'weekly' : 'board'}: ${commitment?.text ?? ''}`;
    }));
    expect(texts.sort()).toEqual(['board: Of the board', 'weekly: Of the weekly']);
  });
});
