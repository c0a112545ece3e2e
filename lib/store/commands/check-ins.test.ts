// A week's check-ins as commands and screens meet them, on a real database.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import type { CheckIn } from '../../domain/check-in';
import type { MeetingInstance } from '../../domain/meeting';
import { db } from '../db';
import { checkInsBy, checkInsIn, checkInsOf, helpAsksOfGoal, lastCheckIns, obstaclesOf, theCheckIn, waitingForCheckIn } from '../queries/check-ins';
import { theRound } from '../queries/check-ins-round';
import { topicsOfGoal } from '../queries/topics';
import { checkIn, raiseObstacle, takeCheckInHelp } from './check-ins';
import { giveTurn } from './check-ins-round';
import { closeGoal } from './goals';
import { saveGoal, saveKeyResult } from './goals-editing';
import { changeSettings } from './settings';
import { undo } from './undo';

useEmptyStore();

const [dana, sam] = [aPerson('Dana Keller'), aPerson('Sam Okafor')];
let [goalId, keyResultId] = ['', ''];
const on = (day: string) => vi.useFakeTimers({ now: new Date(`${day}T10:00:00`), toFake: ['Date'] });
const current = async () => (await db.keyResults.get(keyResultId))?.current;
const said = (set: object = {}) => checkIn({ personId: dana.id, goalId, confidence: 'onTrack', ...set });

beforeEach(async () => {
  on('2026-11-18');
  await db.people.bulkAdd([dana, sam]);
  await changeSettings({ meId: dana.id });
  goalId = (await saveGoal(null, { title: 'Renew', startsOn: '2026-10-01', dueOn: '2026-12-31', leadId: dana.id })).id;
  await saveKeyResult(null, goalId, { title: 'Clinics', unit: '', baseline: 0, target: 40, current: 10 });
  keyResultId = (await db.keyResults.toArray())[0]?.id ?? '';
});
afterEach(() => vi.useRealTimers());

describe('a check-in', () => {
  it('sets the key results in the same step, and is undone with them', async () => {
    const { receipt } = await said({ values: [{ keyResultId, value: 12 }] });
    expect(await current()).toBe(12);
    expect(await checkInsOf(goalId)).toMatchObject([{ week: '2026-W47', outcome: { metric: 'Clinics', from: 10, to: 12 } }]);
    await undo(receipt.change ?? '');
    expect([await current(), await checkInsOf(goalId), (await lastCheckIns([goalId])).get(goalId)]).toEqual([10, [], []]);
  });

  it('is one a week: a second edits the first, the next week has its own', async () => {
    const { id } = await said({ values: [{ keyResultId, value: 12 }] });
    on('2026-11-20');
    expect((await said({ confidence: 'atRisk', obstacle: 'No stock' })).id).toBe(id);
    on('2026-11-23');
    expect((await said({ unchanged: true })).id).not.toBe(id);
    expect(await checkInsOf(goalId)).toMatchObject([{ week: '2026-W48', unchanged: true }, { id, on: '2026-11-20', confidence: 'atRisk', obstacle: 'No stock', values: [{ value: 12 }] }]);
    expect((await lastCheckIns([goalId])).get(goalId)).toMatchObject([{ week: '2026-W48' }]);
    expect(await theCheckIn(dana.id, goalId, '2026-W47')).toMatchObject({ id });
  });

  it('tells what is in the way until it says otherwise, or is a topic', async () => {
    const inTheWay = async (from = '2026-11-17') => (await obstaclesOf([goalId], from)).map(({ obstacle }) => obstacle);
    await said({ obstacle: 'No stock' });
    const { id } = await said({ personId: sam.id, obstacle: 'No certificate' });
    expect((await inTheWay()).sort()).toEqual(['No certificate', 'No stock']);
    expect(await inTheWay('2026-11-19')).toEqual([]);
    await raiseObstacle(id, null);
    expect(await inTheWay()).toEqual(['No stock']);
    on('2026-11-23');
    await said({ unchanged: true });
    expect(await inTheWay()).toEqual([]);
  });

  it('of two people are two', async () => {
    await said();
    await said({ personId: sam.id });
    expect(await checkInsIn('2026-W47')).toHaveLength(2);
    expect(await checkInsBy(sam.id, '2026-W47')).toHaveLength(1);
  });

  it('that merged browsers hold twice is shown as one, and edited as one', async () => {
    const { id } = await said({ obstacle: 'No stock' });
    const row = await db.checkIns.get(id) as CheckIn;
    await db.checkIns.add({ ...row, id: newId(), createdAt: '2026-11-18T12:00:00.000Z', confidence: 'offTrack', obstacle: null, outcome: { effect: 'Fewer calls' } });
    expect(await checkInsOf(goalId)).toMatchObject([{ id, confidence: 'offTrack', obstacle: 'No stock', outcome: { effect: 'Fewer calls' } }]);
    on('2026-11-19');
    expect((await said({ confidence: 'atRisk' })).id).toBe(id);
    expect(await checkInsOf(goalId)).toMatchObject([{ id, confidence: 'atRisk', outcome: { effect: 'Fewer calls' } }]);
  });

  it('is refused for a closed goal and for a value of another goal', async () => {
    await expect(said({ values: [{ keyResultId: newId(), value: 1 }] })).rejects.toThrow('Nothing was changed.');
    await closeGoal(goalId);
    await expect(said()).rejects.toThrow('This goal is closed.');
    expect(await db.checkIns.count()).toBe(0);
  });

  it('is waited for until it is there', async () => {
    await saveKeyResult(null, goalId, { title: 'Margin', unit: '%', baseline: 1, target: 2, current: 1, ownerId: sam.id });
    expect(await waitingForCheckIn('2026-11-18')).toEqual([{ goalId, personIds: [dana.id, sam.id] }]);
    await said();
    expect(await waitingForCheckIn('2026-11-18')).toEqual([{ goalId, personIds: [sam.id] }]);
    expect(await waitingForCheckIn('2026-11-23')).toHaveLength(1);
  });
});

