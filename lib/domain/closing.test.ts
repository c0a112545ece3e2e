// How a commitment ends, what is said of it then, and the way back.
import { describe, expect, it } from 'vitest';
import { awaitsLookBack, complete, confirm, drop, isActivityOnly, lookBack, remove, reopen } from './closing';
import { Commitment, isOverdue } from './commitment';
import { after, commitment, dana, sam, today } from './commitment.test-data';
import { NotAllowed } from './errors';

const done = commitment({ status: 'done', closedOn: today });
const dropped = commitment({ status: 'dropped', closedOn: today });

describe('an open promise', () => {
  it('stays open after its due day until somebody closes it', () => {
    const late = commitment({ dueOn: '2026-11-01' });
    expect(isOverdue(late, today)).toBe(true);
    expect(after(late, complete(late, today))).toEqual({ ...late, status: 'done', closedOn: today });
    expect(after(late, drop(late, today, 'priority changed'))).toEqual({ ...late, status: 'dropped', closedOn: today });
    expect(drop(late, today, 'priority changed').history[0]).toMatchObject({ field: 'status', reason: 'priority changed' });
  });

  it('waits for nothing any more once it is closed', () => {
    const blocked = commitment({ blockedBy: 'Legal', blockedOn: '2026-11-10' });
    expect(after(blocked, complete(blocked, today))).toMatchObject({ blockedBy: null, blockedOn: null });
    expect(after(blocked, drop(blocked, today))).toMatchObject({ blockedBy: null, blockedOn: null });
  });

  it.each([['confirmed', () => confirm(commitment(), sam, today)], ['looked back on', () => lookBack(commitment(), { outcome: null, wentWell: null }, today)]])(
    'cannot be %s', (_, act) => expect(act).toThrow(NotAllowed));
});

describe('what is closed', () => {
  it.each([done, dropped])('is not closed again', (record) => {
    expect(() => complete(record, today)).toThrow(NotAllowed);
    expect(() => drop(record, today)).toThrow(NotAllowed);
  });

  it('is opened again with its old date, and asked about anew when it is done', () => {
    const told = { ...done, outcome: { effect: 'Fewer calls' }, lookedBackOn: today, confirmedOn: today, confirmedById: sam };
    const open = after(told, reopen(told));
    expect(open).toEqual({ ...told, status: 'open', closedOn: null, lookedBackOn: null, confirmedOn: null, confirmedById: null });
    expect(awaitsLookBack(after(open, complete(open, today)))).toBe(true);
    expect(after(dropped, reopen(dropped))).toEqual({ ...dropped, status: 'open', closedOn: null });
    expect(reopen(open).patches).toEqual([]);
  });

  it('is confirmed by somebody else, once', () => {
    expect(() => confirm(done, dana, today)).toThrow(NotAllowed);
    const confirmed = after(done, confirm(done, sam, today));
    expect(confirmed).toEqual({ ...done, confirmedOn: today, confirmedById: sam });
    expect(confirm(confirmed, null, '2026-11-30').patches).toEqual([]);
    expect(after(done, confirm(done, null, today))).toEqual({ ...done, confirmedOn: today });
    expect(() => confirm(dropped, sam, today)).toThrow(NotAllowed);
  });
});

describe('what came of it', () => {
  it.each<[string, Commitment['outcome'], boolean]>([
    ['a line of effect', { effect: 'Three clinics signed' }, false],
    ['a measure from one value to another', { metric: 'Days to answer', from: 4, to: 1 }, false],
    ['nothing: activity only', null, true],
  ])('is %s', (_, outcome, activityOnly) => {
    const told = after(done, lookBack(done, { outcome: outcome ?? null, wentWell: '  We called first ' }, today));
    expect(told).toMatchObject({ wentWell: 'We called first', lookedBackOn: today });
    expect(Commitment.safeParse(told).success).toBe(true);
    expect(isActivityOnly(told)).toBe(activityOnly);
  });

  it('is asked once, also when it was skipped', () => {
    expect(awaitsLookBack(done)).toBe(true);
    expect(awaitsLookBack(after(done, lookBack(done, { outcome: null, wentWell: '' }, today)))).toBe(false);
    expect([awaitsLookBack(commitment()), awaitsLookBack(dropped), isActivityOnly(commitment()), isActivityOnly(dropped)]).toEqual([false, false, false, false]);
  });
});

it('what is removed keeps everything but its place in the lists', () => {
  expect(after(done, remove(done, '2026-11-18T09:00:00.000Z'))).toEqual({ ...done, deletedAt: '2026-11-18T09:00:00.000Z' });
});
