// Who sees what (practice A24), decided in this one place: praise in public, correct in private.
import type { Commitment } from './commitment';
import type { Id, Visibility } from './record';

type Seen = Pick<Commitment, 'visibility' | 'seriesId' | 'goalId' | 'ownerId'>;

/** Text that a team may be given: never a word that is only mine or between two. */
export function isForTeam(record: { visibility: Visibility }): boolean {
  return record.visibility === 'team';
}

/** Who sees what hangs on a record: nobody else than see the record itself. */
export function sharedLike({ visibility, pairIds }: Pick<Commitment, 'visibility' | 'pairIds'>): Pick<Commitment, 'visibility' | 'pairIds'> {
  return { visibility, pairIds };
}

/** Whether a message of mine to this person may hold its words: never what is only mine, and what is between two only where we are the two. */
export function mayBeTold({ visibility, pairIds }: Pick<Commitment, 'visibility' | 'pairIds'>, meId: Id | null, toId: Id): boolean {
  switch (visibility) {
    case 'team': return true;
    case 'me': return false;
    case 'pair': return meId !== null && meId !== toId && pairIds.length === 2 && pairIds.includes(meId) && pairIds.includes(toId);
  }
}

/**
 * Whether a commitment belongs on the table of this series, whose goals are `goalIds`.
 * Its own series shows it always; through a shared goal only what the team may see comes in.
 */
export function isOnTheTable(commitment: Seen, seriesId: Id, goalIds: ReadonlySet<Id>): boolean {
  if (commitment.seriesId === seriesId) return true;
  return isForTeam(commitment) && commitment.goalId !== null && goalIds.has(commitment.goalId);
}

/** What a commitment captured here is, unless the line says otherwise: a one-to-one's stays between the two. */
export function defaultVisibility(meeting: { oneToOne: boolean }): Visibility {
  return meeting.oneToOne ? 'pair' : 'team';
}

/** Whether I may see it: also what is only mine, or between me and another. `meId` null: nobody said yet which of the people I am. */
export function isSeenBy({ visibility, pairIds }: Pick<Commitment, 'visibility' | 'pairIds'>, meId: Id | null): boolean {
  return visibility !== 'pair' || pairIds.length === 0 || (meId !== null && pairIds.includes(meId));
}

/** Whether I may see it in a meeting: what is between two only while nobody else is there. */
export function isShownIn(record: Pick<Commitment, 'visibility' | 'pairIds'>, { oneToOne, meId }: { oneToOne: boolean; meId: Id | null }): boolean {
  return (oneToOne || record.visibility !== 'pair') && isSeenBy(record, meId);
}

/** How to say it, always naming from whom it is private. `other` is the pair's other person. */
export function visibilityText(visibility: Visibility, other: string | null): string | null {
  if (visibility === 'team') return null;
  if (visibility === 'me') return 'only you';
  return other === null ? 'you and one other · on this computer' : `you and ${other} · on this computer`;
}

/** Who may be looking at the screen: the user alone, or a meeting that has it open. */
export type Audience = 'alone' | { seriesId: Id };

/** Whether a search before this audience may show it: what is not the team's shows in its own meeting only, as in the lists. */
export function isFoundBy(commitment: Pick<Commitment, 'visibility' | 'seriesId'>, audience: Audience): boolean {
  return audience === 'alone' || isForTeam(commitment) || commitment.seriesId === audience.seriesId;
}
