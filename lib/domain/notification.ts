// What a browser was told to show: kept, so that nothing is shown twice and nothing is lost when the worker ends.
import * as z from 'zod/mini';
import { Id, Instant, LocalDate, later, recordFields, rows } from './record';
import type { Known } from './record';

export const nudgeKinds = ['digest', 'beforeMeeting', 'followUp'] as const;
export type NudgeKind = (typeof nudgeKinds)[number];

/** Why a nudge was not shown when its time came. It is not shown later either: badge and popup hold what it would have said. */
export const suppressions = [
  'off', 'nothing', 'notWorkingDay', 'outsideHours', 'quietHours', 'muted', 'presenting', 'inCall', 'refused', 'over',
] as const;
export type Suppression = (typeof suppressions)[number];

export const Notification = rows(() => z.looseObject({
  ...recordFields,
  kind: z.enum(nudgeKinds),
  /** What makes it one of its kind: the local day of a digest or a follow-up, the meeting's instance. */
  key: z.string(),
  /** The local day it belongs to. */
  on: LocalDate,
  /** `planned` is written before anything is asked to show it; `answered`: the user clicked it; `skipped`: it may not be shown. */
  status: z.enum(['planned', 'shown', 'answered', 'skipped']),
  shownAt: z.nullable(Instant),
  commitmentIds: z.array(Id),
  /** The coaching logs that a follow-up is about. */
  logIds: later(z.array(Id)),
  /** Who is to show it, from when on. */
  via: later(z.enum(['browser', 'sidebar'])),
  viaSince: later(Instant),
  /** Those that it still names, where some were closed, moved or snoozed since it was shown. */
  leftIds: later(z.array(Id)),
  skippedFor: later(z.enum(suppressions)),
}));
export type Notification = Known<typeof Notification>;

/** It was on a screen, as far as anybody can know. */
export function wasShown({ status }: Pick<Notification, 'status'>): boolean {
  return status === 'shown' || status === 'answered';
}
