// What is stored of a correction. Every page reads records; by what rules they change only some have to know (correction.ts).
import * as z from 'zod/mini';
import { Id, recordFields, rows } from './record';
import type { Known } from './record';

/** What may be only mine or between two, and never the team's. */
export const privately = { visibility: z.enum(['me', 'pair']), pairIds: z.array(Id) };

export const Correction = rows(() => z.looseObject({
  ...recordFields,
  commitmentId: z.nullable(Id),
  text: z.string().check(z.minLength(1)),
  ...privately,
}));
export type Correction = Known<typeof Correction>;
