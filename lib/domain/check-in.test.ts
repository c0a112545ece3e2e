// Check-ins: one a person, goal and week, however many browsers wrote it, and what a goal still waits for.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { made } from './change';
import type { HistoryEntry } from './change';
import type { CheckIn } from './check-in';
import { asOne, sameCheckIns } from './check-in-merging';
import { checkedIn, tellingOf } from './check-in-saying';
import type { CheckInSaid } from './check-in-saying';
import { expectedOf, waitingIn } from './check-in-waiting';
import { alex, dana, dayOf, idOf, sam, today, undone, written } from './commitment.test-data';
import { daysBetween } from './local-date';
import type { KeyResult } from './goal';
import { expectedValue, isValueDue, progressOver, valueOn, valuesOf } from './goal-values';
import { daysOfWeek, isoWeekOf, weeksIn } from './week';

const record = (number: number, createdAt = '2026-11-16T09:00:00.000Z') => ({ id: idOf(number), createdAt, deletedAt: null });
const goalId = idOf(3);
const clinics: KeyResult = { ...record(5), goalId, title: 'Clinics', unit: '', baseline: 0, target: 40, current: 10 };
const said = (set: object = {}): CheckInSaid => ({ personId: dana, goalId, confidence: 'onTrack', ...set });
const first = (set: object = {}) => applied(checkedIn(said(set), null, [clinics], today, record(20)));
const applied = ({ patches }: ReturnType<typeof checkedIn>, before = {}): CheckIn => patches.filter(({ table }) => table === 'checkIns').reduce((known, { set }) => ({ ...known, ...set }), before) as CheckIn;

describe('an ISO week', () => {
  it.each([['2026-11-16', '2026-W47'], ['2026-11-22', '2026-W47'], ['2027-01-01', '2026-W53'], ['2024-12-30', '2025-W01'], ['2021-01-03', '2020-W53']])('of %s is %s', (day, week) => {
    expect(isoWeekOf(day)).toBe(week);
  });

  it('holds its seven days, whatever the day', () => {
    fc.assert(fc.property(fc.integer({ min: -20_000, max: 20_000 }).map(dayOf), (day) => {
      const { from, to } = daysOfWeek(isoWeekOf(day));
      expect(daysBetween(from, to)).toBe(6);
      expect(from <= day && day <= to).toBe(true);
      expect([isoWeekOf(from), isoWeekOf(to)]).toEqual([isoWeekOf(day), isoWeekOf(day)]);
      expect(weeksIn({ from, to })).toEqual([isoWeekOf(day)]);
    }));
  });
});

describe('checking in', () => {
  it('needs no more than two answers when nothing changed', () => {
    expect(first({ unchanged: true })).toMatchObject({ week: '2026-W47', on: today, confidence: 'onTrack', unchanged: true, values: [], outcome: null, obstacle: null });
  });

  it.each<[string, object, ReturnType<typeof tellingOf>]>([
    ['with a line of effect', { outcome: { effect: 'Fewer calls' } }, 'outcome'],
    ['with a value that moved', { values: [{ keyResultId: clinics.id, value: 12 }] }, 'outcome'],
    ['with a value that did not', { values: [{ keyResultId: clinics.id, value: 10 }] }, 'activityOnly'],
    ['with an obstacle alone', { obstacle: 'No stock' }, 'activityOnly'],
    ['without anything', {}, 'activityOnly'],
    ['unchanged', { unchanged: true }, 'unchanged'],
  ])('%s is told as such', (_, set, telling) => expect(tellingOf(first(set))).toBe(telling));

  it('sets the key result, and tells from where to where', () => {
    const change = checkedIn(said({ values: [{ keyResultId: clinics.id, value: 12 }] }), null, [clinics], today, record(20));
    expect(change.patches).toContainEqual({ table: 'keyResults', id: clinics.id, set: { current: 12 } });
    expect(applied(change).outcome).toEqual({ metric: 'Clinics', from: 10, to: 12 });
  });

  it.each([[NaN, clinics.id], [Infinity, clinics.id], [1, idOf(99)]])('refuses the value %s of %s', (value, keyResultId) => {
    expect(() => first({ values: [{ keyResultId, value }] })).toThrow('Nothing was changed.');
  });

  it('a second time keeps what is not said again, over any two', () => {
    const part = fc.record({
      unchanged: fc.constant(false), values: fc.constantFrom([{ keyResultId: clinics.id, value: 12 }], []),
      outcome: fc.constantFrom({ effect: 'Fewer calls' }, null), obstacle: fc.constantFrom('No stock', '  ', null),
    }, { requiredKeys: [] });
    fc.assert(fc.property(fc.oneof(part, fc.constant({ unchanged: true })), fc.oneof(part, fc.constant({ unchanged: true })), (one, two) => {
      const earlier = first(one);
      const both = applied(checkedIn(said({ ...two, confidence: 'atRisk' }), earlier, [clinics], dayOf(1), record(21)), earlier);
      expect(both).toMatchObject({ id: earlier.id, confidence: 'atRisk', on: dayOf(1) });
      if (!('obstacle' in two)) expect(both.obstacle).toBe(earlier.obstacle);
      if (!('outcome' in two) && !('values' in two)) expect(both.outcome).toEqual(earlier.outcome);
      if (both.unchanged) expect([both.values, both.outcome]).toEqual([[], null]);
    }));
  });
});

