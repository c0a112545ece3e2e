// What is asked before something is done with people: whom a meeting would add, what a file would, what somebody leaves behind.
import { tables } from '../../domain/change';
import type { TableName } from '../../domain/change';
import type { Commitment } from '../../domain/commitment';
import type { Goal, KeyResult } from '../../domain/goal';
import { guestName, isHuman } from '../../domain/meeting';
import { mergePeople } from '../../domain/merge-people';
import type { AllRows } from '../../domain/merge-people';
import { plannedImport } from '../../domain/people-csv';
import type { ImportPlan } from '../../domain/people-csv';
import { personByEmail, plainEmail, sameNamed } from '../../domain/person';
import type { PersonInput } from '../../domain/person';
import type { Id, KeptRecord } from '../../domain/record';
import { dueKey, exactly, ownerKey } from '../../domain/search/keys';
import type { KeyRange } from '../../domain/search/keys';
import { db } from '../db';
import { maxKey, minKey } from '../key-bounds';
import { existing, living } from '../rows';

/** The guests of this meeting who are nobody known yet. Rooms are none, nor whom the page told neither address nor name of. */
export async function strangersAt(instanceId: Id): Promise<PersonInput[]> {
  const [instance, people] = [await existing('instances', instanceId), living('people', await db.people.toArray())];
  return instance.guests
    .filter((guest) => isHuman(guest) && (guest.email ?? guest.name?.trim()))
    .map((guest): PersonInput => ({ name: guestName(guest), emails: guest.email === null ? [] : [plainEmail(guest.email)], aliases: [], function: null }))
    .filter((input) => !input.emails.some((email) => personByEmail(people, email)) && sameNamed(people, input).length === 0);
}

/** What importing this text would do, row by row; `leftOut`: the numbers of rows that are not wanted. */
export async function importPreview(text: string, leftOut: ReadonlySet<number> = new Set()): Promise<ImportPlan> {
  return plannedImport(text, living('people', await db.people.toArray()), leftOut);
}

export interface LeftBehind {
  /** Open ones that they own. */
  commitments: Commitment[];
  /** Active ones that they lead. */
  goals: Goal[];
  /** Of active goals, that they answer for by name. */
  keyResults: KeyResult[];
}

/** What has to be given to somebody when this person leaves the team. */
export async function leftBehindBy(id: Id): Promise<LeftBehind> {
  const goals = living('goals', await db.goals.where('status').equals('active').toArray());
  const goalIds = goals.map((goal) => goal.id);
  const [commitments, ownerships, keyResults] = await Promise.all([
    openOwnedBy(id), db.ownerships.where('personId').equals(id).toArray(), db.keyResults.where('goalId').anyOf(goalIds).toArray(),
  ]);
  const led = new Set(living('ownerships', ownerships).filter(({ role }) => role === 'primary').map(({ goalId }) => goalId));
  return {
    commitments,
    goals: goals.filter((goal) => led.has(goal.id)),
    keyResults: living('keyResults', keyResults).filter(({ ownerId }) => ownerId === id),
  };
}

/** Open ones of this owner, with a date or without. */
export async function openOwnedBy(id: Id): Promise<Commitment[]> {
  const keys = ({ from, until }: KeyRange) => db.searchEntries.where('keys').between([from], [until], true, false).primaryKeys();
  const [dated, owned, undated] = await Promise.all([
    db.commitments.where('[ownerId+status+dueOn]').between([id, 'open', minKey], [id, 'open', maxKey]).toArray(),
    keys(exactly(ownerKey(id))), keys(exactly(dueKey('open', null))),
  ]);
  // An index cannot hold that there is no date; the entries of the search say it.
  const theirs = new Set(owned);
  const others = await db.commitments.bulkGet(undated.filter((one) => theirs.has(one)));
  return living('commitments', [...dated, ...others.filter((row) => row !== undefined)]);
}

/** Everything there is, as stored; inside a transaction over `tables`, or for a preview. */
export async function allRows(): Promise<AllRows> {
  const all: AllRows = {};
  for (const table of tables) all[table] = await db.table<KeptRecord>(table).toArray();
  return all;
}

/** How many records of each table merging would lead to the other person; the records of the two themselves left out. */
export async function mergePreview(fromId: Id, intoId: Id): Promise<Map<TableName, number>> {
  const [from, into] = [await existing('people', fromId), await existing('people', intoId)];
  const { patches } = mergePeople(await allRows(), from, into, new Date().toISOString());
  const counts = new Map<TableName, number>();
  for (const { table } of patches) if (table !== 'people' && table !== 'settings') counts.set(table, (counts.get(table) ?? 0) + 1);
  return counts;
}
