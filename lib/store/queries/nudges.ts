// Reminders: which are hidden and until when, and which came.
import type { Notification } from '../../domain/notification';
import type { Id, Instant } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';

/** Commitment id → the latest instant until which it is snoozed. */
export async function snoozed(commitmentIds: readonly string[]): Promise<Map<string, Instant>> {
  const rows = living('nudges', await db.nudges.where('commitmentId').anyOf([...commitmentIds]).toArray());
  const until = new Map<string, Instant>();
  for (const { commitmentId, snoozedUntil } of rows) {
    if ((until.get(commitmentId) ?? '') < snoozedUntil) until.set(commitmentId, snoozedUntil);
  }
  return until;
}

/** Every notification that names one of them, in no order. */
export async function notificationsNaming(commitmentIds: readonly Id[]): Promise<Notification[]> {
  return living('notifications', await db.notifications.where('commitmentIds').anyOf([...commitmentIds]).distinct().toArray());
}
