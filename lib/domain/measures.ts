// The measures of VOCABULARY.md, computed from commitments and their history. No measure is ever kept beside them.
import type { HistoryEntry } from './change';
import { isActivityOnly } from './closing';
import { overdueDays } from './commitment';
import type { Commitment } from './commitment';
import { grouped } from './grouped';
import { promisesOf } from './promises';
import type { PromiseMade } from './promises';
import type { Id, LocalDate } from './record';

/** A commitment with its own history. */
export interface Told {
  commitment: Commitment;
  history: readonly HistoryEntry[];
}

/** Local days, both of them included. */
export interface Window {
  from: LocalDate;
  to: LocalDate;
}

/** Under so many items counts are shown and no percentage. */
export const minimumSample = 5;

/** `count` of `of`; `percent` is 0..100, rounded, and null where there are too few to tell. */
export interface Share {
  count: number;
  of: number;
  percent: number | null;
}

export function shareOf(count: number, of: number): Share {
  return { count, of, percent: of < minimumSample ? null : Math.round(100 * count / of) };
}

/**
 * dueInWindow: the accepted promises whose first accepted due date is in the window, less those dropped or handed over
 * before that date. A hand-over must be accepted again, which is a promise of its own.
 */
export function dueInWindow(told: readonly Told[], window: Window): PromiseMade[] {
  return told
    .filter(({ commitment }) => commitment.deletedAt === null)
    .flatMap(({ commitment, history }) => promisesOf(commitment, history))
    .filter((promise) => isDueIn(promise, window));
}

/** The commitments behind `dueInWindow`, each once. */
export function idsDueIn(told: readonly Told[], window: Window): Id[] {
  return told.filter((one) => dueInWindow([one], window).length > 0).map(({ commitment }) => commitment.id);
}

/** keptOnFirstPromise: of those, done on or before the first accepted due date. */
export function keptOnFirstPromise(told: readonly Told[], window: Window): Share {
  const due = dueInWindow(told, window);
  return shareOf(due.filter(({ doneOn, firstDueOn }) => isBy(doneOn, firstDueOn)).length, due.length);
}

/** followThroughRate: of those, done on or before the date in force on the day it came, each move made on or before its due day. */
export function followThroughRate(told: readonly Told[], window: Window): Share {
  const due = dueInWindow(told, window);
  return shareOf(due.filter(({ doneOn, dueOn, movedInTime }) => movedInTime && isBy(doneOn, dueOn)).length, due.length);
}

/** Of what was done, how much says what changed through it (practice A14). The rest is "activity only". */
export function outcomeShare(commitments: readonly Commitment[]): Share {
  const done = commitments.filter(({ status, deletedAt }) => status === 'done' && deletedAt === null);
  return shareOf(done.filter((commitment) => !isActivityOnly(commitment)).length, done.length);
}

export const agingBuckets = ['1–7', '8–14', '15–30', '31+'] as const;
export type AgingBucket = (typeof agingBuckets)[number];

export interface Debt {
  /** Open and overdue. */
  count: number;
  /** Their overdue days, added up. */
  days: number;
  /** How many of them are so many days overdue. */
  aging: Record<AgingBucket, number>;
}

/** promiseDebt per goal; under null what serves no goal. Goals without debt are left out. */
export function promiseDebt(commitments: readonly Commitment[], today: LocalDate): Map<Id | null, Debt> {
  const overdue = commitments.filter((commitment) => commitment.deletedAt === null && overdueDays(commitment, today) > 0);
  return new Map([...grouped(overdue, ({ goalId }) => goalId)].map(([goalId, items]) => [goalId, debtOf(items, today)]));
}

/** The same for all of these together. */
export function debtOf(commitments: readonly Commitment[], today: LocalDate): Debt {
  const late = commitments.map((commitment) => overdueDays(commitment, today)).filter((days) => days > 0);
  const aging = { '1–7': 0, '8–14': 0, '15–30': 0, '31+': 0 };
  for (const days of late) aging[bucketOf(days)] += 1;
  return { count: late.length, days: late.reduce((sum, days) => sum + days, 0), aging };
}

function bucketOf(days: number): AgingBucket {
  return days <= 7 ? '1–7' : days <= 14 ? '8–14' : days <= 30 ? '15–30' : '31+';
}

function isDueIn({ firstDueOn, handedOverOn, droppedOn }: PromiseMade, { from, to }: Window): boolean {
  if (firstDueOn === null || firstDueOn < from || firstDueOn > to) return false;
  return ![handedOverOn, droppedOn].some((day) => day !== null && day < firstDueOn);
}

/** Both are known, and `day` is not after `limit`. */
function isBy(day: LocalDate | null, limit: LocalDate | null): boolean {
  return day !== null && limit !== null && day <= limit;
}
