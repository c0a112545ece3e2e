// What may become of a promise, and what a new date means for it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAct, isOverdue, isParked, moveDueDate, overdueDays } from './commitment';
import type { Commitment, DateAct } from './commitment';
import { after, alex, commitment, commitmentOf, dana, dayOf, drawn, sam, today } from './commitment.test-data';
import { plusDays } from './local-date';

const anyDay = fc.integer({ min: -400, max: 400 }).map(dayOf);
const anyCommitment = fc.array(fc.nat(), drawn).map(commitmentOf);

describe('an open promise', () => {
  it.each<[string, Partial<Commitment>, number]>([
    ['is due, not overdue, on its due day', { dueOn: today }, 0],
    ['is overdue from the next day', { dueOn: '2026-11-17' }, 1],
    ['counts the days since it was due', { dueOn: '2026-10-18' }, 31],
    ['is not overdue before its day', { dueOn: '2026-11-19' }, 0],
    ['is never overdue without a date', { dueOn: null }, 0],
    ['is not overdue once it is done', { dueOn: '2026-11-01', status: 'done' }, 0],
    ['is not overdue once it is dropped', { dueOn: '2026-11-01', status: 'dropped' }, 0],
  ])('%s', (_, set, days) => {
    expect(overdueDays(commitment(set), today)).toBe(days);
    expect(isOverdue(commitment(set), today)).toBe(days > 0);
  });

  it('becomes overdue at the first midnight after its day, whatever the season', () => {
    fc.assert(fc.property(anyDay, (dueOn) => {
      expect([-1, 0, 1, 2].map((days) => overdueDays(commitment({ dueOn }), plusDays(dueOn, days)))).toEqual([0, 0, 1, 2]);
    }));
  });
});

describe('a new date', () => {
  it.each<[string, Partial<Commitment>, string | null, DateAct]>([
    ['on the due day renegotiates', { dueOn: today }, '2026-11-25', 'renegotiated'],
    ['before the due day renegotiates', { dueOn: '2026-11-19' }, '2026-11-25', 'renegotiated'],
    ['after the due day is a new promise', { dueOn: '2026-11-17' }, '2026-11-25', 'rePromised'],
    ['earlier than the old pulls it in', { dueOn: '2026-11-25' }, '2026-11-20', 'pulledIn'],
    ['earlier than an overdue one still pulls it in', { dueOn: '2026-11-17' }, '2026-11-16', 'pulledIn'],
    ['where there was none dates it', { dueOn: null }, '2026-11-25', 'dated'],
    ['before anybody said yes dates it', { dueOn: today, acceptance: 'proposed', firstDueOn: null }, '2026-11-25', 'dated'],
    ['while a yes has to be renewed still renegotiates', { dueOn: today, acceptance: 'proposed' }, '2026-11-25', 'renegotiated'],
    ['that is none parks it', { dueOn: today }, null, 'parked'],
  ])('%s', (_, set, to, act) => expect(dateAct(commitment(set), to, today)).toBe(act));

  it('is kept with its reason and with the date before it', () => {
    expect(moveDueDate(commitment({ id: alex }), '2026-11-25', 'forgot').history).toEqual([
      { table: 'commitments', record: alex, field: 'dueOn', from: '2026-11-20', to: '2026-11-25', reason: 'forgot' },
      { table: 'commitments', record: alex, field: 'moved', from: null, to: true },
    ]);
  });

  it('somebody set is no longer assumed, even when it is the same day', () => {
    const assumed = commitment({ dueAssumed: true });
    expect(after(assumed, moveDueDate(assumed, assumed.dueOn))).toEqual({ ...assumed, dueAssumed: false });
  });

  it('never changes the first one, unless there was none', () => {
    fc.assert(fc.property(anyCommitment.filter(({ status }) => status === 'open'), fc.option(anyDay), (record, to) => {
      const moved = after(record, moveDueDate(record, to));
      const isFirst = record.acceptance === 'accepted' && record.firstDueOn === null;
      const isMove = record.firstDueOn !== null && to !== record.dueOn;
      const isUndecided = to !== record.dueOn && record.acceptance !== 'accepted';
      expect(moved).toEqual({
        ...record, dueOn: to, dueAssumed: false, firstDueOn: isFirst ? to : record.firstDueOn,
        ...(isMove && { moved: true }), ...(isUndecided && { acceptance: 'proposed' }), ...(to === null && { parked: true }),
      });
    }));
  });

  it('becomes the first one of a promise accepted without a date', () => {
    const undated = commitment({ dueOn: null, firstDueOn: null });
    expect(after(undated, moveDueDate(undated, '2026-12-01')).firstDueOn).toBe('2026-12-01');
  });

  it.each<[string, string | null | undefined, Commitment['acceptedVia']]>([
    ['the owner’s own is a yes in the app', dana, 'inApp'], ['told by somebody else was heard', sam, 'heard'],
    ['told by nobody knows whom was heard', null, 'heard'], ['says nothing of the yes where nobody tells', undefined, 'imported'],
  ])('%s', (_, me, acceptedVia) => {
    const promised = commitment({ acceptedVia: 'imported' });
    expect(after(promised, moveDueDate(promised, '2026-12-01', undefined, me))).toMatchObject({ acceptance: 'accepted', acceptedVia });
    expect(after(promised, moveDueDate(promised, promised.dueOn, undefined, me))).toEqual(promised);
  });

  it.each(['countered', 'declined'] as const)('asks whoever %s the old one anew', (acceptance) => {
    const record = commitment({ acceptance, acceptedVia: null, firstDueOn: null, counter: { text: null, dueOn: '2026-12-08' } });
    expect(after(record, moveDueDate(record, '2026-12-01', undefined, dana))).toMatchObject({ acceptance: 'proposed', counter: null, firstDueOn: null });
  });

  it('that is none parks it until there is one again', () => {
    const parked = after(commitment(), moveDueDate(commitment(), null));
    expect([isParked(commitment()), isParked(parked), isParked(after(parked, moveDueDate(parked, '2026-12-01')))]).toEqual([false, true, false]);
    const undated = commitment({ dueOn: null, firstDueOn: null });
    expect([isParked(undated), isParked(after(undated, moveDueDate(undated, null)))]).toEqual([false, true]);
    expect(isParked(commitment({ dueOn: null }))).toBe(true);
  });
});
