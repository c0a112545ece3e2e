// A correction: what to do better, said between two. No schema lets it be the team's (practices A24, A30).
import { made, nothing } from './change';
import type { Change } from './change';
import type { Commitment } from './commitment';
import type { Correction } from './correction-record';
import type { Id, KeptRecord } from './record';

export type { Correction } from './correction-record';

/** The improve line of a commitment's feedback; '' says nothing. */
export function improve(commitment: Commitment, text: string, between: Between, fresh: KeptRecord): Change {
  const words = text.trim();
  if (words === '') return nothing;
  const correction: Correction = { ...fresh, commitmentId: commitment.id, text: words, ...pairOf(commitment, between) };
  return made('corrections', correction);
}

export interface Between {
  meId: Id | null;
  /** Who chairs the meeting it was captured in, if known. */
  chairId: Id | null;
}

/**
 * Between whom a word on a commitment stays: its own pair; else me and its owner; on my own, me and the chair.
 * Where that makes no two people, only mine.
 */
export function pairOf(commitment: Pick<Commitment, 'visibility' | 'pairIds' | 'ownerId'>, { meId, chairId }: Between): Pick<Correction, 'visibility' | 'pairIds'> {
  if (commitment.visibility === 'pair') return { visibility: 'pair', pairIds: commitment.pairIds };
  const other = commitment.ownerId === meId ? chairId : commitment.ownerId;
  if (commitment.visibility === 'me' || meId === null || other === null || other === meId) return { visibility: 'me', pairIds: [] };
  return { visibility: 'pair', pairIds: [meId, other] };
}
