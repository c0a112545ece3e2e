// What this browser's user chose. One record; it is never shared.
import * as z from 'zod/mini';
import { nudgeKinds } from './notification';
import { Id, Instant, later, recordFields, rows } from './record';
import type { Known } from './record';
import { Hours, TimeOfDay, Weekday } from './working-time';

export const Settings = rows(() => z.looseObject({
  ...recordFields,
  /** Who I am among the people; null until first run, or when it was skipped. */
  meId: z.nullable(Id),
  firstRunDone: z.boolean(),
  /** Ids of the capture line's hints that I do not want to see; ids nobody knows any more do no harm. */
  mutedHints: z.optional(z.array(z.string())),
  /** When reminders may come, and which. What is not set is as in `usualNudging`. */
  workingDays: later(z.array(Weekday)),
  workingHours: later(Hours),
  quietHours: later(Hours),
  digestAt: later(TimeOfDay),
  nudgeKinds: later(z.partialRecord(z.enum(nudgeKinds), z.boolean())),
  snoozeMinutes: later(z.int().check(z.gte(1))),
  morningAt: later(TimeOfDay),
  /** "Mute for today": no reminder before then. */
  mutedUntil: later(Instant),
}));
export type Settings = Known<typeof Settings>;
