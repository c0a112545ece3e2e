// What the user does with a notification: a click opens what it is about, a button does it on the spot.
import { browser } from 'wxt/browser';
import type { Notification, NudgeKind } from '../domain/notification';
import type { Commitment } from '../domain/commitment';
import type { Id } from '../domain/record';
import { answerWith, markAnswered } from '../store/commands/nudges';
import type { NudgeAct } from '../store/commands/nudges';
import { namedAndOpen, notificationOf } from '../store/queries/nudges';
import { buttons, namedBy, takeBack } from './browser-notifications';
import { openNudged } from './open-item';

/** Everything that an answer reads and changes. */
export interface Answering {
  find(named: Pick<Notification, 'kind' | 'key'>): Promise<Notification | undefined>;
  namedAndOpen(row: Notification): Promise<Commitment[]>;
  /** The decision and that it was answered, in one transaction. */
  answerWith(id: Id, commitmentId: Id, act: NudgeAct, now: Date): Promise<unknown>;
  open(kind: NudgeKind, commitmentIds: readonly Id[]): Promise<void>;
  markAnswered(id: Id, now: Date): Promise<void>;
  takeBack(named: Pick<Notification, 'kind' | 'key'>): Promise<void>;
}

export const answering: Answering = { find: notificationOf, namedAndOpen, answerWith, open: openNudged, markAnswered, takeBack };

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

/**
 * What it asks for comes first, and the notification is taken back last: a worker that ends in between leaves it there, and its next look puts it right.
 * @param button its place; null: the notification itself was clicked
 */
export async function answer(id: string, button: number | null, now = new Date(), parts = answering): Promise<void> {
  const named = namedBy(id);
  const row = named && await parts.find(named);
  if (!row) return;
  const act = button === null ? undefined : buttons[button]?.act;
  const left = (await parts.namedAndOpen(row)).map((commitment) => commitment.id);
  const [one] = left;
  if (act && one && left.length === 1) await parts.answerWith(row.id, one, act, now);
  else {
    // Several again, since its buttons were drawn: which of them was meant is decided where all of them are.
    if (!act || left.length > 0) await parts.open(row.kind, left);
    await parts.markAnswered(row.id, now);
  }
  await parts.takeBack(named);
}
