// Topics come back until they are resolved, and stay with whom they are for; wins are the team's; boulders stay three.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommitment, newId, useEmptyStore } from '@/test/fixtures/store';
import type { MeetingInstance } from '../../domain/meeting';
import { db } from '../db';
import { theBoulders } from '../queries/goals';
import { openTopics, resolvedTopics, topicsOfGoal, topicsOnTable } from '../queries/topics';
import { winFrom, winsByWeek, winsOfGoal, winsSince } from '../queries/wins-of-team';
import { orderBoulders, swapBoulder } from './boulders';
import { addBoulder } from './goals';
import { changeSettings } from './settings';
import { answerTopic, bringTopic, discussTopic, raiseTopic, removeQuestion, removeTopic, reopenTopic, resolveTopic, rewordTopic } from './topics';
import { undo } from './undo';
import { changeWin, makeWin, removeWin, sayWin } from './wins';

useEmptyStore();

const [me, sam, weekly, pair, goal] = [newId(), newId(), newId(), newId(), newId()];
const now = () => new Date();
const on = (day: string, time = '10:10') => vi.useFakeTimers({ now: new Date(`${day}T${time}:00`), toFake: ['Date'] });
const held = (day: string): MeetingInstance =>
  ({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, seriesId: weekly, originalStart: day, startsAt: new Date(`${day}T10:00:00`).toISOString(), endsAt: null, when: null, guests: [] });

beforeEach(async () => {
  on('2026-11-11');
  await changeSettings({ meId: me });
  await db.instances.bulkAdd([held('2026-11-11'), held('2026-11-18')]);
});
afterEach(() => vi.useRealTimers());

describe('a topic', () => {
  const table = async () => (await topicsOnTable(weekly, new Date(now().toISOString().slice(0, 10) + 'T10:00:00').toISOString(), now())).map(({ topic, isBack }) => [topic.text, isBack]);

  it('unresolved is back at the next meeting, resolved it is not', async () => {
    const { id } = await raiseTopic({ text: 'Pouches', seriesId: weekly });
    on('2026-11-11', '10:11');
    const { id: other } = await raiseTopic({ text: 'Gloves', seriesId: weekly });
    expect(await table()).toEqual([['Pouches', false], ['Gloves', false]]);
    await discussTopic(id);
    await resolveTopic(other);
    on('2026-11-18');
    await raiseTopic({ text: 'New', seriesId: weekly });
    expect(await table()).toEqual([['Pouches', true], ['New', false]]);
    expect(await resolvedTopics(weekly)).toMatchObject([{ text: 'Gloves', resolvedOn: '2026-11-11', raisedById: me }]);
    await reopenTopic(other);
    expect(await table()).toEqual([['Pouches', true], ['Gloves', true], ['New', false]]);
  });

  it('keeps its answers, other words and another meeting', async () => {
    const { id } = await raiseTopic({ text: 'Pouches' });
    await answerTopic(id, 'What is the core issue?', 'One supplier');
    await answerTopic(id, 'Mine?', '');
    await removeQuestion(id, 'Mine?');
    await rewordTopic(id, 'Second supplier');
    await bringTopic(id, weekly);
    expect(await table()).toEqual([['Second supplier', false]]);
    expect((await openTopics())[0]?.answers).toEqual([{ question: 'What is the core issue?', answer: 'One supplier' }]);
    await removeTopic(id);
    expect(await openTopics()).toEqual([]);
  });

  it('between two is in their own meeting, and in no list of the team', async () => {
    await raiseTopic({ text: 'private', seriesId: pair, goalId: goal, visibility: 'pair', pairIds: [me, sam] });
    await raiseTopic({ text: 'mine', goalId: goal, visibility: 'me' });
    await raiseTopic({ text: 'ours', seriesId: weekly, goalId: goal });
    expect((await topicsOnTable(pair, null, now())).map(({ topic }) => topic.text)).toEqual(['private']);
    expect(await table()).toEqual([['ours', false]]);
    expect([(await topicsOfGoal(goal)).map(({ text }) => text), (await openTopics()).map(({ text }) => text)]).toEqual([['ours'], ['ours']]);
  });
});

describe('a win', () => {
  it('is heard at the next meeting, and not again where it was said', async () => {
    await sayWin({ text: 'said there', goalId: null, personIds: [me], seriesId: weekly });
    await sayWin({ text: 'said elsewhere', goalId: goal, personIds: [me] });
    on('2026-11-18');
    await sayWin({ text: 'today', goalId: null, personIds: [me], seriesId: weekly });
    const start = new Date('2026-11-18T10:00:00').toISOString();
    expect((await winsSince(weekly, start, now())).map(({ text }) => text)).toEqual(['today', 'said elsewhere']);
    expect((await winsSince(newId(), null, now())).map(({ text }) => text)).toEqual(['today']);
    expect((await winsOfGoal(goal)).map(({ text }) => text)).toEqual(['said elsewhere']);
  });

  it('is made of a commitment once, by all who did it, in other words where wanted', async () => {
    const done = aCommitment({ status: 'done', closedOn: '2026-11-11', ownerId: me, partnerIds: [sam], goalId: goal });
    await db.commitments.bulkAdd([done, aCommitment({ id: pair, status: 'done', closedOn: '2026-11-11', ownerId: me, visibility: 'pair' })]);
    await makeWin(done.id, { text: 'We told the board' });
    await makeWin(done.id);
    expect(await db.wins.toArray()).toMatchObject([{ text: 'We told the board', personIds: [me, sam], goalId: goal, commitmentId: done.id }]);
    await expect(makeWin(pair)).rejects.toThrow('a win is the team’s');
    const [win] = await db.wins.toArray();
    await changeWin(win?.id ?? '', { goalId: null });
    expect(await winFrom(done.id)).toMatchObject({ goalId: null, text: 'We told the board' });
    await expect(changeWin(win?.id ?? '', { personIds: [] })).rejects.toThrow('somebody’s');
    await removeWin(win?.id ?? '');
    expect(await winFrom(done.id)).toBe(null);
  });

  it('stands with the small ones of its week', async () => {
    await sayWin({ text: 'big', goalId: null, personIds: [me] });
    await db.commitments.bulkAdd([aCommitment({ text: 'small', status: 'done', closedOn: '2026-11-08' }), aCommitment({ text: 'private', status: 'done', closedOn: '2026-11-10', visibility: 'pair' })]);
    const weeks = await winsByWeek({ from: '2026-10-20', to: '2026-11-18' });
    expect(weeks.map(({ week, from, wins, small }) => [week, from, wins.map(({ text }) => text), small.map(({ text }) => text)])).toEqual([
      ['2026-W46', '2026-11-09', ['big'], []], ['2026-W45', '2026-11-02', [], ['small']],
    ]);
  });
});

describe('the boulders', () => {
  it('stay three when one is swapped out, also after undo, and change places', async () => {
    for (const title of ['Renewals', 'Pricing', 'Cold chain']) await addBoulder({ title, stakes: null, goalIds: [] });
    const titles = async () => (await theBoulders()).map(({ title }) => title);
    const [, pricing] = await theBoulders();
    const { change } = await swapBoulder(pricing?.id ?? '', { title: 'Hiring', stakes: null, goalIds: [goal] });
    expect(await titles()).toEqual(['Renewals', 'Hiring', 'Cold chain']);
    await undo(change ?? '');
    expect(await titles()).toEqual(['Renewals', 'Pricing', 'Cold chain']);
    await orderBoulders((await theBoulders()).map(({ id }) => id).reverse());
    expect(await titles()).toEqual(['Cold chain', 'Pricing', 'Renewals']);
  });
});
