// Who leads a goal and who else is on the hook for it (practice A1), as a grid of goals and people.
import type { KeyResult, Ownership } from './goal';
import { inOrder } from './order';
import type { Id } from './record';

export interface Owners {
  /** Exactly one; null: an orphan (practice A32). */
  leadId: Id | null;
  stakeIds: Id[];
}

/** Of one goal. Two browsers may each have made a lead: the first that was made leads everywhere, the other keeps a stake. */
export function ownersOf(ownerships: readonly Ownership[]): Owners {
  const inTurn = [...ownerships].sort((left, right) => inOrder(left.createdAt, right.createdAt) || inOrder(left.id, right.id));
  const leadId = inTurn.find(({ role }) => role === 'primary')?.personId ?? null;
  return { leadId, stakeIds: [...new Set(inTurn.map(({ personId }) => personId))].filter((id) => id !== leadId) };
}

/** Whether the lead is not at this meeting. `invitedIds` null: not known who is, so nobody counts as absent. */
export function isOwnerAbsent({ leadId }: Pick<Owners, 'leadId'>, invitedIds: ReadonlySet<Id> | null): boolean {
  return leadId !== null && invitedIds !== null && !invitedIds.has(leadId);
}

export interface Cell {
  personId: Id;
  role: Ownership['role'] | null;
  /** Not invited to this meeting. */
  isAway: boolean;
}

/** One row of the grid, a cell for each of `personIds` in their order. */
export function ownershipRow({ leadId, stakeIds }: Owners, personIds: readonly Id[], invitedIds: ReadonlySet<Id> | null): Cell[] {
  return personIds.map((personId) => ({
    personId,
    role: personId === leadId ? 'primary' : stakeIds.includes(personId) ? 'secondary' : null,
    isAway: invitedIds !== null && !invitedIds.has(personId),
  }));
}

/** One person answers for all key results alone: "one owner: not collaborative" (practice A2). */
export function hasOneOwner(keyResults: readonly Pick<KeyResult, 'ownerId'>[], leadId: Id | null): boolean {
  const owners = new Set(keyResults.map(({ ownerId }) => ownerId ?? leadId));
  return owners.size === 1 && !owners.has(null);
}
