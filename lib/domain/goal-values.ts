// A key result's values over time, read from its history and the check-ins, and what was expected on each day.
import type { HistoryEntry } from './change';
import type { CheckIn } from './check-in';
import type { Goal, KeyResult } from './goal';
import { keyResultProgress, pace, quarterOf } from './goal';
import { dayOfAct, standing } from './history';
import { plusDays, weekOf } from './local-date';
import type { Window } from './measures';
import { inOrder } from './order';
import type { LocalDate } from './record';

export interface ValueOn {
  on: LocalDate;
  value: number;
}

/** One value a day at most, the last that was said on it; the earliest first. `history` may hold other records too. */
export function valuesOf({ id }: Pick<KeyResult, 'id'>, history: readonly HistoryEntry[], checkIns: readonly CheckIn[]): ValueOn[] {
  const said = checkIns.flatMap(({ values, on }) => values.flatMap(({ keyResultId, value }) => keyResultId === id ? { on, value } : []));
  const written = standing(history).filter(({ record }) => record === id).flatMap((entry) => {
    const value: unknown = entry.field === '*' ? (entry.to as Partial<KeyResult> | null)?.current : entry.field === 'current' ? entry.to : null;
    return typeof value === 'number' ? { on: dayOfAct(entry), value } : [];
  });
  // The history is told by the instant: of one day its word is the last.
  const byDay = new Map([...said, ...written].map((one) => [one.on, one]));
  return [...byDay.values()].sort((left, right) => inOrder(left.on, right.on));
}

/** The value in force on a day: the last one that was said until then, before the first the baseline. */
export function valueOn({ baseline }: Pick<KeyResult, 'baseline'>, values: readonly ValueOn[], day: LocalDate): number {
  return values.filter(({ on }) => on <= day).at(-1)?.value ?? baseline;
}

/** Where a value should be on a day: baseline + (target − baseline) × the share of the cycle gone by (practice A31). */
export function expectedValue({ baseline, target }: Pick<KeyResult, 'baseline' | 'target'>, goal: Pick<Goal, 'startsOn' | 'dueOn'>, day: LocalDate): number {
  return baseline + (target - baseline) * pace(goal, day);
}

const periodStarts: Record<NonNullable<KeyResult['cadence']>, (today: LocalDate) => LocalDate> = {
  weekly: (today) => weekOf(today).from,
  monthly: (today) => `${today.slice(0, 7)}-01`,
  quarterly: (today) => quarterOf(today).startsOn,
};

/** Whether a value is to be asked for: none was said in the week, month or quarter of `today`. Where no cadence was said it is weekly. */
export function isValueDue({ cadence }: Pick<KeyResult, 'cadence'>, values: readonly ValueOn[], today: LocalDate): boolean {
  const start = periodStarts[cadence ?? 'weekly'](today);
  return values.every(({ on }) => on < start);
}

export interface ProgressOn {
  on: LocalDate;
  /** 0..1; null: no key result. */
  progress: number | null;
  /** 0..1. */
  expected: number;
}

/** A goal's progress beside its pace, a point a week from its first day to `today` or its last, for a chart. */
export function progressOver(goal: Pick<Goal, 'startsOn' | 'dueOn'>, measured: readonly { keyResult: KeyResult; values: readonly ValueOn[] }[], today: LocalDate): ProgressOn[] {
  const last = today < goal.dueOn ? today : goal.dueOn;
  return days({ from: goal.startsOn, to: last }).map((on) => {
    const shares = measured.map(({ keyResult, values }) => keyResultProgress({ ...keyResult, current: valueOn(keyResult, values, on) }));
    return { on, progress: shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length, expected: pace(goal, on) };
  });
}

/** Every seventh day, and the last. */
function days({ from, to }: Window): LocalDate[] {
  const found = [];
  for (let day = from; day < to; day = plusDays(day, 7)) found.push(day);
  return from <= to ? [...found, to] : found;
}
