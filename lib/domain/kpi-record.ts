// What is stored of a KPI. Every page reads records; by what rules they change only some have to know (kpi.ts).
import * as z from 'zod/mini';
import { Id, LocalDate, later, recordFields, rows } from './record';
import type { Known } from './record';

/** How often a value is told. */
export const Cadence = z.enum(['weekly', 'monthly', 'quarterly']);
export type Cadence = z.infer<typeof Cadence>;

export const Kpi = rows(() => z.looseObject({
  ...recordFields,
  title: z.string().check(z.minLength(1)),
  /** "Finance", "Operations", as with people; null: the whole team's. */
  function: z.nullable(z.string()),
  unit: z.string(),
  /** On target is at least, or at most, the target. */
  direction: z.enum(['atLeast', 'atMost']),
  target: z.number(),
  cadence: Cadence,
}));
export type Kpi = Known<typeof Kpi>;

export const KpiValue = rows(() => z.looseObject({
  ...recordFields,
  kpiId: Id,
  /** The first day of its period. A second value of one period takes the place of the first. */
  period: LocalDate,
  value: z.number(),
  /** The local day on which it was last told; of before: when the record was made. */
  on: later(LocalDate),
}));
export type KpiValue = Known<typeof KpiValue>;
