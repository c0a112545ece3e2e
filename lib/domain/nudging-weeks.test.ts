// Weeks of a user's life, drawn at random: whatever happens, reminders stay few, in their hours, and never come twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alex, commitment, dana, dayOf, idOf } from './commitment.test-data';
import type { Commitment } from './commitment';
import { localDateOf, plusDays } from './local-date';
import { wasShown } from './notification';
import type { Notification } from './notification';
import { decided, mostNudges, planNudges } from './nudging';
import type { Circumstances, NudgeFacts } from './nudging';
import { calm, carriedOut, dueOn, facts } from './nudging.test-data';
import { nudgingOf, usualNudging } from './nudging-usual';
import type { Nudging } from './nudging-usual';
import { isOnWeekday, isWithin, momentOn } from './working-time';

const day = 86_400_000;
const start = momentOn(dayOf(0), '00:00');
const length = 24 * day;

const time = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const hours = fc.record({ from: time, until: time });
const mostly = fc.constantFrom(true, true, true, false);
const seldom = mostly.map((yes) => !yes);
const nudging: fc.Arbitrary<Nudging> = fc.record({
  workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 3 }),
  workingHours: fc.oneof(hours, fc.constantFrom(usualNudging.workingHours, { from: '00:00', until: '24:00' as const })),
  quietHours: fc.oneof(fc.constant(null), hours), digestAt: fc.oneof(time, fc.constant('09:00')),
  nudgeKinds: fc.record({ digest: mostly, beforeMeeting: mostly, followUp: mostly }),
  mutedUntil: fc.oneof(fc.constant(null), fc.nat(length / 2).map((after) => new Date(start.getTime() + after).toISOString())),
}).map(nudgingOf);

/** One waking of the worker: how long after it was wanted, or else so long after the last one; and what goes on then. */
const waking = fc.record({
  early: fc.option(fc.nat(day), { freq: 3 }), late: fc.oneof(fc.constant(0), fc.nat(day / 4)),
  inCall: seldom, presenting: seldom, dies: seldom,
  act: fc.constantFrom('none', 'none', 'none', 'done', 'move', 'snooze'), which: fc.nat(),
});
type Waking = typeof waking extends fc.Arbitrary<infer T> ? T : never;

const begun: fc.Arbitrary<NudgeFacts> = fc.record({
  nudging,
  dues: fc.array(fc.tuple(fc.integer({ min: -4, max: 20 }), fc.constantFrom(dana, dana, alex)), { maxLength: 8 }),
  meetings: fc.array(fc.nat(length), { maxLength: 4 }), followUps: fc.array(fc.integer({ min: -2, max: 20 }), { maxLength: 3 }),
}).map(({ nudging: chosen, dues, meetings, followUps }) => {
  const commitments = dues.map(([days, ownerId], index) => commitment({ id: idOf(index), ownerId, dueOn: dayOf(days) }));
  return facts({
    nudging: chosen, commitments,
    meetings: meetings.map((after, index) => ({ instanceId: idOf(500 + index), title: 'Weekly', startsAt: new Date(start.getTime() + after).toISOString(), commitments })),
    followUps: followUps.map((days, index) => ({ logId: idOf(600 + index), on: dayOf(days) })),
  });
});

interface Showing {
  row: Notification;
  at: Date;
  circumstances: Circumstances;
  /** As they were then. */
  told: NudgeFacts;
}

function lived(first: NudgeFacts, wakings: readonly Waking[]): { shows: Showing[]; known: readonly Notification[] } {
  let [told, now, wakeAt] = [first, start, start];
  const shows: Showing[] = [];
  for (const { early, late, dies, act, which, ...circumstances } of wakings) {
    now = early === null ? new Date(Math.max(wakeAt.getTime() + late, now.getTime())) : new Date(now.getTime() + early);
    told = acted(told, act, which, now);
    const plan = planNudges(told, now, circumstances);
    wakeAt = plan.wakeAt;
    // A worker that dies has written what it meant to do, and done nothing of it.
    const rows = plan.decisions.map((decision) => dies ? decided(decision, { id: idOf(1), createdAt: now.toISOString(), deletedAt: null }) : carriedOut(decision, now));
    for (const row of rows) if (wasShown(row)) shows.push({ row, at: now, circumstances, told });
    const isNew = (one: Notification) => !rows.some(({ kind, key }) => kind === one.kind && key === one.key);
    told = { ...told, known: [...told.known.filter(isNew), ...rows] };
  }
  return { shows, known: told.known };
}

