// Every act on a commitment is one command with its history, and undo takes it back whole.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { tables } from '../../domain/change';
import type { Commitment } from '../../domain/commitment';
import { schemas } from '../../domain/schemas';
import { db } from '../db';
import { historyOf, stepsOf } from '../queries/parts';
import { living } from '../rows';
import type { Receipt } from '../write';
import { acceptHeard, completeCommitment, dropCommitment, giveTo, moveDate, rewordCommitment, setGoal, snooze } from './commitments';
import {
  acceptCommitment, blockCommitment, changePartners, confirmCommitment, counterCommitment, declineCommitment, lookBackOn, removeCommitment, reopenCommitment,
  sayFollows, settle, takeCounter, unblockCommitment,
} from './life';
import { addStepsTo, askHelp, breakDown, changeStep, dropStep, takeHelp, tickStep, untickStep, withdrawHelp } from './parts';
import { changeSettings } from './settings';
import { undo } from './undo';

useEmptyStore();

const [me, sam, series, id, askId, stepId] = [newId(), newId(), newId(), newId(), newId(), newId()];
const record = { createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null };
const accepted: Partial<Commitment> = { acceptance: 'accepted', acceptedVia: 'heard', firstDueOn: '2026-11-27' };
const done: Partial<Commitment> = { ...accepted, status: 'done', closedOn: '2026-11-20' };

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-21T10:00:00'), toFake: ['Date'] });
  await changeSettings({ meId: me });
  await db.people.bulkAdd([aPerson('Dana Keller', { id: me }), aPerson('Sam Okafor', { id: sam })]);
  await db.series.add({ ...record, id: series, key: '0p', title: 'Weekly', codes: [], chairId: me, provisional: false, mergedInto: null });
  await db.helpAsks.add({ ...record, id: askId, commitmentId: id, text: 'Call them', askedById: sam, fromId: null, status: 'open', takenAs: null, visibility: 'team', pairIds: [] });
  await db.steps.add({ ...record, id: stepId, commitmentId: id, text: 'Ask Legal', position: 1, closedOn: null, visibility: 'team', pairIds: [] });
});
afterEach(() => vi.useRealTimers());

const put = (set: Partial<Commitment> = {}) => db.commitments.put(aCommitment({ id, ownerId: sam, seriesId: series, ...set }));

/** All living rows, by table; what was never set is the same as null. */
async function everyRow(): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of tables) rows[table] = JSON.parse(JSON.stringify(living(table, await db.table(table).toArray()), (_, value: unknown) => value ?? undefined)) as unknown[];
  return rows;
}

const commands: [name: string, before: Partial<Commitment>, command: () => Promise<Receipt>, after: Partial<Commitment>][] = [
  ['accept, heard', {}, () => acceptHeard(id), { acceptance: 'accepted', acceptedVia: 'heard', firstDueOn: '2026-11-27' }],
  ['accept in the app', {}, () => acceptCommitment(id, 'inApp'), { acceptance: 'accepted', acceptedVia: 'inApp' }],
  ['accept, imported', {}, () => acceptCommitment(id, 'imported'), { acceptance: 'accepted', acceptedVia: 'imported' }],
  ['counter', {}, () => counterCommitment(id, { text: null, dueOn: '2026-12-04' }), { acceptance: 'countered', dueOn: '2026-11-27' }],
  ['take the counter', { acceptance: 'countered', counter: { text: 'Half of it', dueOn: '2026-12-04' } }, () => takeCounter(id), { acceptance: 'accepted', acceptedVia: 'heard', text: 'Half of it', dueOn: '2026-12-04' }],
  ['take the counter to myself', { ownerId: me, acceptance: 'countered', counter: { text: null, dueOn: '2026-12-04' } }, () => takeCounter(id), { acceptedVia: 'inApp' }],
  ['decline', {}, () => declineCommitment(id, 'unclear ask'), { acceptance: 'declined' }],
  ['renegotiate', accepted, () => moveDate(id, '2026-12-04', 'priority changed'), { dueOn: '2026-12-04', acceptance: 'accepted', moved: true }],
  ['re-promise', { ...accepted, dueOn: '2026-11-10', firstDueOn: '2026-11-10' }, () => moveDate(id, '2026-12-04', 'forgot'), { dueOn: '2026-12-04', firstDueOn: '2026-11-10' }],
  ['pull in', accepted, () => moveDate(id, '2026-11-24'), { dueOn: '2026-11-24', firstDueOn: '2026-11-27' }],
  ['park', accepted, () => moveDate(id, null), { dueOn: null, parked: true, acceptance: 'accepted' }],
  ['hand over', accepted, () => giveTo(id, null, 'forgot'), { ownerId: null, acceptance: 'proposed', acceptedVia: null, firstDueOn: null, formerDueOns: ['2026-11-27'] }],
  ['take over', accepted, () => giveTo(id, me), { ownerId: me, acceptance: 'accepted', acceptedVia: 'inApp' }],
  ['reword for somebody else', accepted, () => rewordCommitment(id, 'Other words'), { text: 'Other words', acceptance: 'proposed' }],
  ['reword my own', { ...accepted, ownerId: me }, () => rewordCommitment(id, 'Other words', 'underestimated'), { acceptance: 'accepted', acceptedVia: 'inApp' }],
  ['say what follows', {}, () => sayFollows(id, { ifKept: 'Dinner', ifMissed: null }), { ifKept: 'Dinner' }],
  ['set partners', {}, () => changePartners(id, [me]), { partnerIds: [me] }],
  ['set a goal', {}, () => setGoal(id, newId()), {}],
  ['block', {}, () => blockCommitment(id, 'Legal'), { blockedBy: 'Legal', blockedOn: '2026-11-21' }],
  ['unblock', { blockedBy: 'Legal', blockedOn: '2026-11-20' }, () => unblockCommitment(id), { blockedBy: null, blockedOn: null }],
  ['snooze', accepted, () => snooze(id, '2026-11-28T08:00:00.000Z'), accepted],
  ['complete', { ...accepted, blockedBy: 'Legal', blockedOn: '2026-11-20' }, () => completeCommitment(id), { status: 'done', closedOn: '2026-11-21', blockedBy: null }],
  ['drop', accepted, () => dropCommitment(id, 'priority changed'), { status: 'dropped', closedOn: '2026-11-21' }],
  ['confirm', done, () => confirmCommitment(id), { confirmedOn: '2026-11-21', confirmedById: me }],
  ['reopen', { ...done, confirmedOn: '2026-11-21', confirmedById: me }, () => reopenCommitment(id), { status: 'open', closedOn: null, confirmedOn: null, confirmedById: null }],
  ['look back', done, () => lookBackOn(id, { outcome: { effect: 'Fewer calls' }, wentWell: 'We called first', improve: 'Ask earlier' }), { wentWell: 'We called first', lookedBackOn: '2026-11-21' }],
  ['skip the look back', done, () => lookBackOn(id, { outcome: null, wentWell: '', improve: '' }), { lookedBackOn: '2026-11-21' }],
  ['delete', accepted, () => removeCommitment(id), { deletedAt: new Date('2026-11-21T10:00:00').toISOString() }],
  ['settle a conversation', accepted, () => settle(id, 'oneToOne'), accepted],
  ['add steps', {}, () => addStepsTo(id, ['Write', 'Send']), {}],
  ['tick a step', {}, () => tickStep(stepId), { status: 'open' }],
  ['reword a step', {}, () => changeStep(stepId, 'Ask Finance'), {}],
  ['remove a step', {}, () => dropStep(stepId), {}],
  ['break down', {}, () => breakDown(id, [{ text: 'Collect' }, { text: 'Write', ownerId: me }]), { status: 'open' }],
  ['ask for help', {}, () => askHelp(id, 'Call their lawyer', me), {}],
  ['take an ask for help', {}, () => takeHelp(askId, { ownerId: me, dueOn: '2026-12-01', dueAssumed: false }), {}],
  ['withdraw an ask for help', {}, () => withdrawHelp(askId), {}],
];

