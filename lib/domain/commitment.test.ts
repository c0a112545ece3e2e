// What may become of a promise, and what a new date means for it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { same } from './change';
import { Commitment, accept, complete, dateAct, drop, handOver, isOverdue, moveDueDate, overdueDays, reword } from './commitment';
import type { DateAct } from './commitment';
import { after, alex, commitment, commitmentOf, dana, dayOf, drawn, sam, today } from './commitment.test-data';
import { NotAllowed } from './errors';
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

  it('stays open after its due day until somebody closes it', () => {
    expect(commitment({ dueOn: '2026-11-01' }).status).toBe('open');
    expect(after(commitment(), complete(commitment(), today))).toMatchObject({ status: 'done', closedOn: today });
    expect(after(commitment(), drop(commitment(), today))).toMatchObject({ status: 'dropped', closedOn: today });
  });

  it('is closed for good: only undo opens it again', () => {
    for (const status of ['done', 'dropped'] as const) {
      const closed = commitment({ status, closedOn: today });
      for (const act of [() => moveDueDate(closed, today), () => accept(closed, 'heard'), () => handOver(closed, sam, dana),
        () => reword(closed, 'Other words'), () => complete(closed, today), () => drop(closed, today)]) expect(act).toThrow(NotAllowed);
    }
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
    ['before anybody said yes dates it', { dueOn: today, acceptance: 'proposed' }, '2026-11-25', 'dated'],
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
      expect(moved).toEqual({ ...record, dueOn: to, dueAssumed: false, firstDueOn: isFirst ? to : record.firstDueOn, ...(isMove && { moved: true }) });
    }));
  });

  it('becomes the first one of a promise accepted without a date', () => {
    const undated = commitment({ dueOn: null, firstDueOn: null });
    expect(after(undated, moveDueDate(undated, '2026-12-01')).firstDueOn).toBe('2026-12-01');
  });
});

describe('saying yes', () => {
  const proposed = (set: Partial<Commitment> = {}) => commitment({ acceptance: 'proposed', acceptedVia: null, firstDueOn: null, ...set });

  it('makes the date in force the first one', () => {
    expect(after(proposed(), accept(proposed(), 'heard'))).toMatchObject({ acceptance: 'accepted', acceptedVia: 'heard', firstDueOn: '2026-11-20' });
  });

  it('twice changes nothing', () => expect(accept(commitment(), 'inApp').patches).toEqual([]));

  it('needs somebody to say it', () => expect(() => accept(proposed({ ownerId: null }), 'heard')).toThrow(NotAllowed));

  it('is asked of the new owner again, except of me, who just took it', () => {
    const moved = commitment({ partnerIds: [sam, alex], firstDueOn: '2026-11-10' });
    expect(after(moved, handOver(moved, sam, dana))).toMatchObject({ ownerId: sam, partnerIds: [alex], acceptance: 'proposed', acceptedVia: null, firstDueOn: null });
    expect(after(moved, handOver(moved, sam, sam))).toMatchObject({ ownerId: sam, acceptance: 'accepted', acceptedVia: 'inApp', firstDueOn: '2026-11-20' });
    expect(after(moved, handOver(moved, null, null))).toMatchObject({ ownerId: null, acceptance: 'proposed' });
    expect(handOver(moved, dana, dana).patches).toEqual([]);
  });
});

describe('new words', () => {
  it('are kept without the spaces around them', () => expect(after(commitment(), reword(commitment(), '  Call  Ana ')).text).toBe('Call  Ana'));
  it('must be some', () => expect(() => reword(commitment(), ' \n ')).toThrow(NotAllowed));
});

it('after any sequence of acts a promise is a valid record, and its history leads to it', () => {
  const act = fc.oneof(
    fc.record({ kind: fc.constant('move' as const), to: fc.option(anyDay) }),
    fc.record({ kind: fc.constant('handOver' as const), to: fc.constantFrom(null, dana, sam, alex) }),
    fc.record({ kind: fc.constantFrom('accept' as const, 'complete' as const, 'drop' as const, 'reword' as const) }),
  );
  fc.assert(fc.property(anyCommitment, fc.array(act, { maxLength: 12 }), (start, acts) => {
    let record = start;
    const replayed: Record<string, unknown> = { ...start };
    for (const step of acts) {
      try {
        const change = step.kind === 'move' ? moveDueDate(record, step.to) : step.kind === 'handOver' ? handOver(record, step.to, dana)
          : step.kind === 'accept' ? accept(record, 'heard') : step.kind === 'complete' ? complete(record, today)
            : step.kind === 'drop' ? drop(record, today) : reword(record, 'New words');
        for (const { field, from, to } of change.history) {
          expect(same(replayed[field] ?? null, from)).toBe(true);
          replayed[field] = to;
        }
        record = after(record, change);
      } catch (error) {
        expect(error).toBeInstanceOf(NotAllowed);
      }
      expect(Commitment.safeParse(record).success).toBe(true);
      expect(record.closedOn === null).toBe(record.status === start.status ? start.closedOn === null : false);
    }
    expect(replayed).toEqual(record);
  }));
});
