// A check-in: what one person says of one goal in one week (practices A4, A14).
import * as z from 'zod/mini';
import { Outcome } from './commitment';
import { Id, LocalDate, recordFields, rows } from './record';
import type { Known } from './record';

/** Somebody's judgement; what is computed never overwrites it. */
export const Confidence = z.enum(['onTrack', 'atRisk', 'offTrack']);
export type Confidence = z.infer<typeof Confidence>;

export const CheckIn = rows(() => z.looseObject({
  ...recordFields,
  personId: Id,
  goalId: Id,
  /** The ISO week, `2026-W47`. One check-in a person, goal and week; a second edits the first. */
  week: z.string().check(z.regex(/^\d{4}-W\d\d$/)),
  /** The local day on which it was last said. */
  on: LocalDate,
  /** The key results' values as they were said with it. */
  values: z.array(z.looseObject({ keyResultId: Id, value: z.number() })),
  confidence: Confidence,
  /** "Nothing changed" was said on purpose. */
  unchanged: z.boolean(),
  /** What changed through the work; null: activity only. */
  outcome: z.nullable(Outcome),
  obstacle: z.nullable(z.string()),
}));
export type CheckIn = Known<typeof CheckIn>;
