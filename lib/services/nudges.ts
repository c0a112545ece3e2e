// Nudges: looks for what is to be shown when an alarm rings, after every write, and whenever something may have been missed.
import { isPresent, nudgeLock } from '../messaging/presence';
import { followPresenting, isPresenting } from '../messaging/presenting';
import { keepDecisions, markLeft, markShown, markSkipped, sidebarPatience } from '../store/commands/nudges';
import { notificationOf, nudgeFacts, readNotification } from '../store/queries/nudges';
import { expectAlarm, onAlarm } from './alarms';
import { notificationsAllowed, onScreen, reword, show, takeBack } from './browser-notifications';
import { onBrowserStart } from './browser-start';
import { onClockCheck } from './clock-check';
import { inTurn } from './in-turn';
import { atMidnight } from './midnight';
import { lookOnce } from './nudge-pass';
import type { NudgeScreen, NudgeStore } from './nudge-pass';

const alarm = 'nudge';

export const browserScreen: NudgeScreen = { allowed: notificationsAllowed, onScreen, show, reword, takeBack };

export const nudgeStore: NudgeStore = {
  facts: (now) => nudgeFacts(now),
  circumstances: async () => ({ presenting: await isPresenting(), inCall: await isPresent('call'), sidebarOpen: await isPresent('sidebar') }),
  find: notificationOf,
  read: readNotification,
  keep: keepDecisions,
  markShown, markSkipped, markLeft,
  wake: (at) => expectAlarm(alarm, at.getTime()),
};

/**
 * Must be called while the worker starts.
 * @returns looks now; safe to be killed at any line
 */
export function keepNudges(screen: NudgeScreen, store: NudgeStore, signal: AbortSignal): () => Promise<void> {
  const look = inTurn(nudgeLock, async () => {
    // A sidebar that was closed before it showed it: then it is the browser's turn.
    if (await lookOnce(screen, store, new Date())) setTimeout(soon, sidebarPatience);
  });
  // What could not be looked at now is looked at when the next of these comes.
  const soon = () => void look().catch((error: unknown) => console.error(error));
  onAlarm(alarm, soon, signal);
  atMidnight(soon, signal);
  onClockCheck(soon, signal);
  onBrowserStart(soon, signal);
  followPresenting(soon, signal);
  return look;
}