describe.each(commands)('%s', (_, before, command, after) => {
  it('writes what it says, with its history, in records that can be read', async () => {
    await put(before);
    const { change } = await command();
    expect(await db.commitments.get(id)).toMatchObject(after);
    expect(await db.history.where('change').equals(change ?? '').count()).toBeGreaterThan(0);
    for (const table of tables) for (const row of await db.table(table).toArray()) schemas[table].parse(row);
  });

  it('is undone whole, and done again by undoing that', async () => {
    await put(before);
    const was = await everyRow();
    const { change } = await command();
    const is = await everyRow();
    expect(is).not.toEqual(was);
    const back = await undo(change ?? '');
    expect(await everyRow()).toEqual(was);
    await undo(back.change ?? '');
    expect(await everyRow()).toEqual(is);
  });
});

it('a step ticked by mistake is unticked', async () => {
  await put();
  await tickStep(stepId);
  await untickStep(stepId);
  expect((await stepsOf(id)).map(({ closedOn }) => closedOn)).toEqual([null]);
});

it('what to improve stays between two: neither the commitment nor its history holds a word of it', async () => {
  await put(done);
  await lookBackOn(id, { outcome: null, wentWell: '', improve: 'Ask earlier' });
  expect(await db.corrections.toArray()).toMatchObject([{ commitmentId: id, text: 'Ask earlier', visibility: 'pair', pairIds: [me, sam] }]);
  expect(JSON.stringify([await db.commitments.toArray(), await historyOf(id)])).not.toContain('Ask earlier');
});

it('the history says on which local day an act was done, by whom and why, without what was undone', async () => {
  await put(accepted);
  vi.setSystemTime(new Date('2026-11-21T23:59:30'));
  await moveDate(id, '2026-12-04', 'forgot');
  vi.setSystemTime(new Date('2026-11-22T00:00:30'));
  await blockCommitment(id, 'Legal');
  vi.setSystemTime(new Date('2026-11-22T00:00:40'));
  await undo((await completeCommitment(id)).change ?? '');
  const acts = await historyOf(id);
  expect(acts.map(({ on, by, entries }) => [on, by, entries.map(({ field }) => field).sort(), entries.find(({ reason }) => reason)?.reason])).toEqual([
    ['2026-11-22', me, ['blockedBy', 'blockedOn'], undefined], ['2026-11-21', me, ['dueOn', 'moved'], 'forgot'],
  ]);
});

it('an act on what is gone changes nothing', async () => {
  await expect(blockCommitment(newId(), 'Legal')).rejects.toThrow('Nothing was changed.');
  await put({ deletedAt: '2026-11-20T10:00:00.000Z' });
  await expect(takeHelp(askId, { ownerId: me, dueOn: null, dueAssumed: false })).rejects.toThrow('Nothing was changed.');
  await db.helpAsks.update(askId, { commitmentId: null });
  await expect(takeHelp(askId, { ownerId: me, dueOn: null, dueAssumed: false })).rejects.toThrow('Nothing was changed.');
  expect(await db.history.count()).toBe(0);
});