describe('what comes of a check-in', () => {
  it('an obstacle becomes a topic, once', async () => {
    const { id } = await said({ obstacle: 'No stock' });
    const seriesId = newId();
    await raiseObstacle(id, seriesId);
    await raiseObstacle(id, seriesId);
    expect(await topicsOfGoal(goalId)).toMatchObject([{ text: 'No stock', origin: 'obstacle', originId: id, seriesId, raisedById: dana.id, status: 'raised' }]);
    const { id: other } = await said({ personId: sam.id });
    await expect(raiseObstacle(other, null)).rejects.toThrow('No obstacle was named.');
  });

  it('help that somebody takes is a commitment, linked to the ask', async () => {
    await said({ help: { text: ' Call the depot ', fromId: sam.id } });
    const [ask] = await helpAsksOfGoal(goalId);
    expect(ask).toMatchObject({ text: 'Call the depot', askedById: dana.id, fromId: sam.id, status: 'open', commitmentId: null });
    await takeCheckInHelp(ask?.id ?? '', { ownerId: sam.id, dueOn: '2026-11-27', dueAssumed: false }, null);
    const [taken] = await db.commitments.toArray();
    expect(taken).toMatchObject({ text: 'Call the depot', ownerId: sam.id, goalId, dueOn: '2026-11-27', visibility: 'team', status: 'open' });
    expect(await helpAsksOfGoal(goalId)).toMatchObject([{ status: 'taken', takenAs: taken?.id }]);
    await expect(takeCheckInHelp(ask?.id ?? '', { ownerId: dana.id, dueOn: null, dueAssumed: false }, null)).rejects.toThrow('taken already');
  });

  it('no words ask for no help', async () => {
    await said({ help: { text: ' ', fromId: null } });
    expect(await helpAsksOfGoal(goalId)).toEqual([]);
  });
});

describe('the round of a meeting', () => {
  const held = (day: string): MeetingInstance => ({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, seriesId: dana.id, originalStart: day, startsAt: `${day}T09:00:00.000Z`, endsAt: null, when: null, guests: [] });

  it('has another first speaker the next time, and knows who had a turn', async () => {
    const [first, second] = [held('2026-11-11'), held('2026-11-18')];
    await db.instances.bulkAdd([first, second]);
    const people = [dana.id, sam.id];
    const [before, now] = [await theRound(first.id, people), await theRound(second.id, people)];
    expect(now?.order).toEqual(before?.order.toReversed());
    await giveTurn(second.id, now?.order[0] ?? '', true);
    expect(await theRound(second.id, people)).toEqual({ order: now?.order, nextId: now?.order[1], waitingIds: [now?.order[1]] });
    await giveTurn(second.id, now?.order[0] ?? '', false);
    expect((await theRound(second.id, people))?.waitingIds).toHaveLength(2);
    expect(await db.history.where('record').equals(second.id).count()).toBe(0);
    expect(await theRound(newId(), people)).toBe(null);
  });
});
