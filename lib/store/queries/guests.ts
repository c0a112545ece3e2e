// Guests of the meetings that were seen lately and who are nobody known yet.
import type { PersonInput } from '../../domain/person';
import type { Id } from '../../domain/record';
import type { MeetingSeries } from '../../domain/meeting';
import { heldBetween } from './meetings';
import { strangersAt } from './people';

export interface MeetingStrangers {
  series: MeetingSeries;
  instanceId: Id;
  strangers: PersonInput[];
}

/** Each series' latest instance that starts between the two instants, if it has a stranger; the earliest first. */
export async function strangersBetween(from: Date, until: Date): Promise<MeetingStrangers[]> {
  const latest = new Map((await heldBetween(from.toISOString(), until.toISOString())).map(({ series, instance }) => [series.id, { series, instanceId: instance.id }]));
  const all = await Promise.all([...latest.values()].map(async (held) => ({ ...held, strangers: await strangersAt(held.instanceId) })));
  return all.filter(({ strangers }) => strangers.length > 0);
}