describe('two check-ins of merged browsers', () => {
  const here: CheckIn = { ...first({ obstacle: 'No stock' }), ...record(20, '2026-11-16T09:00:00.000Z') };
  const there: CheckIn = { ...first({ outcome: { effect: 'Fewer calls' } }), ...record(21, '2026-11-16T10:00:00.000Z'), confidence: 'offTrack', on: dayOf(1) };
  const entry = (checkIn: CheckIn, field: string, to: unknown, at: string): HistoryEntry =>
    ({ id: crypto.randomUUID(), change: idOf(8), table: 'checkIns', record: checkIn.id, field, from: null, to, by: dana, at });

  it('are one, under the id of the first, in whatever order they are read', () => {
    for (const rows of [[here, there], [there, here]]) {
      const groups = sameCheckIns(rows);
      expect(groups).toHaveLength(1);
      expect(asOne(groups[0] ?? [], [])).toMatchObject({ id: here.id, confidence: 'offTrack', on: dayOf(1), obstacle: 'No stock', outcome: { effect: 'Fewer calls' } });
    }
  });

  it('have of each field the latest word', () => {
    const edited = { ...here, confidence: 'atRisk' as const, obstacle: null };
    const history = [entry(here, 'confidence', 'atRisk', '2026-11-17T09:00:00.000Z'), entry(here, 'obstacle', null, '2026-11-17T09:00:00.000Z')];
    expect(asOne([edited, there], history)).toMatchObject({ confidence: 'atRisk', obstacle: null, outcome: { effect: 'Fewer calls' } });
    expect(asOne([edited, there], undone(history, '2026-11-18T09:00:00.000Z'))).toMatchObject({ confidence: 'offTrack' });
  });

  it('have of each key result the latest value', () => {
    const [one, two] = [{ ...here, values: [{ keyResultId: idOf(5), value: 1 }, { keyResultId: idOf(6), value: 2 }] }, { ...there, values: [{ keyResultId: idOf(5), value: 3 }] }];
    expect(asOne([one, two], []).values).toEqual([{ keyResultId: idOf(5), value: 3 }, { keyResultId: idOf(6), value: 2 }]);
    expect(asOne([one, two], [entry(one, 'values', [], '2026-11-17T09:00:00.000Z')]).values[0]).toEqual({ keyResultId: idOf(5), value: 1 });
  });

  it('stay two where person, goal or week differ', () => {
    expect(sameCheckIns([here, { ...there, personId: sam }, { ...there, goalId: idOf(4) }, { ...there, week: '2026-W48' }])).toHaveLength(4);
  });
});

