// Which commitments' reminders are hidden, and until when.
import type { Instant } from '../../domain/record';
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
