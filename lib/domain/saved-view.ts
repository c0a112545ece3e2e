// A view of the commitments that somebody wants to come back to: its filters, order and groups, under a name.
import * as z from 'zod/mini';
import { recordFields } from './record';
import type { Known } from './record';

export const SavedView = z.looseObject({
  ...recordFields,
  title: z.string().check(z.minLength(1)),
  /** The screen's part of the address after `?`. */
  query: z.string(),
});
export type SavedView = Known<typeof SavedView>;
