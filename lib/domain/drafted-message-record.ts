// What is stored of a drafted message. Every page reads records; by what rules they change only some have to know (drafted-message.ts).
import * as z from 'zod/mini';
import { Id, recordFields, rows } from './record';
import type { Known } from './record';

export const DraftedMessage = rows(() => z.looseObject({
  ...recordFields,
  toId: Id,
  commitmentIds: z.array(Id),
  /** The ISO week, `2026-W47`: at most one is suggested a pair and week. */
  week: z.string().check(z.regex(/^\d{4}-W\d\d$/)),
  /** null: not wanted this week. */
  taken: z.nullable(z.enum(['mail', 'clipboard'])),
}));
export type DraftedMessage = Known<typeof DraftedMessage>;
