// Takes the sample team out again without a trace: its records, whatever hangs on them, and every mention of their ids.
import { tables, together } from '../../domain/change';
import type { Change, HistoryEntry, Patch, TableName } from '../../domain/change';
import type { Notification } from '../../domain/notification';
import type { Id, KeptRecord } from '../../domain/record';
import { withoutTrace } from '../../domain/without-trace';
import { db } from '../db';
import { act } from '../write';
import { myself, settled } from './settings';

/** Where a record is about nothing once what this field names is gone, whoever made it. */
const hangsOn: Partial<Record<TableName, readonly string[]>> = {
  ownerships: ['personId', 'goalId'], keyResults: ['goalId'], instances: ['seriesId'],
  steps: ['commitmentId'], helpAsks: ['commitmentId', 'goalId'], corrections: ['commitmentId'], conversations: ['commitmentId'],
  appearances: ['commitmentId', 'instanceId'], nudges: ['commitmentId'], drafts: ['aboutId'],
  agreements: ['goalId', 'personId'], checkIns: ['goalId', 'personId'], kpiValues: ['kpiId'],
  coachingLogs: ['withId'], pairs: ['goalId', 'aId', 'bId'], buddies: ['personId', 'buddyId'], draftedMessages: ['toId'],
};

/**
 * Purges every record of the sample with its history. What you captured yourself stays; where it pointed at a
 * person, goal or meeting of the sample it now points at nobody, none, no meeting, in its history too.
 */
export async function removeSampleTeam(): Promise<void> {
  await act(tables, async () => {
    const [me, gone] = [await myself(), await purged()];
    // Who was Dana is nobody again; who said who they are stays who they are.
    const settings = await settled(me === null || gone.has(me) ? { meId: null, firstRunDone: false } : {});
    const loosened = [];
    for (const table of tables) if (table !== 'settings') loosened.push(await loosenedFrom(gone, table));
    await rewriteHistory(gone);
    return together(...loosened, settings);
  });
}

/** Deletes the sample's records and what hangs on them; answers all their ids. */
async function purged(): Promise<Set<Id>> {
  const gone = new Set<Id>();
  // In this order what hangs on something comes after it.
  for (const table of tables) {
    const fields = hangsOn[table] ?? [];
    const isGone = (row: KeptRecord) => row.sample === true || fields.some((field) => gone.has(String((row as unknown as Record<string, unknown>)[field])))
      || (table === 'notifications' && isOnlyAbout(row as Notification, gone));
    const ids = (await db.table<KeptRecord>(table).filter(isGone).toArray()).map((row) => row.id);
    for (const id of ids) gone.add(id);
    await db.table(table).bulkDelete(ids);
    if (table === 'commitments') await db.searchEntries.bulkDelete(ids);
  }
  return gone;
}

/** A reminder that named something, and nothing that is left. */
function isOnlyAbout({ commitmentIds, logIds = [] }: Notification, gone: ReadonlySet<Id>): boolean {
  const named = [...commitmentIds, ...logIds ?? []];
  return named.length > 0 && named.every((id) => gone.has(id));
}

/** The user's own records of this table, turned away from what is gone. A purge is no act of anybody: it leaves no history. */
async function loosenedFrom(gone: ReadonlySet<Id>, table: TableName): Promise<Change> {
  const rows = await db.table<KeptRecord>(table).toArray();
  const patches = rows.flatMap((row): Patch[] => {
    const left = withoutTrace(row, gone);
    return left === row ? [] : [{ table, id: row.id, set: changedFields(row, left) }];
  });
  return { patches, history: [] };
}

function changedFields(before: object, after: object): Record<string, unknown> {
  const known = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => known.get(field) !== value));
}

async function rewriteHistory(gone: ReadonlySet<Id>): Promise<void> {
  await db.history.where('record').anyOf([...gone]).delete();
  const entries = await db.history.toArray();
  const loosened = entries.map((entry) => withoutTrace(entry, gone)).filter((entry, index) => entry !== entries[index]);
  await db.history.bulkPut(loosened satisfies HistoryEntry[]);
}
