// What a browser was told to show: kept, so that nothing is shown twice and nothing is lost when the worker ends.
import * as z from 'zod/mini';
import { Id, Instant, LocalDate, recordFields } from './record';
import type { Known } from './record';

export const Notification = z.looseObject({
  ...recordFields,
  kind: z.enum(['digest', 'beforeMeeting', 'followUp']),
  /** What makes it one of its kind: the local day of a digest, the meeting's instance, the coaching log. */
  key: z.string(),
  /** The local day it belongs to. */
  on: LocalDate,
  /** `planned` is written before the browser is asked; `skipped`: its time came when nothing may be shown. */
  status: z.enum(['planned', 'shown', 'answered', 'ignored', 'skipped']),
  shownAt: z.nullable(Instant),
  commitmentIds: z.array(Id),
});
export type Notification = Known<typeof Notification>;
