// When a reminder comes, and when it does not. Wednesday, 18 November 2026, is an ordinary working day.
import { describe, expect, it } from 'vitest';
import { idOf, sam } from './commitment.test-data';
import type { Notification, Suppression } from './notification';
import { decided, planNudges } from './nudging';
import type { Circumstances, NudgeFacts } from './nudging';
import { calm, carriedOut, dueOn, facts, shown } from './nudging.test-data';
import { usualNudging } from './nudging-usual';
import type { Nudging } from './nudging-usual';

const wednesday = '2026-11-18';
const nine = new Date('2026-11-18T09:00:00');
const late = dueOn('2026-11-16');
const dueNow = dueOn(wednesday);
const local = (date: Date) => date.toLocaleString('sv-SE');

function plan(set: Partial<NudgeFacts>, now = nine, circumstances: Circumstances = calm) {
  return planNudges(facts(set), now, circumstances);
}

const decisions = (...given: Parameters<typeof plan>) => plan(...given).decisions.map(({ kind, key, suppressedBecause }) => [kind, key, suppressedBecause]);
const choosing = (set: Partial<Nudging>): Partial<NudgeFacts> => ({ commitments: [late], nudging: { ...usualNudging, ...set } });

describe('the digest', () => {
  it('names mine that are overdue or due today, overdue first', () => {
    const others = [dueOn('2026-11-19'), dueOn(wednesday, { ownerId: sam }), dueOn(wednesday, { status: 'done' }), dueOn(wednesday, { dueOn: null })];
    expect(plan({ commitments: [...others, dueNow, late] }).decisions).toEqual([
      { kind: 'digest', key: wednesday, on: wednesday, at: nine, commitmentIds: [late.id, dueNow.id], logIds: [], suppressedBecause: null },
    ]);
  });

  it('leaves out what is snoozed, and takes it up again', () => {
    const until = (instant: string) => plan({ commitments: [late], snoozed: new Map([[late.id, new Date(instant).toISOString()]]) }).decisions[0]?.commitmentIds;
    expect(until('2026-11-18T09:30:00')).toEqual([]);
    expect(until('2026-11-18T08:00:00')).toEqual([late.id]);
  });

  it.each<[string, Partial<NudgeFacts>, string, Partial<Circumstances>, Suppression | null]>([
    ['comes at its time', { commitments: [late] }, '09:00', {}, null],
    ['comes later in the day when the computer slept', { commitments: [late] }, '14:20', {}, null],
    ['not when nothing is due', {}, '09:00', {}, 'nothing'],
    ['not before anybody said who they are', { commitments: [late], meId: null }, '09:00', {}, 'nothing'],
    ['not after the working hours', { commitments: [late] }, '17:30', {}, 'outsideHours'],
    ['not on a day off', choosing({ workingDays: [1, 2, 4, 5] }), '09:00', {}, 'notWorkingDay'],
    ['not in quiet hours', choosing({ quietHours: { from: '08:30', until: '09:15' } }), '09:00', {}, 'quietHours'],
    ['not in quiet hours that span midnight', choosing({ quietHours: { from: '20:00', until: '09:01' } }), '09:00', {}, 'quietHours'],
    ['again as quiet hours end', choosing({ quietHours: { from: '20:00', until: '09:00' } }), '09:00', {}, null],
    ['not while muted', choosing({ mutedUntil: new Date('2026-11-19T00:00:00').toISOString() }), '09:00', {}, 'muted'],
    ['again once the muting is over', choosing({ mutedUntil: nine.toISOString() }), '09:00', {}, null],
    ['not during a call', { commitments: [late] }, '09:00', { inCall: true }, 'inCall'],
    ['not while presenting', { commitments: [late] }, '09:00', { presenting: true }, 'presenting'],
    ['not when switched off', choosing({ kinds: { ...usualNudging.kinds, digest: false } }), '09:00', {}, 'off'],
  ])('%s', (_, set, time, circumstances, suppressedBecause) => {
    const now = new Date(`${wednesday}T${time}:00`);
    expect(decisions(set, now, { ...calm, ...circumstances })).toEqual([['digest', wednesday, suppressedBecause]]);
  });

  it('does not come before its time, nor twice, nor after it was passed over', () => {
    expect(decisions({ commitments: [late] }, new Date(nine.getTime() - 1))).toEqual([]);
    for (const status of ['shown', 'answered', 'skipped'] as const) {
      expect(decisions({ commitments: [late], known: [shown(wednesday, [], { status })] }, new Date(`${wednesday}T11:00:00`))).toEqual([]);
    }
  });

  it('comes after all where the browser ended before it was shown, with what is due by then', () => {
    const known = [shown(wednesday, [dueNow.id], { status: 'planned', shownAt: null })];
    expect(plan({ commitments: [late], known }).decisions).toMatchObject([{ kind: 'digest', commitmentIds: [late.id], suppressedBecause: null }]);
  });

  it('of yesterday that was never shown is passed over', () => {
    const known = [shown('2026-11-17', [late.id], { status: 'planned', shownAt: null })];
    expect(decisions({ commitments: [late], known })).toEqual([['digest', wednesday, null], ['digest', '2026-11-17', 'over']]);
  });

  it('names a commitment three times, and anew when it has a later date', () => {
    const before = (days: string[]) => days.map((day) => shown(day, [late.id]));
    const named = (known: Notification[], due = late) => plan({ commitments: [due], known }).decisions[0]?.commitmentIds;
    expect(named(before(['2026-11-16', '2026-11-17']))).toEqual([late.id]);
    expect(named(before(['2026-11-16', '2026-11-17', '2026-11-15']))).toEqual([late.id]);
    expect(named([...before(['2026-11-16', '2026-11-17']), shown('2026-11-15', [], { kind: 'beforeMeeting', commitmentIds: [late.id] })])).toEqual([late.id]);
    const three = before(['2026-11-13', '2026-11-14', '2026-11-15']);
    expect(named(three, { ...late, dueOn: '2026-11-13' })).toEqual([]);
    expect(named(three)).toEqual([late.id]);
  });
});

