// @vitest-environment jsdom
// The popup's meeting, and that what is captured there is on that meeting's board.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import type { MeetingInstance, MeetingSeries } from '../domain/meeting';
import { db } from '../store/db';
import { openCommitments } from '../store/queries/commitments';
import { commands } from './commands';
import { loadLineReader } from './line-reader';
import { createPopup } from './popup';
import { createNewcomers } from './guests';
import { popupMeeting, popupTarget } from './popup-meeting';

useEmptyStore();

const now = new Date('2026-11-18T10:30:00.000Z');
const today = '2026-11-18';
const record = () => ({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null });

async function aMeeting(set: Partial<MeetingInstance>, of: Partial<MeetingSeries> = {}): Promise<MeetingInstance> {
  const series: MeetingSeries = { ...record(), key: newId(), title: 'Leadership weekly', codes: [], chairId: null, provisional: false, mergedInto: null, ...of };
  const instance: MeetingInstance = { ...record(), seriesId: series.id, originalStart: '', startsAt: null, endsAt: null, when: null, guests: [], ...set };
  await Promise.all([db.series.add(series), db.instances.add(instance)]);
  return instance;
}

describe('the popup’s meeting', () => {
  it('of two hours is still on after the first', async () => {
    const long = await aMeeting({ startsAt: '2026-11-18T09:00:00.000Z', endsAt: '2026-11-18T11:00:00.000Z' });
    expect(await popupMeeting(now, null, today)).toMatchObject({ instanceId: long.id, title: 'Leadership weekly' });
  });

  it('is not one whose series is gone', async () => {
    await aMeeting({ startsAt: '2026-11-18T10:15:00.000Z' }, { deletedAt: '2026-11-18T08:00:00.000Z' });
    const next = await aMeeting({ startsAt: '2026-11-18T15:00:00.000Z' });
    expect((await popupMeeting(now, null, today))?.instanceId).toBe(next.id);
  });

  it('counts as open what its board shows, through goals too', async () => {
    const { seriesId } = await aMeeting({ startsAt: '2026-11-18T10:15:00.000Z' });
    const goal = { ...record(), title: 'Renew', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' as const };
    await db.goals.add(goal);
    await db.commitments.bulkAdd([aCommitment({ seriesId }), aCommitment({ goalId: goal.id }), aCommitment({ goalId: goal.id, visibility: 'me' }), aCommitment()]);
    expect((await popupMeeting(now, null, today))?.open).toBe((await openCommitments(seriesId, [goal.id])).length);
    expect((await popupMeeting(now, null, today))?.open).toBe(2);
  });

  it('takes the popup’s line: a one-to-one’s stays between the two', async () => {
    const [dana, alex] = [aPerson('Dana Keller'), aPerson('Alex Novak')];
    const guests = [dana, alex].map((person) => ({ email: person.emails[0] ?? null, name: null }));
    const { id, seriesId } = await aMeeting({ startsAt: '2026-11-18T10:15:00.000Z', guests });
    expect(popupTarget(await popupMeeting(now, null, today), [dana, alex], [], createNewcomers())).toMatchObject({
      seriesId, instanceId: id, oneToOne: true, guestIds: new Set([dana.id, alex.id]),
    });
    expect(popupTarget(null, [dana, alex], [], createNewcomers())).toMatchObject({ seriesId: null, instanceId: null, oneToOne: false });
  });
});

describe('a line captured in the popup', () => {
  // As in a popup that has been open for a moment.
  beforeAll(async () => { await Promise.all([commands(), loadLineReader()]); });
  beforeEach(() => {
    // No browser locks here: nobody else is writing.
    const locks = { request: (_: string, _2: object, held: (lock: object) => Promise<unknown>) => held({}), query: () => Promise.resolve({ held: [] }) };
    vi.stubGlobal('navigator', { locks, languages: ['en'] });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('belongs to the running meeting', async () => {
    const { id, seriesId } = await aMeeting({ startsAt: new Date(Date.now() - 60_000).toISOString() });
    const end = new AbortController();
    const { line, meeting } = createPopup(end.signal);
    await vi.waitFor(() => expect(meeting.value).toBeTruthy());
    line.text.value = 'book the room';
    await vi.waitFor(async () => expect(await line.save(false)).toBe(true));
    expect(await db.commitments.toArray()).toMatchObject([{ text: 'book the room', seriesId, instanceId: id }]);
    end.abort();
  });
});
