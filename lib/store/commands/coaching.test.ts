// What is between two stays between two, in the real database.
import { beforeEach, describe, expect, it } from 'vitest';
import { aCaptured, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { CoachingLog } from '../../domain/coaching-log-record';
import { db } from '../db';
import { betweenUs, followUpsDue } from '../queries/coaching';
import { capture } from './commitments';
import { closeCoaching, editCoaching, keepCoachingToMyself, raisePrivately, recordCoaching, reopenCoaching, removeCoaching, setFollowUp } from './coaching';
import { changeSettings } from './settings';
import { undo } from './undo';

useEmptyStore();

const now = new Date('2026-11-20T10:00:00.000Z');
const [me, sam, ama] = [aPerson('Dana Keller'), aPerson('Sam Okafor'), aPerson('Ama Boateng')];
const terms = { withId: sam.id, on: '2026-11-18', topic: 'Pricing talk' };
const log = async (id: string) => CoachingLog.parse(await db.coachingLogs.get(id));

beforeEach(async () => {
  await db.people.bulkAdd([me, sam, ama]);
  await changeSettings({ meId: me.id });
});

async function meeting(startsAt: string, ...guests: { email: string }[]): Promise<string> {
  const seriesId = newId();
  await db.instances.add({ id: newId(), createdAt: startsAt, deletedAt: null, seriesId, originalStart: '', startsAt, endsAt: null, when: null, guests: guests.map((guest) => ({ name: null, ...guest })) });
  return seriesId;
}

const invited = (...people: { emails: string[] }[]) => people.map(({ emails: [email = ''] }) => ({ email }));

describe('a coaching log', () => {
  it('is between me and them, or only mine, and no schema lets it be the team’s', async () => {
    const { id } = await recordCoaching({ ...terms, facts: ' Late twice ', plan: '' });
    expect(await log(id)).toMatchObject({ visibility: 'pair', pairIds: [me.id, sam.id], facts: 'Late twice', plan: null, status: 'open', followUp: 'open' });
    await keepCoachingToMyself(id, true);
    expect(await log(id)).toMatchObject({ visibility: 'me', pairIds: [] });
    await keepCoachingToMyself(id, false);
    expect(await log(id)).toMatchObject({ visibility: 'pair' });
    expect(await log((await recordCoaching(terms, true)).id)).toMatchObject({ visibility: 'me' });
    expect(CoachingLog.safeParse({ ...await log(id), visibility: 'team' }).success).toBe(false);
  });

  it('cannot be closed without a follow-up day or an explicit none', async () => {
    const { id } = await recordCoaching(terms);
    await expect(closeCoaching(id)).rejects.toThrow('It does not say yet when you look at it again.');
    await expect(setFollowUp(id, '2026-11-18')).rejects.toThrow('A follow-up comes after the talk.');
    await setFollowUp(id, null);
    await closeCoaching(id);
    expect(await log(id)).toMatchObject({ status: 'closed', followUp: 'none', followUpOn: null });
    await expect(editCoaching(id, { plan: 'More' })).rejects.toThrow('This talk was closed.');
    await reopenCoaching(id);
    await editCoaching(id, { plan: 'More', topic: ' Prices ' });
    expect(await log(id)).toMatchObject({ status: 'open', plan: 'More', topic: 'Prices', facts: null });
  });

  it('comes back on its follow-up day, also when it is closed, until a next one is said', async () => {
    const { id } = await recordCoaching(terms);
    await setFollowUp(id, '2026-12-01');
    await closeCoaching(id);
    expect([(await followUpsDue('2026-11-30')).length, (await followUpsDue('2026-12-01')).length]).toEqual([0, 1]);
    await setFollowUp(id, null);
    expect(await followUpsDue('2027-01-01')).toEqual([]);
  });

  it('is about something, with somebody else', async () => {
    await expect(recordCoaching({ ...terms, topic: ' ' })).rejects.toThrow('It does not say what you talked about.');
    await expect(recordCoaching({ ...terms, withId: me.id })).rejects.toThrow('A coaching log is between two people.');
  });

  it('is listed with everything else between the two, and with nothing of another pair', async () => {
    const [first, second] = [await recordCoaching(terms), await recordCoaching({ ...terms, on: '2026-11-19', topic: 'Later' })];
    await recordCoaching({ ...terms, withId: ama.id });
    const correction = (text: string, pairIds: string[]) => ({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, commitmentId: null, text, visibility: 'pair' as const, pairIds });
    await db.corrections.bulkAdd([correction('Begin earlier', [me.id, sam.id]), correction('Other', [me.id, ama.id])]);
    const us = await betweenUs(sam.id, now);
    expect([us.logs.map(({ id }) => id), us.corrections.map(({ text }) => text), us.topics, us.meeting]).toEqual([[second.id, first.id], ['Begin earlier'], [], null]);
    await removeCoaching(first.id);
    expect((await betweenUs(sam.id, now)).logs).toHaveLength(1);
  });
});

describe('raising something in private', () => {
  it('makes a line for the next one-to-one, between the two, and leaves the commitment as it is', async () => {
    await meeting('2026-11-10T09:00:00.000Z', ...invited(me, sam));
    await meeting('2099-01-01T09:00:00.000Z', ...invited(me, sam, ama));
    const oneToOne = await meeting('2099-01-02T09:00:00.000Z', { email: 'SAM@meridian.example' }, ...invited(me));
    const one = aCaptured({ ownerId: sam.id }, me.id);
    await capture([one], null);
    const before = await db.commitments.get(one.id);
    const { change } = await raisePrivately({ commitmentId: one.id }, sam.id);
    expect(await db.commitments.get(one.id)).toEqual(before);
    const { topics, meeting: next } = await betweenUs(sam.id, now);
    expect(topics).toMatchObject([{ text: one.text, origin: 'raisedPrivately', originId: one.id, visibility: 'pair', pairIds: [me.id, sam.id], seriesId: oneToOne, goalId: null }]);
    expect(next).toEqual({ seriesId: oneToOne, startsAt: '2099-01-02T09:00:00.000Z' });
    await undo(change ?? '');
    expect((await betweenUs(sam.id, now)).topics).toEqual([]);
  });

  it('waits for a one-to-one where none is known, and takes the last one where no next is', async () => {
    const goal = { id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, title: 'Open ten clinics', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' as const };
    await db.goals.add(goal);
    await raisePrivately({ goalId: goal.id }, sam.id);
    const seriesId = await meeting('2020-11-10T09:00:00.000Z', ...invited(me, sam));
    await raisePrivately({ goalId: goal.id }, sam.id);
    expect((await db.topics.toArray()).map((topic) => topic.seriesId).sort()).toEqual([null, seriesId].sort());
  });

  it('never carries what is between me and one to another', async () => {
    const one = aCaptured({ visibility: 'pair', pairIds: [me.id, ama.id] }, me.id);
    await capture([one], null);
    await expect(raisePrivately({ commitmentId: one.id }, sam.id)).rejects.toThrow('This is between you and somebody else.');
    await expect(raisePrivately({ commitmentId: one.id }, me.id)).rejects.toThrow('This is you.');
    await changeSettings({ meId: null });
    await expect(raisePrivately({ commitmentId: one.id }, ama.id)).rejects.toThrow('Kept does not know yet who you are.');
    expect(await db.topics.count()).toBe(0);
  });
});
