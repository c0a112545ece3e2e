// Several commitments change together or not at all, and are taken back together.
import { beforeEach, describe, expect, it } from 'vitest';
import { aCommitment, newId, useEmptyStore } from '@/test/fixtures/store';
import { plusDays, localDateOf } from '../../domain/local-date';
import { NotAllowed } from '../../domain/errors';
import { db } from '../db';
import { completeAll, dropAll, giveAllTo, moveAll, setGoalOfAll } from './bulk';
import { undo } from './undo';

useEmptyStore();

const today = localDateOf(new Date());
const promised = (text: string, dueOn: string) => aCommitment({ text, ownerId: newId(), acceptance: 'accepted', acceptedVia: 'heard', dueOn, firstDueOn: dueOn });
const late = promised('Send the deck', plusDays(today, -3));
const far = promised('Book the audit', plusDays(today, 30));
const ids = [late.id, far.id];
const stored = () => db.commitments.bulkGet(ids);
const entries = async (field: string) => (await db.history.toArray()).filter((entry) => entry.field === field);

beforeEach(() => db.commitments.bulkAdd([late, far]));

describe('several at once', () => {
  it.each([
    ['done', () => completeAll(ids), { status: 'done', closedOn: today }],
    ['dropped', () => dropAll(ids, 'forgot'), { status: 'dropped', closedOn: today }],
    ['given a date', () => moveAll(ids, plusDays(today, 7)), { dueOn: plusDays(today, 7) }],
    ['handed over', () => giveAllTo(ids, 'f0000000-0000-4000-8000-000000000001'), { ownerId: 'f0000000-0000-4000-8000-000000000001', acceptance: 'proposed' }],
    ['put to a goal', () => setGoalOfAll(ids, 'f0000000-0000-4000-8000-000000000002'), { goalId: 'f0000000-0000-4000-8000-000000000002' }],
  ])('are %s by one command, and taken back by one undo', async (_, command, expected) => {
    const { change } = await command();
    expect(await stored()).toMatchObject([expected, expected]);
    await undo(change ?? '');
    expect(await stored()).toMatchObject([late, far]);
  });

  it('give the reason only where the date moved to a later day', async () => {
    await moveAll(ids, plusDays(today, 7), 'forgot');
    const reasons = new Map((await entries('dueOn')).map(({ record, reason }) => [record, reason]));
    expect(reasons).toEqual(new Map([[late.id, 'forgot'], [far.id, undefined]]));
  });

  it('say why they were dropped', async () => {
    await dropAll(ids, 'priority changed');
    expect((await entries('status')).map(({ reason }) => reason)).toEqual(['priority changed', 'priority changed']);
  });

  it('say which one refuses, and then none is changed', async () => {
    await db.commitments.update(far.id, { status: 'done', closedOn: today });
    const refused = await completeAll(ids).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(NotAllowed);
    expect((refused as NotAllowed).explanation).toMatchObject({ what: expect.stringContaining('Book the audit') as string, safe: 'None of the selected ones was changed.' });
    expect((await db.commitments.get(late.id))?.status).toBe('open');
    expect(await db.history.count()).toBe(0);
  });

  it('change none when one of them is gone', async () => {
    await expect(giveAllTo([late.id, newId()], null)).rejects.toThrow('Nothing was changed.');
    expect(await stored()).toEqual([late, far]);
  });
});
