// What the team looks at together is found through indexes, and holds nothing private.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { scannedBy } from '@/test/fixtures/scans';
import type { Commitment } from '../../domain/commitment';
import { followThroughRate } from '../../domain/measures';
import { completeCommitment, giveTo, moveDate } from '../commands/commitments';
import { settle } from '../commands/life';
import { addStepsTo, breakDown, tickStep } from '../commands/parts';
import { changeSettings } from '../commands/settings';
import { db } from '../db';
import { childrenOf, correctionsOn, helpAsksOf, historyOf, stepsOf } from './parts';
import { needingConversation } from './conversations';
import { closedIn, promisedIn, promisesIn, smallWinsOf } from './team-figures';

useEmptyStore();

const [me, sam] = [newId(), newId()];
const accepted: Partial<Commitment> = { ownerId: sam, acceptance: 'accepted', acceptedVia: 'heard', firstDueOn: '2026-11-27' };
const november = { from: '2026-11-01', to: '2026-11-30' };
const put = async (set: Partial<Commitment> = {}) => {
  const commitment = aCommitment({ ownerId: sam, ...set });
  await db.commitments.add(commitment);
  return commitment;
};

beforeEach(async () => {
  await changeSettings({ meId: me });
  await db.people.bulkAdd([aPerson('Dana Keller', { id: me }), aPerson('Sam Okafor', { id: sam })]);
});

describe('the week', () => {
  it('lists what was closed in it, and its small wins', async () => {
    const closed = (text: string, closedOn: string, set: Partial<Commitment> = {}) => put({ text, status: 'done', closedOn, ...set });
    await closed('Monday', '2026-11-16');
    await closed('Sunday', '2026-11-22');
    await closed('before', '2026-11-15');
    await closed('dropped', '2026-11-18', { status: 'dropped' });
    await closed('between two', '2026-11-18', { visibility: 'pair' });
    await closed('removed', '2026-11-18', { deletedAt: '2026-11-19T10:00:00.000Z' });
    expect((await closedIn({ from: '2026-11-16', to: '2026-11-22' })).map(({ text }) => text).sort()).toEqual(['Monday', 'Sunday', 'between two', 'dropped']);
    expect((await smallWinsOf('2026-11-18')).map(({ text }) => text)).toEqual(['Sunday', 'Monday']);
  });

  it('has a step among its small wins until its commitment is removed', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-18T10:00:00'), toFake: ['Date'] });
    const { id } = await put();
    await addStepsTo(id, ['Ask', 'Write']);
    await tickStep((await stepsOf(id))[0]?.id ?? '');
    expect(await smallWinsOf('2026-11-22')).toMatchObject([{ kind: 'step', text: 'Ask', commitmentId: id, doneOn: '2026-11-18' }]);
    await db.commitments.update(id, { deletedAt: '2026-11-19T10:00:00.000Z' });
    expect(await smallWinsOf('2026-11-22')).toEqual([]);
    vi.useRealTimers();
  });
});

describe('what was promised for a window', () => {
  it('is the team’s with its history, also what was handed over since', async () => {
    const [kept, given] = [await put({ ...accepted, text: 'kept' }), await put({ ...accepted, text: 'given' })];
    await put({ ...accepted, text: 'later', firstDueOn: '2026-12-01' });
    await put({ ...accepted, text: 'between two', visibility: 'pair' });
    await put({ text: 'nobody said yes' });
    await giveTo(given.id, null);
    await moveDate(kept.id, '2026-12-24');
    const told = await promisedIn(november);
    expect(told.map(({ commitment, history }) => [commitment.text, history.length > 0]).sort()).toEqual([['given', true], ['kept', true]]);
    await completeCommitment((await put({ ...accepted, dueOn: '2026-11-27', text: 'never moved' })).id);
    const [all, needed] = [await promisedIn(november), await promisesIn(november)];
    expect(needed.map(({ commitment, history }) => [commitment.text, history.length > 0]).sort()).toEqual([['given', true], ['kept', true], ['never moved', false]]);
    expect(followThroughRate(needed, november)).toEqual(followThroughRate(all, november));
  });
});

describe('what needs a conversation', () => {
  it('is seen by its owner and the chair, until it is settled', async () => {
    const late = await put({ ...accepted, dueOn: '2026-11-18', firstDueOn: '2026-11-18' });
    const mine = await put({ ...accepted, ownerId: me, dueOn: '2026-11-18', firstDueOn: '2026-11-18' });
    const all = [late, mine, await put(accepted)];
    const texts = async (chair: string | null) => (await needingConversation(all, chair, me, '2026-11-21')).map(({ commitment, thresholds }) => [commitment.id, thresholds]);
    expect(await texts(me)).toEqual([[late.id, ['overdue']], [mine.id, ['overdue']]]);
    expect(await texts(sam)).toEqual([[mine.id, ['overdue']]]);
    vi.useFakeTimers({ now: new Date('2026-11-21T10:00:00'), toFake: ['Date'] });
    await settle(mine.id, 'talkNow');
    vi.useRealTimers();
    expect(await texts(sam)).toEqual([]);
  });
});

it('children are listed in the order of their lines', async () => {
  const { id } = await put();
  const lines = Array.from({ length: 12 }, (_, index) => ({ text: `line ${index}` }));
  await breakDown(id, lines);
  expect((await childrenOf(id)).map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
});

it('nothing of this scans a table', async () => {
  const { id } = await put(accepted);
  await completeCommitment(id);
  const commitment = aCommitment({ ownerId: me });
  const scanned = await scannedBy(() => Promise.all([
    closedIn(november), promisesIn(november), smallWinsOf('2026-11-18'), promisedIn(november), needingConversation([commitment], me, me, '2026-11-18'),
    stepsOf(id), childrenOf(id), helpAsksOf(id), correctionsOn(id), historyOf(id),
  ]));
  expect(scanned).toEqual([]);
});
