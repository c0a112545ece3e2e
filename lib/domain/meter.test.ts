// Three needles that are never blended, each with the numbers behind it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accept, handOver, reword } from './agreement';
import { made } from './change';
import type { Change } from './change';
import { complete, drop, reopen } from './closing';
import { moveDueDate } from './commitment';
import type { Commitment } from './commitment';
import { after, commitment, dana, dayOf, idOf, sam, today, undone, written } from './commitment.test-data';
import { KeptError } from './errors';
import type { Goal, KeyResult } from './goal';
import { dueInWindow, followThroughRate, keptOnFirstPromise } from './measures';
import { freshnessNeedle, followThroughNeedle, healthOf, meterOf, progressNeedle } from './meter';
import { isToldByRecord } from './promises';

const record = (number: number) => ({ id: idOf(number), createdAt: '2026-10-05T09:00:00.000Z', deletedAt: null });
const goal: Goal = { ...record(3), title: 'Pricing', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' };
const keyResult = (number: number, current: number): KeyResult => ({ ...record(number), goalId: goal.id, title: 'Clinics', unit: '', baseline: 0, target: 10, current });
const told = (set: Partial<Commitment>) => ({ commitment: commitment(set), history: [] });

it('a goal at 100 % without an update for 15 days is stale all the same', () => {
  const meter = meterOf(goal, [keyResult(1, 10)], dayOf(-15), [], today);
  expect([meter.progress.progress, meter.progress.health, meter.freshness.isStale, meter.freshness.days]).toEqual([1, 'reached', true, 15]);
});

describe('progress', () => {
  it('is the mean, and its health that of the weakest key result', () => {
    const needle = progressNeedle(goal, [keyResult(1, 10), keyResult(2, 1), keyResult(3, 4)], '2026-11-15');
    expect(needle).toMatchObject({ progress: 0.5, health: 'behind', weakestId: idOf(2) });
    expect(needle.keyResults.map(({ health }) => health)).toEqual(['reached', 'behind', 'onPace']);
    expect(needle.keyResults[0]?.expectedValue).toBeCloseTo(10 * 45 / 91);
  });
  it('is unknown without key results', () => expect(progressNeedle(goal, [], today)).toMatchObject({ progress: null, health: null, weakestId: null }));
  it.each([[0.39, 0.5, 'behind'], [0.4, 0.5, 'onPace'], [0, 0, 'onPace'], [1, 1, 'reached'], [0.79, 1, 'behind']])('%f of %f is %s', (done, expected, health) => {
    expect(healthOf(done, expected)).toBe(health);
  });
});

describe('freshness', () => {
  it.each<[string, string | null, number, boolean]>([
    ['today', today, 0, false], ['13 days ago', dayOf(-13), 13, false], ['14 days ago', dayOf(-14), 14, true], ['in the future of another browser', dayOf(1), 0, false],
    ['never, and the goal is of 5 October', null, 44, true],
  ])('counts the days since the last check-in: %s', (_, lastOn, days, isStale) => {
    expect(freshnessNeedle(goal, lastOn, today)).toEqual({ days, lastOn, isStale });
  });
  it('of a goal that has not begun is not stale', () => expect(freshnessNeedle({ ...goal, startsOn: dayOf(3) }, null, today).days).toBe(0));
});

describe('follow-through', () => {
  const kept = { status: 'done' as const, closedOn: '2026-11-10', dueOn: '2026-11-10', firstDueOn: '2026-11-10' };
  const missed = { dueOn: '2026-11-10', firstDueOn: '2026-11-10' };
  const share = (...sets: Partial<Commitment>[]) => followThroughNeedle(goal, sets.map(told), today).share;

  it.each<[string, Partial<Commitment>[], number, number]>([
    ['kept by due', [kept, missed], 1, 2], ['nothing that is due today', [{ dueOn: today, firstDueOn: today }], 0, 0],
    ['nothing of before the goal’s span', [{ ...missed, firstDueOn: '2026-09-30', dueOn: '2026-09-30' }], 0, 0],
    ['nothing nobody said yes to', [{ ...missed, acceptance: 'proposed', firstDueOn: null }], 0, 0],
  ])('counts %s', (_, sets, count, of) => expect(share(...sets)).toMatchObject({ count, of, percent: null }));

  it('is told in per cent from five on, with the rows behind it', () => {
    const needle = followThroughNeedle(goal, [kept, kept, kept, kept, missed].map(told), today);
    expect(needle.share).toEqual({ count: 4, of: 5, percent: 80 });
    expect(needle.promises.map((one) => one.kept)).toEqual([true, true, true, true, false]);
    expect(new Set(needle.promises.map(({ commitmentId }) => commitmentId)).size).toBe(5);
  });

  it('never differs from its rows', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(kept, missed)), (sets) => {
      const { share: { count, of }, promises } = followThroughNeedle(goal, sets.map(told), today);
      expect([promises.filter((one) => one.kept).length, promises.length]).toEqual([count, of]);
    }));
  });
});

it('a promise that its record tells is measured alike without its history, over any life', () => {
  const acts: ((one: Commitment, day: number) => Change)[] = [
    (one) => accept(one, 'heard'), (one, day) => moveDueDate(one, dayOf(day % 9), 'forgot'), (one) => moveDueDate(one, null), (one) => handOver(one, sam, null),
    (one) => handOver(one, dana, null), (one, day) => complete(one, dayOf(day)), (one, day) => drop(one, dayOf(day)), reopen, (one) => reword(one, 'Other words', sam),
  ];
  const life = fc.array(fc.tuple(fc.nat({ max: acts.length }), fc.nat({ max: 12 })), { maxLength: 8 });
  const window = { from: dayOf(-30), to: dayOf(30) };
  fc.assert(fc.property(life, fc.boolean(), (steps, isAccepted) => {
    const begun = commitment(isAccepted ? {} : { acceptance: 'proposed', acceptedVia: null, firstDueOn: null });
    let [now, before, history] = [begun, begun, written([made('commitments', begun)], '2026-11-04T09:00:00.000Z')];
    for (const [index, [which, day]] of steps.entries()) {
      const act = acts[which];
      if (!act) {
        if (now !== before) [now, history] = [before, undone(history, `2026-11-${20 + index}T12:00:00.000Z`)];
        continue;
      }
      try {
        const change = act(now, day);
        if (change.patches.length === 0) continue;
        [before, now] = [now, after(now, change)];
        history = [...history, ...written([change], `2026-11-${18 + index}T09:00:00.000Z`).map((entry) => ({ ...entry, id: crypto.randomUUID(), change: idOf(300_000 + index) }))];
      } catch (error) {
        if (!(error instanceof KeptError)) throw error;
      }
    }
    if (!isToldByRecord(now)) return;
    for (const measure of [dueInWindow, keptOnFirstPromise, followThroughRate]) {
      expect(measure([{ commitment: now, history: [] }], window)).toEqual(measure([{ commitment: now, history }], window));
    }
  }), { numRuns: 400 });
});