function acted(told: NudgeFacts, act: Waking['act'], which: number, now: Date): NudgeFacts {
  const chosen = told.commitments[which % Math.max(1, told.commitments.length)];
  if (!chosen || act === 'none') return told;
  if (act === 'snooze') return { ...told, snoozed: new Map([...told.snoozed, [chosen.id, new Date(now.getTime() + which % (3 * day)).toISOString()]]) };
  const set: Partial<Commitment> = act === 'done' ? { status: 'done' } : { dueOn: plusDays(localDateOf(now), which % 9) };
  return { ...told, commitments: told.commitments.map((one) => one === chosen ? { ...one, ...set } : one) };
}

const life = fc.tuple(begun, fc.array(waking, { minLength: 10, maxLength: 60 }));

/** Checks every showing of many lives, and that there were some. */
function always(check: (shows: readonly Showing[]) => void): void {
  let seen = 0;
  fc.assert(fc.property(life, ([first, wakings]) => {
    const { shows } = lived(first, wakings);
    seen += shows.length;
    check(shows);
  }), { numRuns: 100 });
  expect(seen).toBeGreaterThan(30);
}

const named = ({ row }: Showing) => `${row.kind} ${row.key}`;

describe('in any weeks', () => {
  it('there is at most one digest a day', () => always((shows) => {
    const days = shows.filter(({ row }) => row.kind === 'digest').map(({ at }) => localDateOf(at));
    expect(new Set(days).size).toBe(days.length);
  }));

  it('nothing is shown twice', () => always((shows) => expect(new Set(shows.map(named)).size).toBe(shows.length)));

  it('a commitment is brought up three times at most, until it has another date', () => always((shows) => {
    const times = new Map<string, number>();
    for (const { row, told } of shows.filter((showing) => showing.row.kind === 'digest')) {
      for (const { id, dueOn: due } of told.commitments.filter((one) => row.commitmentIds.includes(one.id))) times.set(`${id} ${due}`, (times.get(`${id} ${due}`) ?? 0) + 1);
    }
    expect(Math.max(0, ...times.values())).toBeLessThanOrEqual(mostNudges);
  }));

  it('nothing comes outside of working days and hours, in quiet hours, or while muted', () => always((shows) => {
    for (const { at, told: { nudging: chosen } } of shows) {
      expect(isOnWeekday(localDateOf(at), chosen.workingDays) && isWithin(chosen.workingHours, at)).toBe(true);
      expect(chosen.quietHours !== null && isWithin(chosen.quietHours, at)).toBe(false);
      expect(chosen.mutedUntil === null || at >= new Date(chosen.mutedUntil)).toBe(true);
    }
  }));

  it('nothing comes during a call or while presenting', () => always((shows) => {
    for (const { circumstances } of shows) expect(circumstances).toEqual(calm);
  }));

  it('only what is wanted comes, and only about what is mine, open, due and not snoozed', () => always((shows) => {
    for (const { row, at, told } of shows) {
      expect(told.nudging.kinds[row.kind]).toBe(true);
      for (const id of row.kind === 'digest' ? row.commitmentIds : []) {
        expect(told.commitments.find((one) => one.id === id)).toMatchObject({ ownerId: dana, status: 'open' });
        expect((told.commitments.find((one) => one.id === id)?.dueOn ?? '~') <= localDateOf(at)).toBe(true);
        expect(Date.parse(told.snoozed.get(id) ?? '') > at.getTime()).toBe(false);
      }
    }
  }));

  it('what was passed over is not shown later', () => {
    fc.assert(fc.property(life, ([first, wakings]) => {
      const { shows, known } = lived(first, wakings);
      const passed = new Set(known.filter(({ status }) => status === 'skipped').map(({ kind, key }) => `${kind} ${key}`));
      expect(shows.filter((showing) => passed.has(named(showing)))).toEqual([]);
    }), { numRuns: 100 });
  });

  it('and on calm working days a digest does come, as long as something is to be brought up', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -4, max: 20 }), { minLength: 1, maxLength: 6 }), (dues) => {
      const commitments = dues.map((days, index) => dueOn(dayOf(days), { id: idOf(index) }));
      const onTime: Waking = { early: null, late: 0, ...calm, dies: false, act: 'none', which: 0 };
      const { shows } = lived(facts({ nudging: usualNudging, commitments }), Array.from({ length: 25 }, () => onTime));
      const expected = dues.flatMap((days) => {
        const after = Array.from({ length: 24 }, (_, index) => dayOf(index)).filter((one) => one >= dayOf(days) && isOnWeekday(one, usualNudging.workingDays));
        return after.slice(0, mostNudges);
      });
      expect(shows.map(({ row }) => row.on)).toEqual([...new Set(expected)].sort());
    }));
  });
});
