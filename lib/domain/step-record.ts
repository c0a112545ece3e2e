// What is stored of a step. Every page reads records; by what rules they change only some have to know (step.ts).
import * as z from 'zod/mini';
import { Id, LocalDate, Visibility, recordFields, rows } from './record';
import type { Known } from './record';

export const Step = rows(() => z.looseObject({
  ...recordFields,
  commitmentId: Id,
  text: z.string().check(z.minLength(1)),
  /** Its place in the list; places need not be whole numbers, nor follow one another. */
  position: z.number(),
  /** The local day on which it was done; null: still to do. */
  closedOn: z.nullable(LocalDate),
  /** As the commitment's. */
  visibility: Visibility,
  pairIds: z.array(Id),
}));
export type Step = Known<typeof Step>;
