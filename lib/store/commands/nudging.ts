// When I am reminded, and of what.
import { nextMidnight } from '../../domain/local-date';
import { nudgingOf } from '../../domain/settings';
import type { Nudging, NudgingSettings } from '../../domain/settings';
import { act } from '../write';
import type { Receipt } from '../write';
import { mySettings, settled } from './settings';

/** What is set; told from what is stored where it depends on that: the next choice may be made before a screen shows the last one. */
export type NudgingChange = Partial<NudgingSettings> | ((stored: Nudging) => Partial<NudgingSettings>);

/** When and which reminders come; what is null is as usual again. */
export const changeNudging = (change: NudgingChange): Promise<Receipt> =>
  act(['settings'], async () => settled(typeof change === 'function' ? change(nudgingOf(await mySettings())) : change));

/** Nothing more is shown today: badge and popup hold it. */
export const muteForToday = (now: Date): Promise<Receipt> => changeNudging({ mutedUntil: nextMidnight(now).toISOString() });