describe('a goal waits', () => {
  const view = { goal: { id: goalId }, leadId: dana, stakeIds: [alex], keyResults: [{ ownerId: sam }, { ownerId: null }] };
  it('for its lead and whoever answers for a key result', () => expect(expectedOf(view)).toEqual([dana, sam]));
  it.each<[string, Pick<CheckIn, 'goalId' | 'personId' | 'week'>[], string[], string[]]>([
    ['for both', [], [dana, sam, alex], [dana, sam]],
    ['not for who said it', [{ goalId, personId: dana, week: '2026-W47' }], [dana, sam], [sam]],
    ['for who said it of another goal, or last week', [{ goalId: idOf(4), personId: dana, week: '2026-W47' }, { goalId, personId: dana, week: '2026-W46' }], [dana], [dana]],
    ['not for who left', [], [dana], [dana]],
  ])('%s', (_, checkIns, team, ids) => expect(waitingIn('2026-W47', [view], checkIns, new Set(team))[0]?.personIds).toEqual(ids));
  it('for nobody, and then is not listed', () => expect(waitingIn('2026-W47', [view], [], new Set())).toEqual([]));
});

describe('the values of a key result', () => {
  const quarter = { startsOn: '2026-10-01', dueOn: '2026-12-31' };
  const set = (from: number | null, to: number, at: string): HistoryEntry =>
    ({ id: crypto.randomUUID(), change: crypto.randomUUID(), table: 'keyResults', record: clinics.id, field: 'current', from, to, by: dana, at });
  const [begun] = written([made('keyResults', { ...clinics, current: 4 })], '2026-10-01T09:00:00.000Z') as [HistoryEntry];
  const history = [begun, set(4, 8, '2026-10-20T09:00:00.000Z'), set(8, 9, '2026-10-20T10:00:00.000Z')];

  it('are the last of each day, from history and check-ins', () => {
    const checkIns = [{ ...first(), on: '2026-11-02', values: [{ keyResultId: clinics.id, value: 12 }] }];
    expect(valuesOf(clinics, history, checkIns)).toEqual([{ on: '2026-10-01', value: 4 }, { on: '2026-10-20', value: 9 }, { on: '2026-11-02', value: 12 }]);
  });

  it('lose what was undone', () => {
    const both = [begun, set(4, 30, '2026-10-25T09:00:00.000Z')];
    expect(valuesOf(clinics, undone(both, '2026-10-25T10:00:00.000Z'), [])).toEqual([{ on: '2026-10-01', value: 4 }]);
  });

  it('hold until the next one; before the first the baseline does', () => {
    const values = [{ on: '2026-10-05', value: 4 }, { on: '2026-10-20', value: 9 }];
    expect(['2026-10-04', '2026-10-05', '2026-10-19', '2026-12-24'].map((day) => valueOn(clinics, values, day))).toEqual([0, 4, 4, 9]);
  });

  it('are expected by the share of the cycle gone by, up or down', () => {
    expect(expectedValue({ baseline: 0, target: 40 }, quarter, '2026-11-15')).toBeCloseTo(40 * 45 / 91);
    expect(expectedValue({ baseline: 14, target: 3 }, quarter, '2026-12-31')).toBeCloseTo(3);
  });

  it.each([
    ['weekly', '2026-11-16', false], ['weekly', '2026-11-15', true], [undefined, '2026-11-15', true], ['monthly', '2026-11-01', false],
    ['monthly', '2026-10-31', true], ['quarterly', '2026-10-01', false], ['quarterly', '2026-09-30', true],
  ] as const)('are asked for %s: with one of %s on 18 November %s', (cadence, on, due) => expect(isValueDue({ cadence }, [{ on, value: 1 }], today)).toBe(due));

  it('make the line of a chart, a point a week until today', () => {
    const line = progressOver(quarter, [{ keyResult: clinics, values: [{ on: '2026-10-10', value: 20 }] }], '2026-10-16');
    expect(line.map(({ on, progress }) => [on, progress])).toEqual([['2026-10-01', 0], ['2026-10-08', 0], ['2026-10-15', 0.5], ['2026-10-16', 0.5]]);
    expect(line.at(-1)?.expected).toBeCloseTo(15 / 91);
    expect(progressOver(quarter, [], '2027-02-01').at(-1)).toEqual({ on: '2026-12-31', progress: null, expected: 1 });
    expect(progressOver(quarter, [], '2026-09-30')).toEqual([]);
  });
});
