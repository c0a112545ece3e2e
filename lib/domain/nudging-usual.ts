// When and how a user is reminded: what they chose, and what holds otherwise.
import type { NudgeKind } from './notification';
import type { Instant } from './record';
import type { Settings } from './settings';
import { hasTime } from './working-time';
import type { Hours, TimeOfDay } from './working-time';

/** What of it is about reminders. */
export type NudgingSettings = Pick<Settings,
  'workingDays' | 'workingHours' | 'quietHours' | 'digestAt' | 'nudgeKinds' | 'snoozeMinutes' | 'morningAt' | 'mutedUntil'>;

/** When and how this user is reminded. */
export interface Nudging {
  /** 1 is Monday. */
  workingDays: readonly number[];
  workingHours: Hours;
  /** Hours within the working hours that stay quiet; null: none. */
  quietHours: Hours | null;
  /** Within the working hours, if they have any length. */
  digestAt: TimeOfDay;
  kinds: Record<NudgeKind, boolean>;
  /** The short snooze. */
  snoozeMinutes: number;
  /** When "tomorrow" begins for what is snoozed until then. */
  morningAt: TimeOfDay;
  mutedUntil: Instant | null;
}

/** What holds as long as the user says nothing else. */
export const usualNudging: Nudging = {
  workingDays: [1, 2, 3, 4, 5],
  workingHours: { from: '09:00', until: '17:30' },
  quietHours: null,
  digestAt: '09:00',
  kinds: { digest: true, beforeMeeting: false, followUp: true },
  snoozeMinutes: 60,
  morningAt: '08:00',
  mutedUntil: null,
};

/** The user's own choices over the usual ones. A digest outside of the working hours comes as they begin. */
export function nudgingOf(settings: Partial<NudgingSettings> | null | undefined): Nudging {
  const { workingDays, workingHours, quietHours, digestAt, nudgeKinds: kinds, snoozeMinutes, morningAt, mutedUntil } = settings ?? {};
  const hours = workingHours ?? usualNudging.workingHours;
  const wanted = digestAt ?? usualNudging.digestAt;
  return {
    workingDays: workingDays ?? usualNudging.workingDays,
    workingHours: hours,
    quietHours: quietHours ?? usualNudging.quietHours,
    digestAt: hasTime(hours, wanted) ? wanted : hours.from,
    kinds: { ...usualNudging.kinds, ...kinds },
    snoozeMinutes: snoozeMinutes ?? usualNudging.snoozeMinutes,
    morningAt: morningAt ?? usualNudging.morningAt,
    mutedUntil: mutedUntil ?? usualNudging.mutedUntil,
  };
}
