// Reminders that name a commitment.
import type { Notification } from '../../domain/notification';
import type { Id } from '../../domain/record';
import { db } from '../db';
import type { Reading } from '../reading';
import { living, rowsAt } from '../rows';

/** Every notification that names one of them, in no order. */
export async function notificationsNaming(commitmentIds: readonly Id[], reading: Reading = db): Promise<Notification[]> {
  const naming = await rowsAt(reading.notifications, 'commitmentIds', commitmentIds);
  return living('notifications', [...new Map(naming.map((row) => [row.id, row])).values()]);
}
