// The sample team: fills an empty Kept with a realistic team.
import { tables, together } from '../../domain/change';
import { NotAllowed } from '../../domain/errors';
import { localDateOf } from '../../domain/local-date';
import { db } from '../db';
import { living } from '../rows';
import { act } from '../write';
import type { Receipt } from '../write';
import { settled } from './settings';

/** @throws NotAllowed when a team is there already: a sample among real people would be hard to tell apart. */
export async function addSampleTeam(now: Date): Promise<Receipt> {
  // Needed once in a lifetime: not part of what every sidebar loads. Before the transaction, which must not wait for it.
  const { sampleTeam } = await import('../../domain/sample-team');
  return act(tables, async () => {
    if (living('people', await db.people.toArray()).length > 0) {
      throw new NotAllowed({
        what: 'There are people in Kept already.', safe: 'Nothing was added.', then: 'Try the sample team in a browser profile of its own.',
      });
    }
    const { change, meId } = sampleTeam({ today: localDateOf(now), now: now.toISOString(), newId: () => crypto.randomUUID() });
    return together(change, await settled({ meId, firstRunDone: true }));
  });
}
