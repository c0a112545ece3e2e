// What the planner of reminders is told of what is stored.
import { beforeEach, describe, expect, it } from 'vitest';
import { aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import type { CoachingLog } from '../../domain/coaching-log';
import { previewOf } from '../../domain/nudge-preview';
import { changeNudging, muteForToday } from '../commands/nudging';
import { changeSettings, mySettings } from '../commands/settings';
import { db } from '../db';
import { nudgeFacts } from './nudges';

useEmptyStore();

const me = aPerson('Dana Reyes');
const now = new Date('2026-11-18T09:00:00');
const record = () => ({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null });

beforeEach(() => changeSettings({ meId: me.id, firstRunDone: true }));

function aLog(set: Partial<CoachingLog>): CoachingLog {
  return {
    ...record(), withId: newId(), on: '2026-11-01', topic: 'Secret', facts: null, strengths: null, change: null, plan: null,
    followUpOn: '2026-11-18', followUp: 'dated', status: 'closed', visibility: 'me', pairIds: [], ...set,
  };
}

it('mine that are due by tomorrow, and by the end of a week that is asked for', async () => {
  const [late, soon, next] = ['2026-11-10', '2026-11-19', '2026-11-24'].map((dueOn) => aCommitment({ ownerId: me.id, dueOn })) as [never, never, never];
  await db.commitments.bulkAdd([late, soon, next, aCommitment({ dueOn: '2026-11-10' }), aCommitment({ ownerId: me.id, dueOn: '2026-11-10', status: 'done' })]);
  expect((await nudgeFacts(now)).commitments).toEqual([late, soon]);
  const week = await nudgeFacts(now, new Date('2026-11-25T00:00:00'));
  expect(week.commitments).toEqual([late, soon, next]);
  expect(previewOf('2026-11-18', week, now).map(({ title }) => title)).toContain('1 due today');
});

describe('a follow-up', () => {
  const due = async () => (await nudgeFacts(now)).followUps.map(({ logId }) => logId);

  it('is due from its day on, until there was another talk with the same person', async () => {
    const [today, later, none] = [aLog({}), aLog({ followUpOn: '2026-11-30' }), aLog({ followUpOn: null, followUp: 'none' })];
    await db.coachingLogs.bulkAdd([today, later, none]);
    expect(await due()).toEqual([today.id]);
    await db.coachingLogs.add(aLog({ withId: today.withId, on: '2026-11-17', followUpOn: null, followUp: 'open' }));
    expect(await due()).toEqual([today.id]);
    await db.coachingLogs.add(aLog({ withId: today.withId, on: '2026-11-18', followUpOn: null, followUp: 'open' }));
    expect(await due()).toEqual([]);
  });
});

describe('a meeting', () => {
  const series = { ...record(), key: 'weekly', title: 'Leadership weekly', codes: [], chairId: null, provisional: false, mergedInto: null };
  const instance = { ...record(), seriesId: series.id, originalStart: '', startsAt: new Date('2026-11-18T10:00:00').toISOString(), endsAt: null, when: null, guests: [] };

  it('that is known, with what I have open on its table, only where that is wanted', async () => {
    const mine = aCommitment({ ownerId: me.id, seriesId: series.id, dueOn: null });
    await db.series.bulkAdd([series, { ...series, id: newId(), key: 'meet:abc', provisional: true }]);
    await db.instances.add(instance);
    await db.commitments.bulkAdd([mine, aCommitment({ seriesId: series.id })]);
    expect((await nudgeFacts(now)).meetings).toEqual([]);
    await changeNudging({ nudgeKinds: { beforeMeeting: true } });
    expect((await nudgeFacts(now)).meetings).toEqual([{ instanceId: instance.id, title: 'Leadership weekly', startsAt: instance.startsAt, commitments: [mine] }]);
    expect((await nudgeFacts(new Date('2026-11-18T10:00:01'))).meetings).toEqual([]);
  });
});

it('reminders are muted until the day is over', async () => {
  await muteForToday(now);
  expect((await mySettings())?.mutedUntil).toBe(new Date('2026-11-19T00:00:00').toISOString());
  expect((await nudgeFacts(now)).nudging.mutedUntil).toBe(new Date('2026-11-19T00:00:00').toISOString());
});
