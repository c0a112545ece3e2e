// What is stored of a pair. Every page reads records; by what rules they change only some have to know (pair.ts).
import * as z from 'zod/mini';
import { Id, recordFields, rows } from './record';
import type { Known } from './record';

export const Pair = rows(() => z.looseObject({ ...recordFields, goalId: Id, aId: Id, bId: Id }));
export type Pair = Known<typeof Pair>;
