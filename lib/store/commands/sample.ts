// The sample team: fills an empty Kept with a realistic team, and takes it out again without a trace.
import { changed, tables, together, unrecorded } from '../../domain/change';
import type { Change, TableName } from '../../domain/change';
import { NotAllowed } from '../../domain/errors';
import { localDateOf } from '../../domain/local-date';
import type { Id, KeptRecord } from '../../domain/record';
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

/**
 * Purges every record of the sample with its history. What you captured yourself stays; where it pointed at a
 * person, goal or meeting of the sample it now points at nobody, none, no meeting.
 */
export async function removeSampleTeam(): Promise<void> {
  await act(tables, async () => {
    const sample = await sampleIds();
    const loosened = await loosenedFrom(sample);
    await purge(sample);
    return together(loosened, await settled({ meId: null, firstRunDone: false }));
  });
}

async function sampleIds(): Promise<Map<TableName, Set<Id>>> {
  const found = new Map<TableName, Set<Id>>();
  for (const table of tables) {
    const rows: KeptRecord[] = await db.table<KeptRecord>(table).filter((row) => row.sample === true).toArray();
    found.set(table, new Set(rows.map((row) => row.id)));
  }
  return found;
}

/** Turns the links of the user's own commitments and drafts away from what is about to go. */
async function loosenedFrom(sample: Map<TableName, Set<Id>>): Promise<Change> {
  const gone = (table: TableName, id: Id | null) => id !== null && sample.get(table)?.has(id) === true;
  const own = (await db.commitments.toArray()).filter((row) => row.sample !== true);
  const drafts = (await db.drafts.toArray()).filter((row) => gone('series', row.seriesId));
  return together(
    ...own.map((row) => changed('commitments', row, {
      ...(gone('people', row.ownerId) && { ownerId: null }),
      ...(row.partnerIds.some((id) => gone('people', id)) && { partnerIds: row.partnerIds.filter((id) => !gone('people', id)) }),
      ...(gone('goals', row.goalId) && { goalId: null }),
      ...(gone('series', row.seriesId) && { seriesId: null, instanceId: null }),
    })),
    ...drafts.map((draft) => unrecorded(changed('drafts', draft, { seriesId: null }))),
  );
}

async function purge(sample: Map<TableName, Set<Id>>): Promise<void> {
  const gone = (table: TableName, id: Id) => sample.get(table)?.has(id) === true;
  // Made by the user's own acts, but about nothing once the sample is gone.
  await db.ownerships.filter((row) => gone('people', row.personId) || gone('goals', row.goalId)).delete();
  await db.keyResults.filter((row) => gone('goals', row.goalId)).delete();
  await db.appearances.filter((row) => gone('commitments', row.commitmentId) || gone('instances', row.instanceId)).delete();
  await db.nudges.filter((row) => gone('commitments', row.commitmentId)).delete();
  await db.instances.filter((row) => gone('series', row.seriesId)).delete();
  for (const [table, ids] of sample) {
    await db.table(table).bulkDelete([...ids]);
    await db.history.where('record').anyOf([...ids]).delete();
  }
}