describe('a follow-up', () => {
  const followUps = [{ logId: idOf(50), on: '2026-11-17' }, { logId: idOf(51), on: '2026-11-19' }];
  const followUp = (known: Notification[] = [], set: Partial<NudgeFacts> = {}) => plan({ followUps, known, ...set }).decisions.find(({ kind }) => kind === 'followUp');

  it('comes with the digest, from its day on', () => {
    expect(followUp()).toMatchObject({ key: wednesday, logIds: [idOf(50)], commitmentIds: [], suppressedBecause: null });
    expect(followUp([], { followUps: followUps.slice(1) })).toBeUndefined();
  });

  it('comes no more once it was answered, or three times', () => {
    const on = (day: string, set: Partial<Notification> = {}) => shown(day, [], { kind: 'followUp', logIds: [idOf(50)], ...set });
    expect(followUp([on('2026-11-17')])).toBeDefined();
    expect(followUp([on('2026-11-17', { status: 'answered' })])).toBeUndefined();
    const days = ['2026-11-10', '2026-11-11', '2026-11-12'];
    expect(followUp(days.map((day) => on(day)))).toBeDefined();
    expect(followUp(days.map((day) => on(day)), { followUps: [{ logId: idOf(50), on: '2026-11-10' }] })).toBeUndefined();
  });

  it('waits for the next day when the day is decided, unless it was begun', () => {
    expect(followUp([shown(wednesday, [])])).toBeUndefined();
    expect(followUp([shown(wednesday, []), shown(wednesday, [], { kind: 'followUp', status: 'planned', logIds: [idOf(50)] })])).toBeDefined();
  });
});

describe('the line before a meeting', () => {
  const weekly = { instanceId: idOf(60), title: 'Leadership weekly', startsAt: new Date('2026-11-18T10:00:00').toISOString(), commitments: [late, dueNow] };
  const wanted: Partial<NudgeFacts> = { meetings: [weekly], nudging: { ...usualNudging, kinds: { ...usualNudging.kinds, beforeMeeting: true } }, known: [shown(wednesday, [])] };
  const at = (time: string) => new Date(`${wednesday}T${time}`);

  it.each([
    ['not eleven minutes before', '09:49:59', []],
    ['from ten minutes before', '09:50:00', [['beforeMeeting', weekly.instanceId, null]]],
    ['until it starts', '09:59:59', [['beforeMeeting', weekly.instanceId, null]]],
    ['not once it has started', '10:00:00', []],
  ])('comes %s', (_, time, expected) => expect(decisions(wanted, at(time))).toEqual(expected));

  it('is off unless it is wanted', () => expect(decisions({ ...wanted, nudging: usualNudging }, at('09:50:00'))).toEqual([]));

  it('does not come on a day off, even before a meeting of the next day', () => {
    const nudging = { ...usualNudging, kinds: { ...usualNudging.kinds, beforeMeeting: true }, workingHours: { from: '22:00', until: '06:00' }, workingDays: [4] };
    const afterMidnight = { ...weekly, startsAt: new Date('2026-11-19T00:05:00').toISOString() };
    expect(decisions({ ...wanted, nudging, meetings: [afterMidnight] }, at('23:57:00'))).toContainEqual(['beforeMeeting', weekly.instanceId, 'notWorkingDay']);
  });

  it('does not come when nothing of mine is open', () => {
    expect(decisions({ ...wanted, meetings: [{ ...weekly, commitments: [] }] }, at('09:50:00'))).toEqual([]);
  });

  it('is passed over during another call, and comes once for each meeting', () => {
    const [decision] = plan(wanted, at('09:50:00'), { ...calm, inCall: true }).decisions;
    expect(decision?.suppressedBecause).toBe('inCall');
    expect(decisions({ ...wanted, known: [...wanted.known ?? [], ...decision ? [carriedOut(decision, nine)] : []] }, at('09:55:00'))).toEqual([]);
  });

  it('wakes the planner in time', () => {
    expect(local(plan(wanted, at('09:00:00')).wakeAt)).toBe('2026-11-18 09:50:00');
    expect(local(plan(wanted, at('09:50:00')).wakeAt)).toBe('2026-11-19 09:00:00');
  });
});

describe('the planner looks again', () => {
  it.each([
    ['at the digest of the day', '2026-11-18T07:00:00', '2026-11-18 09:00:00'],
    ['at the next one once that is due', '2026-11-18T09:00:00', '2026-11-19 09:00:00'],
    ['over the clock change', '2026-10-24T12:00:00', '2026-10-25 09:00:00'],
  ])('%s', (_, now, then) => expect(local(plan({}, new Date(now)).wakeAt)).toBe(then));
});

it('a decision is kept before it is carried out', () => {
  const fresh = { id: idOf(1), createdAt: nine.toISOString(), deletedAt: null };
  const [due, passed] = [plan({ commitments: [late] }), plan({})].map(({ decisions: [decision] }) => decision && decided(decision, fresh));
  expect([due, passed]).toMatchObject([{ status: 'planned', shownAt: null, commitmentIds: [late.id] }, { status: 'skipped', skippedFor: 'nothing' }]);
});
