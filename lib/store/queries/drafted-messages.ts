// Whom I might remind of what they promised, and what was drafted to them before.
import type { Commitment } from '../../domain/commitment';
import { remindersFor } from '../../domain/drafted-message';
import type { DraftedMessage, Reminder } from '../../domain/drafted-message';
import { isoWeek } from '../../domain/local-date';
import { plainEmail } from '../../domain/person';
import type { Person } from '../../domain/person';
import type { Id, LocalDate } from '../../domain/record';
import { db } from '../db';
import { living } from '../rows';
import { seriesById } from './meetings';

/** @param overdue others' open promises whose day has passed */
export async function remindersAbout(overdue: readonly Commitment[], people: readonly Person[], meId: Id, today: LocalDate): Promise<Reminder[]> {
  const me = people.find(({ id }) => id === meId);
  const owners = [...new Set(overdue.flatMap(({ ownerId }) => ownerId ?? []))];
  const [series, invitedTo, buddies, messages] = await Promise.all([
    seriesById([...new Set(overdue.flatMap(({ seriesId }) => seriesId ?? []))]), instancesOf(me, overdue),
    db.buddies.where('buddyId').equals(meId).toArray(), messagesOf(owners, today),
  ]);
  return remindersFor(overdue, {
    meId, today, team: new Set(people.map(({ id }) => id)), chairs: new Map(series.map(({ id, chairId }) => [id, chairId])),
    invitedTo, buddies: living('buddies', buddies), messages,
  });
}

/** The instances of these commitments to which somebody was invited. */
async function instancesOf(me: Person | undefined, commitments: readonly Commitment[]): Promise<Set<Id>> {
  const rows = await db.instances.bulkGet([...new Set(commitments.flatMap(({ instanceId }) => instanceId ?? []))]);
  const isMine = (email: string | null) => email !== null && me?.emails.includes(plainEmail(email));
  return new Set(living('instances', rows.filter((row) => row !== undefined)).filter(({ guests }) => guests.some(({ email }) => isMine(email))).map(({ id }) => id));
}

/** What was drafted to them in the week of `today`. */
export async function messagesOf(toIds: readonly Id[], today: LocalDate): Promise<DraftedMessage[]> {
  return living('draftedMessages', await db.draftedMessages.where('[toId+week]').anyOf(toIds.map((toId) => [toId, isoWeek(today)])).toArray());
}
