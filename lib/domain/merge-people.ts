// Two records of one person become one: everything that named the one names the other, and nothing is there twice by it.
import type { CheckIn } from './check-in';
import type { Change, Patch, TableName } from './change';
import { same } from './change';
import { NotAllowed } from './errors';
import type { Agreement, Ownership } from './goal';
import { grouped } from './grouped';
import { inOrder } from './order';
import { folded, isInTeam } from './person';
import type { Person } from './person';
import type { Id, Instant, KeptRecord } from './record';
import { replaced } from './replaced';

/** All rows of the tables, deleted ones too, as they are stored. */
export type AllRows = { [Name in TableName]?: readonly KeptRecord[] };

/** To be said before it is done. */
export const mergingWarning = 'This cannot be undone. Save a copy of everything first if you are not sure.';

/** What may be there once for each of these fields together, and which of two stays. */
interface Unique {
  table: TableName;
  fields: readonly string[];
  /** The first of this order stays. */
  order(left: KeptRecord, right: KeptRecord): number;
}

const oldestFirst = (left: KeptRecord, right: KeptRecord) => inOrder(left.createdAt, right.createdAt) || inOrder(left.id, right.id);
const latestSaid = (left: KeptRecord, right: KeptRecord) =>
  inOrder((right as Agreement | CheckIn).on, (left as Agreement | CheckIn).on) || -oldestFirst(left, right);

const uniques: readonly Unique[] = [
  { table: 'ownerships', fields: ['goalId', 'personId'], order: (left, right) => inOrder((left as Ownership).role, (right as Ownership).role) || oldestFirst(left, right) },
  { table: 'agreements', fields: ['goalId', 'personId'], order: latestSaid },
  { table: 'checkIns', fields: ['goalId', 'personId', 'week'], order: latestSaid },
];

/**
 * The change that leads everything of `from` to `into`. It has no history: linking is no act on a promise, and what
 * history says of the old id is read through `mergedInto`.
 * @throws NotAllowed when both are the same.
 */
export function mergePeople(all: AllRows, from: Person, into: Person, now: Instant): Change {
  if (from.id === into.id) {
    throw new NotAllowed({ what: 'This is one record already.', safe: 'Nothing was changed.', then: 'Choose two people of the list.' });
  }
  const ids = new Map([[from.id, into.id]]);
  const doubles = uniques.flatMap((unique) => doublesOf(all[unique.table] ?? [], unique, ids));
  for (const { id, stays } of doubles) ids.set(id, stays);
  const gone = new Set(doubles.map(({ table, id }) => `${table} ${id}`));
  const patches = Object.entries(all).flatMap(([table, rows]) => rows.flatMap((row) => {
    const linked = { ...settledRow(row, ids, now), ...(gone.has(`${table} ${row.id}`) && { deletedAt: now }) };
    return patchOf(table as TableName, row, table === 'people' && row.id === into.id ? { ...linked, ...joined(from, into) } : linked);
  }));
  return { patches: [...patches, { table: 'people', id: from.id, set: { mergedInto: into.id, deletedAt: now } }], history: [] };
}

function doublesOf(rows: readonly KeptRecord[], { table, fields, order }: Unique, ids: ReadonlyMap<Id, Id>): { table: TableName; id: Id; stays: Id }[] {
  const touched = new Set(ids.values());
  const living = rows.filter(({ deletedAt }) => deletedAt === null).map((row) => ({ row, linked: replaced(row, ids) as unknown as Record<string, unknown> }));
  const theirs = living.filter(({ linked }) => touched.has(String(linked.personId)));
  return [...grouped(theirs, ({ linked }) => fields.map((field) => linked[field]).join(' ')).values()].flatMap((group) => {
    const [stays, ...others] = group.map(({ row }) => row).sort(order);
    return stays ? others.map(({ id }) => ({ table, id, stays: stays.id })) : [];
  });
}

/** With the ids turned; what needs two people and now has one is put right. */
function settledRow(row: KeptRecord, ids: ReadonlyMap<Id, Id>, now: Instant): KeptRecord {
  const { id, ...fields } = row as KeptRecord & Record<string, unknown>;
  const turned = replaced(fields, ids);
  if (turned === fields) return row;
  return { ...turned, id, ...alone(row, turned), ...withoutOwner(turned), ...(isWithSelf(turned) && { deletedAt: row.deletedAt ?? now }) };
}

/** What was between the two is between nobody and only mine. */
function alone(before: object, { pairIds }: Record<string, unknown>): object {
  const had = (before as { pairIds?: unknown }).pairIds;
  return Array.isArray(pairIds) && Array.isArray(had) && had.length === 2 && pairIds.length < 2 ? { visibility: 'me', pairIds: [] } : {};
}

function withoutOwner({ ownerId, partnerIds }: Record<string, unknown>): object {
  return Array.isArray(partnerIds) && partnerIds.includes(ownerId) ? { partnerIds: partnerIds.filter((id) => id !== ownerId) } : {};
}

/** Nobody is in a pair with themselves, nor checks on themselves. */
function isWithSelf(row: Record<string, unknown>): boolean {
  return [['aId', 'bId'], ['personId', 'buddyId']].some(([one = '', other = '']) => row[one] !== undefined && row[one] === row[other]);
}

function patchOf(table: TableName, before: KeptRecord, after: object): Patch[] {
  const set = Object.entries(after).filter(([field, value]) => !same((before as unknown as Record<string, unknown>)[field], value));
  return set.length === 0 ? [] : [{ table, id: before.id, set: Object.fromEntries(set) }];
}

/** What is known of either. The record that stays is right where both say something. */
function joined(from: Person, into: Person): Partial<Person> {
  const names = [...into.aliases, ...(folded(from.name) === folded(into.name) ? [] : [from.name]), ...from.aliases];
  const strengths = [...into.strengths ?? [], ...from.strengths ?? []];
  return {
    emails: [...new Set([...into.emails, ...from.emails])],
    aliases: [...new Set(names)].filter((name) => folded(name) !== folded(into.name)),
    function: into.function ?? from.function,
    ...(strengths.length > 0 && { strengths: [...new Set(strengths)] }),
    ...(into.leftOn && isInTeam(from) && { leftOn: null }),
    ...(!into.why && from.why && { why: from.why, whyShared: from.whyShared ?? null }),
  };
}
