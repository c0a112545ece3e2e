// A topic: what a meeting is to talk about, until it is resolved (practices A36, A37).
import * as z from 'zod/mini';
import { Id, LocalDate, Visibility, recordFields, rows } from './record';
import type { Known } from './record';

export const Topic = rows(() => z.looseObject({
  ...recordFields,
  text: z.string().check(z.minLength(1)),
  raisedById: z.nullable(Id),
  /** The series whose meetings it is back in until it is resolved; null: not yet brought to a meeting. */
  seriesId: z.nullable(Id),
  goalId: z.nullable(Id),
  /** What it came of. */
  origin: z.enum(['typed', 'obstacle', 'kpi', 'raisedPrivately']),
  /** The check-in, KPI or commitment it came of. */
  originId: z.nullable(Id),
  status: z.enum(['raised', 'discussed', 'resolved']),
  /** The local day on which it was resolved. */
  resolvedOn: z.nullable(LocalDate),
  /** Questions that coach, and what was answered. */
  answers: z.array(z.looseObject({ question: z.string(), answer: z.string() })),
  visibility: Visibility,
  /** For `pair`: the two people it is between. */
  pairIds: z.array(Id),
}));
export type Topic = Known<typeof Topic>;
