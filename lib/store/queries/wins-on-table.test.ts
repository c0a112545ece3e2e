// The wins of a table are those since its meeting last met, said or finished, and never what is private.
import { beforeEach, describe, expect, it } from 'vitest';
import { aCommitment, newId, useEmptyStore } from '@/test/fixtures/store';
import type { Commitment } from '../../domain/commitment';
import type { MeetingInstance } from '../../domain/meeting';
import type { Step } from '../../domain/step';
import type { Win } from '../../domain/win';
import { db } from '../db';
import { winsOnTable } from './wins-on-table';

useEmptyStore();

const [series, elsewhere, goal] = [newId(), newId(), newId()];
const born = { createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null };
// A Wednesday.
const now = new Date('2026-11-18T10:10:00');
const held = (day: string): MeetingInstance => ({ id: newId(), ...born, seriesId: series, originalStart: '', startsAt: new Date(`${day}T10:00:00`).toISOString(), endsAt: null, when: null, guests: [] });
const done = (text: string, closedOn: string, set: Partial<Commitment> = {}) => aCommitment({ text, status: 'done', closedOn, seriesId: series, ...set });
const step = (text: string, commitmentId: string): Step => ({ id: newId(), ...born, commitmentId, text, position: 1, closedOn: '2026-11-17', visibility: 'team', pairIds: [] });
const texts = async (instance: MeetingInstance | null = null) => (await winsOnTable(series, [goal], instance?.startsAt ?? null, now)).wins.map(({ text }) => text);

beforeEach(async () => {
  await db.commitments.bulkAdd([done('before', '2026-11-10'), done('last week', '2026-11-12'), done('on Monday', '2026-11-16')]);
});

describe('the wins of a table', () => {
  it('are those since the meeting before this one', async () => {
    const running = held('2026-11-18');
    await db.instances.bulkAdd([held('2026-11-04'), held('2026-11-11'), running, held('2026-11-25')]);
    expect(await winsOnTable(series, [], running.startsAt, now)).toMatchObject({ since: '2026-11-11' });
    expect(await texts(running)).toEqual(['on Monday', 'last week']);
    expect(await texts(held('2026-11-25'))).toEqual([]);
  });

  it('are those of this week while no earlier meeting is known', async () => {
    expect(await winsOnTable(series, [], null, now)).toMatchObject({ since: null });
    expect(await texts()).toEqual(['on Monday']);
  });

  it('come from this table only, steps with their commitment, and are the team’s', async () => {
    const [ours, theirs] = [aCommitment({ seriesId: series }), aCommitment({ seriesId: elsewhere })];
    await db.commitments.bulkAdd([
      ours, theirs, done('same goal', '2026-11-17', { seriesId: elsewhere, goalId: goal }), done('theirs', '2026-11-17', { seriesId: elsewhere }),
      done('between two', '2026-11-17', { visibility: 'pair' }), done('dropped', '2026-11-17', { status: 'dropped' }),
    ]);
    await db.steps.bulkAdd([step('our step', ours.id), step('their step', theirs.id)]);
    expect(await texts()).toEqual(['our step', 'same goal', 'on Monday']);
  });

  it('open with what was said, and what was made a win stands there once, under other words too', async () => {
    const [promise] = await db.commitments.where('closedOn').equals('2026-11-16').toArray();
    const said = (text: string, on: string, set: Partial<Win> = {}): Win => ({ id: newId(), ...born, text, goalId: null, personIds: [elsewhere], commitmentId: null, seriesId: null, on, visibility: 'team', ...set });
    await db.wins.bulkAdd([said('We signed', '2026-11-16'), said('We did it', '2026-11-17', { commitmentId: promise?.id ?? '' }), said('Long ago', '2026-11-09')]);
    expect(await texts()).toEqual(['We did it', 'We signed']);
  });

  it('are told at the next meeting when they were said after the last one had ended', async () => {
    await db.instances.add({ ...held('2026-11-18'), endsAt: new Date('2026-11-18T11:00:00').toISOString() });
    const said = (text: string, time: string): Win => ({
      id: newId(), createdAt: new Date(`2026-11-18T${time}:00`).toISOString(), deletedAt: null, text, goalId: null, personIds: [elsewhere], commitmentId: null, seriesId: series, on: '2026-11-18', visibility: 'team',
    });
    await db.wins.bulkAdd([said('In it', '10:30'), said('After it', '11:01')]);
    const next = await winsOnTable(series, [goal], held('2026-11-25').startsAt, new Date('2026-11-25T10:00:00'));
    expect(next.wins.map(({ text }) => text)).toEqual(['After it']);
  });
});
