// What a command on a commitment writes, and what it leaves alone.
import { describe, expect, it, vi } from 'vitest';
import { aCaptured, aCommitment, newId, useEmptyStore } from '@/test/fixtures/store';
import { TooLate } from '../../domain/errors';
import { db } from '../db';
import { snoozed } from '../queries/nudges';
import { onCommitted } from '../write';
import { acceptHeard, capture, completeCommitment, giveTo, moveDate, putOnTable, rewordCommitment, snooze } from './commitments';
import { keepDraft } from './drafts';
import { changeSettings } from './settings';
import { undo } from './undo';

useEmptyStore();

const only = async () => (await db.commitments.toArray())[0];

describe('capturing', () => {
  it('accepts at once what I capture for myself', async () => {
    const me = newId();
    await capture([aCaptured({ ownerId: me }, me)], null);
    expect(await only()).toMatchObject({ acceptance: 'accepted', acceptedVia: 'inApp', firstDueOn: '2026-11-27' });
  });

  it('lets everybody else still say yes', async () => {
    await capture([aCaptured({ ownerId: newId() })], null);
    expect(await only()).toMatchObject({ acceptance: 'proposed', acceptedVia: null, firstDueOn: null });
  });

  it('links the commitment to the instance it was captured in', async () => {
    const instanceId = newId();
    await capture([aCaptured({ instanceId })], null);
    expect(await db.appearances.toArray()).toMatchObject([{ instanceId, commitmentId: (await only())?.id }]);
  });

  it('removes the draft in the same transaction', async () => {
    const draft = newId();
    await keepDraft(draft, null, 'confirm freight', []);
    await capture([aCaptured()], draft);
    expect(await db.drafts.count()).toBe(0);
  });

  it('stores nothing at all when one of several lines cannot be stored', async () => {
    const broken = { ...aCaptured(), text: 'fine', partnerIds: [() => 1] as unknown as string[] };
    await expect(capture([aCaptured(), broken], null)).rejects.toThrow();
    expect(await db.commitments.count()).toBe(0);
    expect(await db.history.count()).toBe(0);
  });

  it('tells whoever follows committed writes, and only after the commit', async () => {
    const heard = vi.fn();
    onCommitted(heard, AbortSignal.timeout(60_000));
    await capture([aCaptured()], null);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('tells nobody of a line being typed, nor of what was on a table', async () => {
    const heard = vi.fn();
    onCommitted(heard, AbortSignal.timeout(60_000));
    await keepDraft(newId(), null, 'half a line', []);
    await putOnTable(newId(), [newId()]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('tells them of a write without history too', async () => {
    const heard = vi.fn();
    onCommitted(heard, AbortSignal.timeout(60_000));
    await changeSettings({ meId: newId() });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('changing', () => {
  it('writes only the changed field, and keeps fields it does not know', async () => {
    const commitment = { ...aCommitment(), fromTheFuture: { any: 'thing' } };
    await db.commitments.add(commitment);
    await rewordCommitment(commitment.id, 'Send the churn numbers');
    expect(await only()).toEqual({ ...commitment, text: 'Send the churn numbers' });
  });

  it('appends who changed what, from what, and why', async () => {
    const me = newId();
    await changeSettings({ meId: me });
    const commitment = aCommitment({ acceptance: 'accepted', firstDueOn: '2026-11-27' });
    await db.commitments.add(commitment);
    await moveDate(commitment.id, '2026-12-04', 'blocked by another');
    const history = await db.history.where('record').equals(commitment.id).toArray();
    expect(history.filter((entry) => entry.field === 'dueOn')).toMatchObject([
      { field: 'dueOn', from: '2026-11-27', to: '2026-12-04', by: me, reason: 'blocked by another', table: 'commitments' },
    ]);
  });

  it('asks a new owner to say yes again', async () => {
    const commitment = aCommitment({ ownerId: newId() });
    await db.commitments.add(commitment);
    await acceptHeard(commitment.id);
    await giveTo(commitment.id, newId());
    expect(await only()).toMatchObject({ acceptance: 'proposed', firstDueOn: null });
  });

  it('leaves no history when nothing changed', async () => {
    const commitment = aCommitment();
    await db.commitments.add(commitment);
    expect(await rewordCommitment(commitment.id, commitment.text)).toEqual({ change: null });
    expect(await db.history.count()).toBe(0);
  });

  it('refuses a commitment that is gone, and says that nothing changed', async () => {
    await expect(completeCommitment(newId())).rejects.toThrow('Nothing was changed.');
  });

  it('does not touch the promise when its reminder is snoozed', async () => {
    const commitment = aCommitment();
    await db.commitments.add(commitment);
    await snooze(commitment.id, '2026-11-28T08:00:00.000Z');
    expect(await only()).toEqual(commitment);
    expect(await db.nudges.count()).toBe(1);
  });

  it('links a commitment to a running instance once, however often it is shown', async () => {
    const [instanceId, commitmentId] = [newId(), newId()];
    await putOnTable(instanceId, [commitmentId]);
    await putOnTable(instanceId, [commitmentId]);
    expect(await db.appearances.count()).toBe(1);
  });
});

describe('undoing', () => {
  it('takes a whole command back and keeps both entries', async () => {
    const commitment = aCommitment();
    await db.commitments.add(commitment);
    const { change } = await completeCommitment(commitment.id);
    await undo(change ?? '');
    expect(await only()).toEqual(commitment);
    const history = await db.history.where('record').equals(commitment.id).toArray();
    expect(history).toHaveLength(4);
    expect(history.filter((entry) => entry.cancels)).toHaveLength(2);
  });

  it('is offered only where there is something to take back', async () => {
    const { change } = await changeSettings({ meId: newId() });
    expect(change).toBeNull();
    expect(await keepDraft(newId(), null, 'half a line', [])).toEqual({ change: null });
    expect(await putOnTable(newId(), [newId()])).toEqual({ change: null });
  });

  it('shows a snoozed reminder again', async () => {
    const commitment = aCommitment();
    await db.commitments.add(commitment);
    const { change } = await snooze(commitment.id, '2026-11-28T08:00:00.000Z');
    expect((await snoozed([commitment.id])).size).toBe(1);
    await undo(change ?? '');
    expect((await snoozed([commitment.id])).size).toBe(0);
    expect(await only()).toEqual(commitment);
  });

  it('marks a captured line as deleted', async () => {
    const { change } = await capture([aCaptured()], null);
    await undo(change ?? '');
    expect((await only())?.deletedAt).not.toBeNull();
  });

  it('refuses as a whole when its history cannot be read', async () => {
    const commitment = aCommitment();
    await db.commitments.add(commitment);
    const { change } = await completeCommitment(commitment.id);
    const [entry] = await db.history.where('record').equals(commitment.id).toArray();
    await db.history.update(entry?.id ?? '', { at: 'yesterday' });
    await expect(undo(change ?? '')).rejects.toThrow('Nothing was changed.');
    expect((await only())?.status).toBe('done');
  });

  it('refuses when somebody changed it again since', async () => {
    const commitment = aCommitment();
    await db.commitments.add(commitment);
    const { change } = await rewordCommitment(commitment.id, 'One');
    await rewordCommitment(commitment.id, 'Two');
    await expect(undo(change ?? '')).rejects.toBeInstanceOf(TooLate);
    expect((await only())?.text).toBe('Two');
  });
});
