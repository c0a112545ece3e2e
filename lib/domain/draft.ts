// A line being typed: kept at every pause, so that closing anything loses at most the last 200 ms.
import * as z from 'zod/mini';
import { Id, Instant, recordFields } from './record';
import type { Known } from './record';

export const Draft = z.looseObject({
  ...recordFields,
  /** The meeting it was begun in; null: in none. */
  seriesId: z.nullable(Id),
  text: z.string(),
  /** Words of the line that the user gave back to be plain text, as typed. */
  plain: z.array(z.string()),
  updatedAt: Instant,
});
export type Draft = Known<typeof Draft>;
