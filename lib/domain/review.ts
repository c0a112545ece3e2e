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
import type { Id, LocalDate } from './record';
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
  /** The commitments behind each, once for each promise of them. */
  behind: Record<Fate, Id[]>;
  /** The three most frequent reasons; null while there are too few to show. */
  reasons: ReasonCount[] | null;
  /** Of what was finished or said in a check-in, how much says what changed. "Nothing changed" counts for neither. */
  outcomes: Share;
}

/** Reasons have no commitments behind them to look at: it would show whose date moved. `told`: the goal's commitments with their history; `window`: the days that count, see `daysGoneBy`. */
export function reviewOf(goal: Goal, keyResults: readonly KeyResult[], told: readonly Told[], checkIns: readonly CheckIn[], window: Window): GoalReview {
  const needle = progressNeedle(goal, keyResults, goal.dueOn);
  const team = told.filter(({ commitment }) => isForTeam(commitment));
  const behind = idsByFate(team, window);
  return {
    goal, keyResults, progress: needle.progress, health: needle.progress === null ? null : healthOf(needle.progress, 1),
    behind, fates: counted(behind), reasons: reasonCounts(team, window)?.slice(0, 3) ?? null, outcomes: outcomesOf(team, checkIns),
  };
}

/** How often each came, of the promises first due in the window; today decides about what is still open. */
export function fatesOf(told: readonly Told[], window: Window): Record<Fate, number> {
  return counted(idsByFate(told, window));
}

function idsByFate(told: readonly Told[], window: Window): Record<Fate, Id[]> {
  const ids: Record<Fate, Id[]> = { kept: [], renegotiated: [], missed: [] };
  for (const one of told) for (const promise of dueInWindow([one], window)) ids[fateOf(promise, window.to)].push(one.commitment.id);
  return ids;
}

function counted({ kept, renegotiated, missed }: Record<Fate, Id[]>): Record<Fate, number> {
  return { kept: kept.length, renegotiated: renegotiated.length, missed: missed.length };
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
