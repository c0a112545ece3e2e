// Who is invited to a meeting, as far as any of its events told.
import type { Guest, MeetingInstance } from '../../domain/meeting';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { maxKey, minKey } from '../key-bounds';
import { living } from '../rows';

/** How many other instances are asked, the latest first. */
const asked = 5;

/** The guests of this instance; where its event told none, those of the latest instance of the series that did. [] is "not known". */
export async function invited(seriesId: Id, instance: MeetingInstance | null): Promise<Guest[]> {
  if (instance && instance.guests.length > 0) return instance.guests;
  const rows = await db.instances.where('[seriesId+startsAt]').between([seriesId, minKey], [seriesId, maxKey]).reverse().limit(asked).toArray();
  return living('instances', rows).find((other) => other.guests.length > 0)?.guests ?? [];
}
