// What this browser's user chose. One record; it is never shared.
import * as z from 'zod/mini';
import { Id, recordFields } from './record';
import type { Known } from './record';

export const Settings = z.looseObject({
  ...recordFields,
  /** Who I am among the people; null until first run, or when it was skipped. */
  meId: z.nullable(Id),
  firstRunDone: z.boolean(),
  /** Ids of the capture line's hints that I do not want to see; ids nobody knows any more do no harm. */
  mutedHints: z.optional(z.array(z.string())),
});
export type Settings = Known<typeof Settings>;
