// A win is the team's: what was achieved, by whom together, and for which goal (practices A5, A10).
import * as z from 'zod/mini';
import type { Commitment } from './commitment';
import { Id, LocalDate, recordFields, rows } from './record';
import type { Known } from './record';

export const Win = rows(() => z.looseObject({
  ...recordFields,
  text: z.string().check(z.minLength(1)),
  /** Null: listed as "not tied to a goal". */
  goalId: z.nullable(Id),
  /** At least one when it is said. */
  personIds: z.array(Id),
  /** The commitment it was made from. */
  commitmentId: z.nullable(Id),
  /** The meeting in which it was said. */
  seriesId: z.nullable(Id),
  /** The local day. */
  on: LocalDate,
  visibility: z.literal('team'),
}));
export type Win = Known<typeof Win>;

/** Whether it can be made one once it is done: the team may see it, and it was somebody's. */
export function mayBeWin({ visibility, ownerId, partnerIds }: Pick<Commitment, 'visibility' | 'ownerId' | 'partnerIds'>): boolean {
  return visibility === 'team' && (ownerId !== null || partnerIds.length > 0);
}
