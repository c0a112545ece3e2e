// What is stored of a coaching log. Every page reads records; by what rules they change only some have to know (coaching-log.ts).
import * as z from 'zod/mini';
import { privately } from './correction-record';
import { Id, LocalDate, recordFields, rows } from './record';
import type { Known } from './record';

export const CoachingLog = rows(() => z.looseObject({
  ...recordFields,
  withId: Id,
  /** The local day of the talk. */
  on: LocalDate,
  topic: z.string().check(z.minLength(1)),
  facts: z.nullable(z.string()),
  strengths: z.nullable(z.string()),
  change: z.nullable(z.string()),
  plan: z.nullable(z.string()),
  /** The local day on which it is looked at again; null with `followUp` "none" only. */
  followUpOn: z.nullable(LocalDate),
  /** Not decided yet, on a day, or none on purpose. */
  followUp: z.enum(['open', 'dated', 'none']),
  status: z.enum(['open', 'closed']),
  ...privately,
}));
export type CoachingLog = Known<typeof CoachingLog>;
