// What is stored of an ask for help. Every page reads records; by what rules they change only some have to know (help-ask.ts).
import * as z from 'zod/mini';
import { Id, Visibility, later, recordFields, rows } from './record';
import type { Known } from './record';

export const HelpAsk = rows(() => z.looseObject({
  ...recordFields,
  /** What help is asked with. */
  commitmentId: z.nullable(Id),
  /** What help is asked with, when it was asked in a check-in. */
  goalId: later(Id),
  checkInId: later(Id),
  text: z.string().check(z.minLength(1)),
  askedById: z.nullable(Id),
  /** Who is asked; null: whoever can. */
  fromId: z.nullable(Id),
  status: z.enum(['open', 'taken', 'withdrawn']),
  /** Who said that they cannot. */
  passedIds: later(z.array(Id)),
  /** The commitment that came of it. */
  takenAs: z.nullable(Id),
  /** As the commitment's. */
  visibility: Visibility,
  pairIds: z.array(Id),
}));
export type HelpAsk = Known<typeof HelpAsk>;
