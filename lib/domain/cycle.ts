// A cycle: the span for which the team sets its goals together, mostly a quarter (practices A2, A9).
import * as z from 'zod/mini';
import { LocalDate, recordFields, rows } from './record';
import type { Known } from './record';

export const Cycle = rows(() => z.looseObject({
  ...recordFields,
  title: z.string(),
  /** The first and the last day. */
  startsOn: LocalDate,
  dueOn: LocalDate,
  status: z.enum(['open', 'closed']),
  /** The local day on which the team looked back on it. */
  closedOn: z.nullable(LocalDate),
  /** What the team takes from it, in its own words. */
  learned: z.nullable(z.string()),
}));
export type Cycle = Known<typeof Cycle>;
