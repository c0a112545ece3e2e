// The team's wins: since a series last met, and week by week together with the small ones.
import { localDateOf, weekOf } from '../../domain/local-date';
import type { Window } from '../../domain/measures';
import { inOrder } from '../../domain/order';
import type { Id, Instant } from '../../domain/record';
import type { SmallWin } from '../../domain/small-wins';
import { daysOfWeek, isoWeekOf, weeksIn } from '../../domain/week';
import type { IsoWeek } from '../../domain/week';
import type { Win } from '../../domain/win';
import { winOf } from '../../domain/win-saying';
import type { WinTerms } from '../../domain/win-saying';
import { db } from '../db';
import { existing, living } from '../rows';
import { finishedIn, lastMet } from './wins';
import type { LastMet } from './wins';

/** Said in the window, both days included; the latest first. */
export async function winsIn({ from, to }: Window): Promise<Win[]> {
  return living('wins', await db.wins.where('on').between(from, to, true, true).toArray()).sort(latestFirst);
}

/**
 * Everybody's since the series last met (this week's while that is not known), without those said in that meeting, on its day
 * and before it ended, where that is known.
 */
export async function winsSince(seriesId: Id, startsAt: Instant | null, now: Date): Promise<Win[]> {
  return winsAfter(seriesId, await lastMet(seriesId, startsAt, now), now);
}

/** The same, where it is known when the series last met. */
export async function winsAfter(seriesId: Id, last: LastMet | null, now: Date): Promise<Win[]> {
  const today = localDateOf(now);
  const wins = await winsIn({ from: last?.on ?? weekOf(today).from, to: today });
  const isHeard = (win: Win) => win.seriesId === seriesId && win.on === last?.on && (last.endsAt === null || win.createdAt <= last.endsAt);
  return wins.filter((win) => !isHeard(win));
}

/** Of one goal, the latest first. */
export async function winsOfGoal(goalId: Id): Promise<Win[]> {
  return living('wins', await db.wins.where('goalId').equals(goalId).toArray()).sort(latestFirst);
}

/** The win that was made from a commitment; null: none yet. */
export async function winFrom(commitmentId: Id): Promise<Win | null> {
  return living('wins', await db.wins.where('commitmentId').equals(commitmentId).toArray())[0] ?? null;
}

/** The win that a done commitment is offered as; null: it is one already. @throws Missing, and NotAllowed when it cannot be one. */
export async function offeredWin(commitmentId: Id): Promise<WinTerms | null> {
  return await winFrom(commitmentId) ? null : winOf(await existing('commitments', commitmentId));
}

/** Which of these commitments a win was made from. */
export async function madeIntoWins(commitmentIds: readonly Id[]): Promise<Set<Id>> {
  const wins = living('wins', await db.wins.where('commitmentId').anyOf(commitmentIds).toArray());
  return new Set(wins.flatMap(({ commitmentId }) => commitmentId ?? []));
}

export interface WeekOfWins extends Window {
  week: IsoWeek;
  wins: Win[];
  /** What was finished in it. */
  small: SmallWin[];
}

/** Each week of the window that has a win or a small one, the latest first. */
export async function winsByWeek(window: Window): Promise<WeekOfWins[]> {
  const weeks = weeksIn(window).reverse();
  const span = { from: weekOf(window.from).from, to: weekOf(window.to).to };
  const [wins, small] = await Promise.all([winsIn(span), finishedIn(span, () => true)]);
  return weeks
    .map((week) => ({
      week, ...daysOfWeek(week), wins: wins.filter(({ on }) => isoWeekOf(on) === week), small: small.filter(({ doneOn }) => isoWeekOf(doneOn) === week),
    }))
    .filter((one) => one.wins.length + one.small.length > 0);
}

const latestFirst = (left: Win, right: Win) => inOrder(right.on, left.on) || inOrder(right.createdAt, left.createdAt);
