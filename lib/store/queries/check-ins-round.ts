// The round of one instance: its order, and who has not had a turn.
import type { Id } from '../../domain/record';
import { roundOrder, turnsOf } from '../../domain/round';
import type { Turns } from '../../domain/round';
import { db } from '../db';
import { minKey } from '../key-bounds';
import { living } from '../rows';

export interface Round extends Turns {
  /** Everybody in the order of this meeting. */
  order: Id[];
}

/** `personIds`: who takes part. null: the instance is gone. */
export async function theRound(instanceId: Id, personIds: readonly Id[]): Promise<Round | null> {
  const row = await db.instances.get(instanceId);
  const [instance] = living('instances', row ? [row] : []);
  if (!instance) return null;
  const { seriesId, startsAt } = instance;
  const before = startsAt === null ? [] : await db.instances.where('[seriesId+startsAt]').between([seriesId, minKey], [seriesId, startsAt], true, false).toArray();
  const order = roundOrder(personIds, instanceId, living('instances', before).map(({ id }) => id));
  return { order, ...turnsOf(order, instance.turnIds ?? []) };
}
