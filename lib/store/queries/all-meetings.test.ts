// Meetings as the dashboard lists them.
import { describe, expect, it } from 'vitest';
import { aCommitment, newId, useEmptyStore } from '@/test/fixtures/store';
import { addSampleTeam } from '../commands/sample';
import { db } from '../db';
import { allMeetings, wholeMeeting } from './all-meetings';

useEmptyStore();

const now = new Date('2026-11-18T10:00:00.000Z');

describe('all meetings', () => {
  it('come by their next start, with what is open from each', async () => {
    await addSampleTeam(now);
    const lines = await allMeetings(now);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ next }) => next)).toEqual(lines.map(({ next }) => next).sort());
    for (const { series, open, topics, last, next } of lines) {
      expect(topics).toBe(series.title === 'Leadership weekly' ? 2 : 0);
      expect(open.toSorted()).toEqual((await db.commitments.toArray()).filter((one) => one.seriesId === series.id && one.status === 'open').map(({ id }) => id).sort());
      expect((last ?? '') <= now.toISOString() && (next ?? '~') > now.toISOString()).toBe(true);
    }
  });

  it('leave out what turned out to be another series', async () => {
    const id = newId();
    const series = { createdAt: now.toISOString(), deletedAt: null, key: 'a', title: 'A', codes: [], chairId: null, provisional: false };
    await db.series.bulkAdd([{ ...series, id, mergedInto: null }, { ...series, id: newId(), key: 'b', mergedInto: id }]);
    expect((await allMeetings(now)).map(({ series: { id: shown } }) => shown)).toEqual([id]);
  });
});

describe('a meeting as a whole', () => {
  it('has its own open commitments, also those that only two may see', async () => {
    await addSampleTeam(now);
    const { series } = (await allMeetings(now)).find((line) => line.series.title !== 'Leadership weekly') ?? {};
    const whole = await wholeMeeting(series?.id ?? '', [], now);
    expect(whole?.oneToOne).toBe(true);
    expect(whole?.open.map(({ commitment }) => commitment.visibility)).toContain('pair');
  });

  it('is not there when its series is gone', async () => {
    await db.commitments.add(aCommitment());
    expect(await wholeMeeting(newId(), [], now)).toBeNull();
  });
});
