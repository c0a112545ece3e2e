// Stepping back at the end of a cycle (practice A9): what became of each goal, in numbers of the team and never of a person.
import type { CheckIn } from './check-in';
import { isActivityOnly } from './closing';
import type { Goal, KeyResult } from './goal';
import { dueInWindow, shareOf } from './measures';
import type { Share, Told, Window } from './measures';
import { healthOf, progressNeedle } from './meter';
import type { Health } from './meter';
import type { PromiseMade } from './promises';
import { reasonCounts } from './reasons';
import type { ReasonCount } from './reasons';
import type { LocalDate } from './record';
import { isForTeam } from './visibility';

/** What became of a promise that came due: kept on its first date, on a later one agreed in time, or neither. */
export type Fate = 'kept' | 'renegotiated' | 'missed';

export interface GoalReview {
  goal: Goal;
  keyResults: readonly KeyResult[];
  /** 0..1; null: no key result. */
  progress: number | null;
  health: Health | null;
  fates: Record<Fate, number>;
  /** The three most frequent reasons; null while there are too few to show. */
  reasons: ReasonCount[] | null;
  /** Of what was finished or said in a check-in, how much says what changed. "Nothing changed" counts for neither. */
  outcomes: Share;
}

/** `told`: the goal's commitments with their history; `window`: the days that count, see `daysGoneBy`. */
export function reviewOf(goal: Goal, keyResults: readonly KeyResult[], told: readonly Told[], checkIns: readonly CheckIn[], window: Window): GoalReview {
  const needle = progressNeedle(goal, keyResults, goal.dueOn);
  const team = told.filter(({ commitment }) => isForTeam(commitment));
  return {
    goal, keyResults, progress: needle.progress, health: needle.progress === null ? null : healthOf(needle.progress, 1),
    fates: fatesOf(team, window), reasons: reasonCounts(team, window)?.slice(0, 3) ?? null, outcomes: outcomesOf(team, checkIns),
  };
}

/** How often each came, of the promises first due in the window; today decides about what is still open. */
export function fatesOf(told: readonly Told[], window: Window): Record<Fate, number> {
  const fates = { kept: 0, renegotiated: 0, missed: 0 };
  for (const promise of dueInWindow(told, window)) fates[fateOf(promise, window.to)] += 1;
  return fates;
}

function fateOf({ firstDueOn, dueOn, doneOn, droppedOn, handedOverOn, movedInTime }: PromiseMade, until: LocalDate): Fate {
  if (doneOn !== null && firstDueOn !== null && doneOn <= firstDueOn) return 'kept';
  const endedOn = doneOn ?? droppedOn ?? handedOverOn ?? until;
  return movedInTime && dueOn !== firstDueOn && (dueOn === null || endedOn <= dueOn) ? 'renegotiated' : 'missed';
}

/** The goal's outcome ratio (practice A14). */
function outcomesOf(told: readonly Told[], checkIns: readonly CheckIn[]): Share {
  const done = told.map(({ commitment }) => commitment).filter(({ status }) => status === 'done');
  const said = checkIns.filter(({ unchanged, outcome }) => !unchanged || outcome !== null);
  const effective = done.filter((commitment) => !isActivityOnly(commitment)).length + said.filter(({ outcome }) => outcome !== null).length;
  return shareOf(effective, done.length + said.length);
}
