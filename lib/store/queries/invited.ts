// Who is invited to a meeting, as far as any of its events told.
import type { Guest, MeetingInstance } from '../../domain/meeting';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { maxKey, minKey } from '../key-bounds';
import type { Reading } from '../reading';
import { living } from '../rows';

/** How many other instances are asked, the latest first. */
const asked = 5;

/**
 * The guests of this instance; where its event told none, those of the latest instance of the series that did. [] is "not known".
 * @param instance may be on its way: the others are read beside it
 */
export async function invited(seriesId: Id, instance: MeetingInstance | null | Promise<MeetingInstance | null>, reading: Reading = db): Promise<Guest[]> {
  const [own, rows] = await Promise.all([instance, lately(seriesId, reading)]);
  return [own, ...rows].find((one) => one !== null && one.guests.length > 0)?.guests ?? [];
}

async function lately(seriesId: Id, reading: Reading): Promise<MeetingInstance[]> {
  return living('instances', await reading.instances.where('[seriesId+startsAt]').between([seriesId, minKey], [seriesId, maxKey]).reverse().limit(asked).toArray());
}
