// Two people of different functions who carry a goal together (practice A16).
import * as z from 'zod/mini';
import { Id, recordFields } from './record';
import type { Known } from './record';

export const Pair = z.looseObject({ ...recordFields, goalId: Id, aId: Id, bId: Id });
export type Pair = Known<typeof Pair>;
