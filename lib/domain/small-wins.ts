// Small wins (practice A6): the steps and commitments that were finished lately. No points, no streaks, no person.
import type { Commitment } from './commitment';
import { inOrder } from './order';
import type { Id, LocalDate } from './record';
import type { Window } from './measures';
import type { Step } from './step';
import { isForTeam } from './visibility';

export interface SmallWin {
  kind: 'commitment' | 'step';
  id: Id;
  text: string;
  /** The commitment it is, or is a step of. */
  commitmentId: Id;
  doneOn: LocalDate;
}

/** Finished within the window, the latest first; only what the team may see. What was dropped is no win. */
export function smallWins({ commitments, steps }: { commitments: readonly Commitment[]; steps: readonly Step[] }, { from, to }: Window): SmallWin[] {
  const done = commitments.filter(({ status }) => status === 'done');
  const wins = [
    ...done.filter(isTold).map((one) => ({ kind: 'commitment' as const, id: one.id, text: one.text, commitmentId: one.id, doneOn: one.closedOn })),
    ...steps.filter(isTold).map((one) => ({ kind: 'step' as const, id: one.id, text: one.text, commitmentId: one.commitmentId, doneOn: one.closedOn })),
  ];
  return wins
    .flatMap((win) => win.doneOn !== null && from <= win.doneOn && win.doneOn <= to ? [{ ...win, doneOn: win.doneOn }] : [])
    .sort((left, right) => inOrder(right.doneOn, left.doneOn) || left.text.localeCompare(right.text));
}

function isTold(record: Commitment | Step): boolean {
  return record.deletedAt === null && isForTeam(record);
}
