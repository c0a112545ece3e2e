// Reminders that name a commitment.
import type { Notification } from '../../domain/notification';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';

/** Every notification that names one of them, in no order. */
export async function notificationsNaming(commitmentIds: readonly Id[]): Promise<Notification[]> {
  return living('notifications', await db.notifications.where('commitmentIds').anyOf([...commitmentIds]).distinct().toArray());
}
