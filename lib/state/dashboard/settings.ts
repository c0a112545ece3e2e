// The settings screen: when and which reminders come, what they would be this week, and other choices of mine.
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { localDateOf, plusDays } from '../../domain/local-date';
import { previewOf } from '../../domain/nudge-preview';
import type { Preview } from '../../domain/nudge-preview';
import { nudgingOf } from '../../domain/nudging-usual';
import type { Nudging } from '../../domain/nudging-usual';
import { momentOn } from '../../domain/working-time';
import type { Hours } from '../../domain/working-time';
import { notificationsAllowed } from '../../messaging/background';
import { changeHours, changeNudging, muteForToday } from '../../store/commands/nudging';
import type { NudgingChange } from '../../store/commands/nudging';
import { showAllHints } from '../../store/commands/settings';
import { nudgeFacts } from '../../store/queries/nudges';
import { live } from '../live';
import type { Dashboard } from './dashboard';
import { whileShown } from './dashboard';

export interface SettingsPage {
  nudging: ReadonlySignal<Nudging | undefined>;
  /** Muted now. */
  muted: ReadonlySignal<boolean>;
  mutedHints: ReadonlySignal<number>;
  /** The seven days from today, if nobody changed anything; undefined until read. */
  preview: ReadonlySignal<Preview[] | undefined>;
  /** Whether the browser lets Kept show notifications; undefined until it said so. */
  allowed: ReadonlySignal<boolean | undefined>;
  change(change: NudgingChange): Promise<boolean>;
  /** Another beginning or end of them. */
  changeHours(which: 'workingHours' | 'quietHours', set: Partial<Hours>): Promise<boolean>;
  mute(on: boolean): Promise<boolean>;
  showHints(): Promise<boolean>;
}

export function createSettings({ screen }: Dashboard, end: AbortSignal): SettingsPage {
  const own = whileShown(screen, end);
  const settings = computed(() => screen.team.value?.settings);
  const nudging = computed(() => screen.team.value && nudgingOf(settings.value));
  const did = async (work: () => Promise<unknown>) => await screen.run(async () => { await work(); return true; }) === true;
  const allowed = signal<boolean | undefined>(undefined);
  void screen.run(async () => { allowed.value = await notificationsAllowed(); });
  return {
    nudging, allowed,
    muted: computed(() => Date.parse(nudging.value?.mutedUntil ?? '') > Date.now()),
    mutedHints: computed(() => settings.value?.mutedHints?.length ?? 0),
    preview: live(() => {
      void [screen.today.value, settings.value];
      return () => weekAhead(new Date());
    }, own),
    change: (change) => did(() => changeNudging(change)),
    changeHours: (which, set) => did(() => changeHours(which, set)),
    mute: (on) => did(() => on ? muteForToday(new Date()) : changeNudging({ mutedUntil: null })),
    showHints: () => did(showAllHints),
  };
}

async function weekAhead(now: Date): Promise<Preview[]> {
  const today = localDateOf(now);
  return previewOf(today, await nudgeFacts(now, momentOn(plusDays(today, 7), '00:00')), now);
}
