// Goals with their owners and key results, and the boulders above them.
import * as z from 'zod/mini';
import { endOfQuarter, startOfQuarter } from 'date-fns';
import { daysBetween, localDateOf, noonOf } from './local-date';
import { NotAllowed } from './errors';
import { Id, LocalDate, later, recordFields, rows } from './record';
import type { Known } from './record';

export const Goal = rows(() => z.looseObject({
  ...recordFields,
  title: z.string(),
  /** Its cycle: the first and the last day. Pace is the share of it that has gone by. */
  startsOn: LocalDate,
  dueOn: LocalDate,
  status: z.enum(['active', 'closed']),
  /** The cycle it was set in; its dates are its own. */
  cycleId: later(Id),
  /** The goal of the cycle before that it goes on with. */
  carriedFromId: later(Id),
  /** Only the whole team can reach it, or one function can (practice A3). Never said: collective. */
  scope: later(z.enum(['collective', 'functional'])),
  /** The company goal that an objective serves; a goal others serve is a company goal (practice A34). */
  parentId: later(Id),
  /** Who decides on what it takes (practice A21). */
  decisionRights: later(z.enum(['ownerDecides', 'ownerProposes', 'teamDecides'])),
  /** Where to read more. */
  links: later(z.array(z.looseObject({ title: z.string(), url: z.string() }))),
  /** What the machine cannot tell of a SMART goal, as the team answered it (practice A27). */
  smart: later(z.looseObject({ specific: z.boolean(), attainable: z.boolean(), relevant: z.boolean() })),
}));
export type Goal = Known<typeof Goal>;

/** Who is on the hook for a goal: exactly one leads, everyone else has a stake (practice A1). */
export const Ownership = rows(() => z.looseObject({
  ...recordFields,
  goalId: Id,
  personId: Id,
  role: z.enum(['primary', 'secondary']),
}));
export type Ownership = Known<typeof Ownership>;

export const KeyResult = rows(() => z.looseObject({
  ...recordFields,
  goalId: Id,
  /** Who answers for it; null or never said: the goal's lead. */
  ownerId: z.optional(z.nullable(Id)),
  title: z.string(),
  unit: z.string(),
  baseline: z.number(),
  target: z.number(),
  current: z.number(),
  /** How often a value is expected. Never said: weekly (practice A31). */
  cadence: later(z.enum(['weekly', 'monthly', 'quarterly'])),
}));
export type KeyResult = Known<typeof KeyResult>;

/** Somebody agreed to an objective, its words as they were on that day (practice A2). */
export const Agreement = rows(() => z.looseObject({ ...recordFields, goalId: Id, personId: Id, on: LocalDate, title: z.string() }));
export type Agreement = Known<typeof Agreement>;

/** One of the three things that must not fail (practice A35). */
export const Boulder = rows(() => z.looseObject({
  ...recordFields,
  rank: z.number().check(z.int(), z.gte(1), z.lte(3)),
  title: z.string(),
  stakes: z.nullable(z.string()),
  goalIds: z.array(Id),
}));
export type Boulder = Known<typeof Boulder>;

/** First and last day of the quarter that `today` lies in: the cycle proposed for a new goal. */
export function quarterOf(today: LocalDate): Pick<Goal, 'startsOn' | 'dueOn'> {
  return { startsOn: localDateOf(startOfQuarter(noonOf(today))), dueOn: localDateOf(endOfQuarter(noonOf(today))) };
}

const clamped = (share: number) => Math.min(1, Math.max(0, share));

/** How far one key result has come from baseline to target, 0..1. */
export function keyResultProgress({ baseline, target, current }: Pick<KeyResult, 'baseline' | 'target' | 'current'>): number {
  if (target === baseline) return current === target ? 1 : 0;
  return clamped((current - baseline) / (target - baseline));
}

/** Mean of the key results, each clamped 0..1; null without key results: unknown is not zero. */
export function progress(keyResults: readonly KeyResult[]): number | null {
  if (keyResults.length === 0) return null;
  return keyResults.reduce((sum, keyResult) => sum + keyResultProgress(keyResult), 0) / keyResults.length;
}

/** Share of the goal's cycle gone by on `today`, 0..1: where progress is expected to be. */
export function pace(goal: Pick<Goal, 'startsOn' | 'dueOn'>, today: LocalDate): number {
  const span = daysBetween(goal.startsOn, goal.dueOn);
  return span <= 0 ? 1 : clamped(daysBetween(goal.startsOn, today) / span);
}

/** "behind" under 0.8 of the expected pace (practice A31). */
export function isBehind(done: number, expected: number): boolean {
  return done < 0.8 * expected;
}

/** A goal is behind as soon as one of its key results is: a good mean does not hide the weakest. */
export function isGoalBehind(keyResults: readonly KeyResult[], expected: number): boolean {
  return keyResults.some((keyResult) => isBehind(keyResultProgress(keyResult), expected));
}

/** The free rank for a new boulder. @throws NotAllowed when three are taken. */
export function freeRank(boulders: readonly Boulder[]): number {
  const rank = [1, 2, 3].find((candidate) => boulders.every((boulder) => boulder.rank !== candidate));
  if (rank === undefined) {
    throw new NotAllowed({
      what: 'There are three boulders already.',
      safe: 'Nothing was changed.',
      then: 'Swap one out: remove a boulder first.',
    });
  }
  return rank;
}
