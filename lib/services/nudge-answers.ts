// What the user does with a notification: a click opens what it is about, a button does it on the spot.
import { browser } from 'wxt/browser';
import { isActedOn } from '../domain/nudge-text';
import { nudgingOf } from '../domain/settings';
import { tomorrowMorning } from '../domain/snooze';
import { completeCommitment, snooze } from '../store/commands/commitments';
import { markAnswered } from '../store/commands/nudges';
import { mySettings } from '../store/commands/settings';
import { notificationOf, readNotification } from '../store/queries/nudges';
import { buttons, namedBy, takeBack } from './browser-notifications';
import { openNudged } from './open-item';

/** Must be called while the worker starts, or the click that woke it is missed. */
export function serveNudgeAnswers(signal: AbortSignal): void {
  const notifications: typeof browser.notifications | undefined = browser.notifications;
  if (!notifications) return;
  const answered = (id: string, button: number | null) => void answer(id, button).catch((error: unknown) => console.error(error));
  const clicked = (id: string) => answered(id, null);
  const pressed = (id: string, button: number) => answered(id, button);
  notifications.onClicked.addListener(clicked);
  notifications.onButtonClicked?.addListener(pressed);
  signal.addEventListener('abort', () => {
    notifications.onClicked.removeListener(clicked);
    notifications.onButtonClicked?.removeListener(pressed);
  }, { once: true });
}

/** @param button its place; null: the notification itself was clicked */
export async function answer(id: string, button: number | null, now = new Date()): Promise<void> {
  const named = namedBy(id);
  const row = named && await notificationOf(named);
  if (!named || !row) return;
  const read = await readNotification(row, now);
  const [commitment] = read && isActedOn(row.kind, read.commitments) ? read.commitments : [];
  const act = button === null ? undefined : buttons[button]?.act;
  // The decision first: a worker ended in between leaves a reminder too many, not a decision too few.
  if (commitment && act === 'done') await completeCommitment(commitment.id);
  else if (commitment && act) await snooze(commitment.id, tomorrowMorning(now, nudgingOf(await mySettings())).toISOString());
  await markAnswered(row.id, now);
  await takeBack(named);
  if (act === undefined) await openNudged(named.kind, read?.commitments.map((one) => one.id) ?? []);
}
