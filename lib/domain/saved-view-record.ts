// What is stored of a saved view. Every page reads records; by what rules they change only some have to know (saved-view.ts).
import * as z from 'zod/mini';
import { recordFields, rows } from './record';
import type { Known } from './record';

export const SavedView = rows(() => z.looseObject({
  ...recordFields,
  title: z.string().check(z.minLength(1)),
  /** The screen's part of the address after `?`. */
  query: z.string(),
}));
export type SavedView = Known<typeof SavedView>;
