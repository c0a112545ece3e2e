// What is stored of a buddy. Every page reads records; by what rules they change only some have to know (buddy.ts).
import * as z from 'zod/mini';
import { Id, LocalDate, recordFields, rows } from './record';
import type { Known } from './record';

export const Buddy = rows(() => z.looseObject({
  ...recordFields,
  /** Whose open items are seen. */
  personId: Id,
  /** Who sees them, once `consentedOn` is set and until `endedOn`. */
  buddyId: Id,
  consentedOn: z.nullable(LocalDate),
  endedOn: z.nullable(LocalDate),
}));
export type Buddy = Known<typeof Buddy>;
