// When I am reminded, and of what.
import { nothing } from '../../domain/change';
import { nextMidnight } from '../../domain/local-date';
import { changedHours, mustLieIn } from '../../domain/nudging-setting';
import { nudgingOf } from '../../domain/nudging-usual';
import type { Nudging, NudgingSettings } from '../../domain/nudging-usual';
import type { Hours } from '../../domain/working-time';
import { act } from '../write';
import type { Receipt } from '../write';
import { mySettings, settled } from './settings';

/** What is set; told from what is stored where it depends on that: the next choice may be made before a screen shows the last one. */
export type NudgingChange = Partial<NudgingSettings> | ((stored: Nudging) => Partial<NudgingSettings>);

/** When and which reminders come; what is null is as usual again. @throws NotAllowed for a daily one outside of the working hours. */
export const changeNudging = (change: NudgingChange): Promise<Receipt> => act(['settings'], async () => {
  const stored = nudgingOf(await mySettings());
  const set = typeof change === 'function' ? change(stored) : change;
  if (set.digestAt) mustLieIn(stored.workingHours, set.digestAt);
  return settled(set);
});

/** Their beginning or end as they are now: two changes in a row both hold. @throws NotAllowed when nothing would be left of them. */
export const changeHours = (which: 'workingHours' | 'quietHours', set: Partial<Hours>): Promise<Receipt> => act(['settings'], async () => {
  const hours = nudgingOf(await mySettings())[which];
  return hours ? settled({ [which]: changedHours(hours, set) }) : nothing;
});

/** Nothing more is shown today: badge and popup hold it. */
export const muteForToday = (now: Date): Promise<Receipt> => changeNudging({ mutedUntil: nextMidnight(now).toISOString() });
