// A KPI: a figure that a function watches, and its values period by period (practice A15).
import * as z from 'zod/mini';
import { Id, LocalDate, recordFields } from './record';
import type { Known } from './record';

export const Kpi = z.looseObject({
  ...recordFields,
  title: z.string().check(z.minLength(1)),
  /** "Finance", "Operations", as with people; null: the whole team's. */
  function: z.nullable(z.string()),
  unit: z.string(),
  /** On target is at least, or at most, the target. */
  direction: z.enum(['atLeast', 'atMost']),
  target: z.number(),
  cadence: z.enum(['weekly', 'monthly', 'quarterly']),
});
export type Kpi = Known<typeof Kpi>;

export const KpiValue = z.looseObject({
  ...recordFields,
  kpiId: Id,
  /** The first day of its period. A second value of one period takes the place of the first. */
  period: LocalDate,
  value: z.number(),
});
export type KpiValue = Known<typeof KpiValue>;
