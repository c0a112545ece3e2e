// The accountability meter (practice A33): three needles of a goal, never blended into one, with the numbers behind each.
import type { Goal, KeyResult } from './goal';
import { isBehind, keyResultProgress, pace, progress } from './goal';
import { expectedValue } from './goal-values';
import { daysBetween, localDateOf, plusDays } from './local-date';
import { dueInWindow, followThroughRate, shareOf } from './measures';
import type { Share, Told, Window } from './measures';
import type { Id, LocalDate } from './record';

/** Computed; it never overwrites somebody's confidence. */
export type Health = 'behind' | 'onPace' | 'reached';

export interface KeyResultReading {
  id: Id;
  /** 0..1. */
  progress: number;
  /** Where its value should be today. */
  expectedValue: number;
  health: Health;
}

export interface ProgressNeedle {
  /** Mean of the key results, 0..1; null: there are none. */
  progress: number | null;
  /** The share of the goal's span gone by, 0..1. */
  expected: number;
  /** That of the weakest key result; null: there are none. */
  health: Health | null;
  weakestId: Id | null;
  keyResults: KeyResultReading[];
}

export interface FreshnessNeedle {
  /** Local days since the last check-in; while there is none, since the goal began. */
  days: number;
  /** The local day of the last check-in. */
  lastOn: LocalDate | null;
  isStale: boolean;
}

export interface FollowThroughNeedle {
  share: Share;
  /** The commitments whose promise came due; `kept` as the follow-through rate counts it. */
  promises: { commitmentId: Id; kept: boolean }[];
}

export interface Meter {
  progress: ProgressNeedle;
  freshness: FreshnessNeedle;
  followThrough: FollowThroughNeedle;
}

/** Freshness from so many days on is stale. */
export const staleFrom = 14;

/** `told`: the goal's commitments that the team may see; `lastOn`: the day of its last check-in. */
export function meterOf(goal: Goal, keyResults: readonly KeyResult[], lastOn: LocalDate | null, told: readonly Told[], today: LocalDate): Meter {
  return { progress: progressNeedle(goal, keyResults, today), freshness: freshnessNeedle(goal, lastOn, today), followThrough: followThroughNeedle(goal, told, today) };
}

export function progressNeedle(goal: Pick<Goal, 'startsOn' | 'dueOn'>, keyResults: readonly KeyResult[], today: LocalDate): ProgressNeedle {
  const expected = pace(goal, today);
  const readings = keyResults.map((keyResult): KeyResultReading => {
    const done = keyResultProgress(keyResult);
    return { id: keyResult.id, progress: done, expectedValue: expectedValue(keyResult, goal, today), health: healthOf(done, expected) };
  });
  const weakest = readings.reduce<KeyResultReading | null>((least, one) => least && least.progress <= one.progress ? least : one, null);
  return { progress: progress(keyResults), expected, health: weakest?.health ?? null, weakestId: weakest?.id ?? null, keyResults: readings };
}

/** Under 0.8 of what was to be expected it is behind (practice A31). */
export function healthOf(done: number, expected: number): Health {
  return done >= 1 ? 'reached' : isBehind(done, expected) ? 'behind' : 'onPace';
}

export function freshnessNeedle({ startsOn, createdAt }: Pick<Goal, 'startsOn' | 'createdAt'>, lastOn: LocalDate | null, today: LocalDate): FreshnessNeedle {
  const made = localDateOf(new Date(createdAt));
  const days = Math.max(0, daysBetween(lastOn ?? (startsOn > made ? startsOn : made), today));
  return { days, lastOn, isStale: days >= staleFrom };
}

export function followThroughNeedle(goal: Pick<Goal, 'startsOn' | 'dueOn'>, told: readonly Told[], today: LocalDate): FollowThroughNeedle {
  const window = daysGoneBy(goal, today);
  const promises = told.flatMap((one) => {
    const kept = followThroughRate([one], window).count;
    return dueInWindow([one], window).map((_, index) => ({ commitmentId: one.commitment.id, kept: index < kept }));
  });
  return { share: shareOf(promises.filter(({ kept }) => kept).length, promises.length), promises };
}

/** The days of the goal's span that are over: what is due today may still be kept. */
export function daysGoneBy({ startsOn, dueOn }: Pick<Goal, 'startsOn' | 'dueOn'>, today: LocalDate): Window {
  const yesterday = plusDays(today, -1);
  return { from: startsOn, to: yesterday < dueOn ? yesterday : dueOn };
}
