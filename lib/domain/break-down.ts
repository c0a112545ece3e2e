// Breaking a commitment down: pasted lines become steps or child commitments, and the parent shows how many are done.
import { mustBeOpen, newCommitment } from './commitment';
import type { CapturedCommitment, Commitment } from './commitment';
import type { Id, KeptRecord, LocalDate } from './record';
import type { Step } from './step';
import { sharedLike } from './visibility';

/** A line of the paste as it was understood; what it does not say comes from the parent. */
export type ChildLine = Pick<CapturedCommitment, 'text'> & Partial<Pick<CapturedCommitment, 'ownerId' | 'partnerIds' | 'goalId'>> & { dueOn?: LocalDate | null };

/**
 * One child for each line, with one owner each: the line's, else the parent's. It goes where the parent goes and is
 * seen by no more people. Without a day in the line it is due when the parent is, which counts as assumed.
 */
export function brokenDown(parent: Commitment, lines: readonly ChildLine[], fresh: () => Pick<Commitment, 'id' | 'createdAt' | 'deletedAt'>, meId: Id | null): Commitment[] {
  mustBeOpen(parent);
  return lines.map((line) => {
    const dueOn = line.dueOn ?? null;
    const captured: CapturedCommitment = {
      text: line.text, ownerId: line.ownerId ?? parent.ownerId, partnerIds: line.partnerIds ?? [],
      dueOn: dueOn ?? parent.dueOn, dueAssumed: dueOn === null, goalId: line.goalId ?? parent.goalId,
      seriesId: parent.seriesId, instanceId: null, ...sharedLike(parent),
    };
    return { ...newCommitment(captured, fresh(), meId), parentId: parent.id };
  });
}

export interface Parts {
  done: number;
  total: number;
  /** All parts are done: the parent may be offered as done. They never close it. */
  offersDone: boolean;
}

/** How many of a commitment's steps and children are done; what was dropped or removed is no part of it. */
export function partsOf(parent: Pick<Commitment, 'status'>, steps: readonly Step[], children: readonly Commitment[]): Parts {
  const isThere = ({ deletedAt }: KeptRecord) => deletedAt === null;
  const closed = [
    ...steps.filter(isThere).map(({ closedOn }) => closedOn !== null),
    ...children.filter(isThere).filter(({ status }) => status !== 'dropped').map(({ status }) => status === 'done'),
  ];
  const done = closed.filter(Boolean).length;
  return { done, total: closed.length, offersDone: parent.status === 'open' && done > 0 && done === closed.length };
}
