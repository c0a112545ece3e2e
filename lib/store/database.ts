// The database: its versions and indexes, nothing else. Every list the UI shows has an index; nothing scans a table.
// It brings Dexie, which the first pictures of popup and dashboard do without: everything else names the database by `db.ts`.
import { Dexie } from 'dexie';
import type { Table, Transaction } from 'dexie';
import { NewerData } from '../domain/errors';
import type { HistoryEntry, TableName } from '../domain/change';
import type { Rows } from '../domain/schemas';
import type { SearchEntry } from '../domain/search/keys';
import { databaseName, databaseVersion } from './database-name';
import { enterEverything } from './migrations/enter-everything';
import { rememberFormerPromises } from './migrations/former-promises';

export { liveQuery } from 'dexie';

type Tables = { [Name in TableName]: Table<Rows[Name], string> };

/**
 * Version by version. Adding an index or a table: another of these with what is new in it, the number in `database-name.ts`,
 * a step of `upgrade` from `migrations/` where rows change, and a fixture of the version before in test/fixtures/db.
 */
const version1 = {
  teams: 'id',
  people: 'id, *emails',
  goals: 'id, status',
  ownerships: 'id, goalId, personId',
  keyResults: 'id, goalId',
  boulders: 'id, rank',
  series: 'id, key, *codes',
  instances: 'id, [seriesId+originalStart], [seriesId+startsAt], startsAt',
  commitments: 'id, [seriesId+status], [seriesId+capturedAt], [goalId+status+visibility], [ownerId+status+dueOn], [status+capturedAt]',
  appearances: 'id, [instanceId+commitmentId], commitmentId',
  nudges: 'id, commitmentId',
  drafts: 'id, seriesId, updatedAt',
  settings: 'id',
  history: 'id, record, change',
};

/**
 * Version 2: everything a search finds a commitment by, made from the other tables alone, so that no copy of it is kept
 * elsewhere; the parts of a commitment and what is said about it; what was closed or first due on a day.
 */
const version2 = {
  searchEntries: 'id, *keys',
  commitments: `${version1.commitments}, closedOn, firstDueOn, *formerDueOns, parentId`,
  steps: 'id, commitmentId, closedOn',
  helpAsks: 'id, commitmentId, status',
  corrections: 'id, commitmentId',
  conversations: 'id, commitmentId',
};

/** Version 3: the team's practices around its goals, what was shown as a notification, and commitments in the orders of their table. */
const version3 = {
  commitments: `${version2.commitments}, [status+dueOn+capturedAt], [dueOn+capturedAt], capturedAt`,
  cycles: 'id, startsOn',
  agreements: 'id, goalId',
  checkIns: 'id, [goalId+week], week, [personId+week]',
  helpAsks: `${version2.helpAsks}, goalId, checkInId`,
  wins: 'id, on, seriesId, goalId, commitmentId',
  topics: 'id, [seriesId+status], status, goalId',
  kpis: 'id',
  kpiValues: 'id, [kpiId+period]',
  coachingLogs: 'id, withId, followUpOn',
  pairs: 'id, goalId',
  buddies: 'id, personId, buddyId',
  savedViews: 'id',
  notifications: 'id, [kind+key], on, *commitmentIds',
  draftedMessages: 'id, [toId+week]',
};

export type KeptDatabase = Dexie & Tables & { history: Table<HistoryEntry, string>; searchEntries: Table<SearchEntry, string> };

/**
 * Strict durability: when a command's promise resolves, the operating system has it on disk.
 * Only the newest version is declared, which Dexie compares with what is stored: to read all of them takes every page 2 ms.
 */
export function createDatabase(name = databaseName): KeptDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
  database.version(databaseVersion).stores({ ...version1, ...version2, ...version3 }).upgrade(upgrade);
  // Dexie opens a database of a later version as it is; we would write by rules that it has outgrown.
  database.on('ready', () => {
    const stored = database.backendDB().version / 10;
    if (stored > database.verno) throw new NewerData(`version ${stored} is stored, this is ${database.verno}`);
  });
  return database as KeptDatabase;
}

/** From any earlier version. What a version's own step is needed for is told from the data. */
async function upgrade(transaction: Transaction): Promise<void> {
  // Since version 2 every commitment has an entry.
  if (await transaction.table('searchEntries').count() > 0) return;
  await rememberFormerPromises(transaction);
  await enterEverything(transaction);
}
