// The table of all commitments: first the rows that are seen, then the ids of all, in their order and groups, read from indexes alone.
import { askedByView, bucketsOf, onlyStatus, wantedIn } from '../../domain/commitment-rows';
import type { Bucket, RowView } from '../../domain/commitment-rows';
import type { Commitment } from '../../domain/commitment';
import { inOrder } from '../../domain/order';
import type { Id } from '../../domain/record';
import { dueKey, exactly, statuses } from '../../domain/search/keys';
import type { KeyRange } from '../../domain/search/keys';
import { matches } from '../../domain/search/wanted';
import type { Asking, Wanted } from '../../domain/search/wanted';
import type { RowGroup } from '../../domain/table-lines';
import { db } from '../db';
import { living } from '../rows';
import { withDetails } from './commitments';
import type { CommitmentView } from './commitments';

export interface TableRows {
  /** In their order; empty groups are left out. */
  groups: RowGroup[];
  total: number;
}

/** In the order of the view: what dates have first, then what has none. */
interface Order {
  dated: { index: string; from: unknown; until: unknown };
  undated: KeyRange[];
  isDescending: boolean;
}

/**
 * All that the view asks for. Reads ids only: some milliseconds for every thousand. For the user alone: it holds what is
 * mine or between two as well.
 */
export async function tableRows(view: RowView, asking: Asking): Promise<TableRows> {
  return db.transaction('r', [db.searchEntries, db.commitments], async () => {
    const fitting = await allFitting(askedByView(view, asking).wanted);
    const ids = fitting.size > few ? (await allInOrder(orderOf(view))).filter((id) => fitting.has(id)) : await fewInOrder([...fitting], orderOf(view));
    const sorted = (await bucketed(ids, sortBuckets(view, asking))).flatMap((bucket) => bucket.ids);
    const groups = view.group === 'none' ? [{ key: '', label: '', ids: sorted }] : await bucketed(sorted, bucketsOf(view.group, asking));
    return { groups: groups.filter((group) => group.ids.length > 0), total: ids.length };
  });
}

/**
 * The first rows of it, at most `limit`, without waiting for the rest. `null` where only the whole can tell them
 * quickly: ask `tableRows`.
 */
export async function firstRows(view: RowView, asking: Asking, limit: number): Promise<Id[] | null> {
  return db.transaction('r', [db.searchEntries, db.commitments], async () => {
    const levels = [...(view.group === 'none' ? [] : [bucketsOf(view.group, asking)]), ...[sortBuckets(view, asking)].filter((buckets) => buckets.length > 0)];
    return firstIn(levels, askedByView(view, asking).wanted, view, limit);
  });
}

/** The rows with these ids, in their order, as lists show them; what is gone by now is left out. */
export async function rowsOf(ids: readonly Id[]): Promise<CommitmentView[]> {
  const rows = (await db.commitments.bulkGet([...ids])).filter((row) => row !== undefined);
  return withDetails(living('commitments', rows), null);
}

/** Reads next to nothing; whoever follows it hears of every change to what `tableRows` reads. */
export async function commitmentsTouched(): Promise<void> {
  await Promise.all([db.commitments.limit(1).toArray(), db.searchEntries.limit(1).toArray()]);
}

/** Is there any commitment that a view could show? */
export async function hasCommitments(): Promise<boolean> {
  return (await db.searchEntries.limit(1).primaryKeys()).length > 0;
}

/** An order by name is an order of buckets, within them by date. */
function sortBuckets({ sort, isDescending }: RowView, asking: Asking): Bucket[] {
  if (sort === 'due' || sort === 'captured') return [];
  const buckets = bucketsOf(sort, asking);
  return isDescending ? buckets.reverse() : buckets;
}

function orderOf(view: Pick<RowView, 'sort' | 'isDescending' | 'statuses' | 'isOverdue'>): Order {
  const status = onlyStatus(view as RowView);
  const isByDate = view.sort === 'due' || view.sort === 'captured';
  const isDescending = isByDate && view.isDescending;
  const [min, max] = ['', '\uffff'];
  if (view.sort === 'captured') {
    return { dated: status ? { index: '[status+capturedAt]', from: [status, min], until: [status, max] } : { index: 'capturedAt', from: min, until: max }, undated: [], isDescending };
  }
  const dated = status ? { index: '[status+dueOn+capturedAt]', from: [status, min, min], until: [status, max, max] } : { index: '[dueOn+capturedAt]', from: [min, min], until: [max, max] };
  return { dated, undated: (status ? [status] : statuses).map((one) => exactly(dueKey(one, null))), isDescending };
}

/** So many records are read and sorted sooner than the order of all is read. */
const few = 500;

async function fewInOrder(ids: readonly Id[], { undated, isDescending }: Order): Promise<Id[]> {
  const rows = (await db.commitments.bulkGet([...ids])).filter((row) => row !== undefined);
  const dateOf = (row: Commitment) => (undated.length === 0 ? row.capturedAt : row.dueOn);
  const byDate = (left: Commitment, right: Commitment) =>
    inOrder(dateOf(left) ?? '', dateOf(right) ?? '') || inOrder(left.capturedAt, right.capturedAt) || inOrder(left.id, right.id);
  const dated = rows.filter((row) => dateOf(row) !== null).sort(byDate);
  const others = statuses.map((status) => rows.filter((row) => dateOf(row) === null && row.status === status).sort(byDate));
  return [dated, ...others].flatMap((part) => (isDescending ? part.reverse() : part)).map(({ id }) => id);
}

async function allInOrder({ dated, undated, isDescending }: Order): Promise<Id[]> {
  const [first, ...others] = await Promise.all([
    db.commitments.where(dated.index).between(dated.from, dated.until, true, true).primaryKeys(), ...undated.map((range) => within(range).primaryKeys()),
  ]);
  // Read forwards and turned here: only so the browser answers all of them at once. Of entries the newest comes first.
  return [...(isDescending ? first.reverse() : first), ...others.flatMap((ids) => (isDescending ? ids : ids.reverse()))];
}

async function firstInOrder({ dated, undated, isDescending }: Order, limit: number): Promise<Id[]> {
  const turned = <T extends { reverse(): T }>(rows: T, isTurned: boolean) => (isTurned ? rows.reverse() : rows);
  const first = await turned(db.commitments.where(dated.index).between(dated.from, dated.until, true, true), isDescending).limit(limit).primaryKeys();
  if (first.length >= limit) return first;
  const others = await Promise.all(undated.map((range) => turned(within(range), !isDescending).limit(limit).primaryKeys()));
  return [...first, ...others.flat()].slice(0, limit);
}

const within = ({ from, until }: KeyRange) => db.searchEntries.where('keys').between([from], [until], true, false);

async function idsIn(ranges: readonly KeyRange[]): Promise<Set<Id>> {
  const found = await Promise.all(ranges.map((range) => within(range).primaryKeys()));
  return new Set(found.flat());
}

async function allFitting(wanted: readonly Wanted[]): Promise<Set<Id>> {
  const parts = await Promise.all(wanted.map(async (part) => ({ part, ids: await idsIn([...(part.sequence ?? []).slice(0, 1).map(exactly), ...part.ranges]) })));
  const [first, ...others] = parts.filter(({ part }) => !part.not).sort((left, right) => left.ids.size - right.ids.size);
  // Words that must stand together are not told by an index: what has the first of them is looked at.
  const without = parts.filter(({ part }) => part.not && part.sequence === null);
  const ids = [...first?.ids ?? []].filter((id) => others.every((other) => other.ids.has(id)) && !without.some((left) => left.ids.has(id)));
  const phrases = wanted.filter(({ sequence }) => sequence !== null);
  if (phrases.length === 0) return new Set(ids);
  const entries = await db.searchEntries.bulkGet(ids);
  return new Set(entries.flatMap((entry) => (entry && phrases.every((part) => matches(entry, part)) ? entry.id : [])));
}

/** The ids by bucket, in their order within each. No buckets: one of all. */
async function bucketed(ids: readonly Id[], buckets: readonly Bucket[]): Promise<RowGroup[]> {
  if (buckets.length === 0) return [{ key: '', label: '', ids: [...ids] }];
  const groups: RowGroup[] = [...buckets, { key: 'others', label: 'Others' }].map(({ key, label }) => ({ key, label, ids: [] }));
  const has = await Promise.all(buckets.map(({ ranges }) => idsIn(ranges)));
  const at = new Map(has.flatMap((bucketIds, index) => [...bucketIds].map((id) => [id, index] as const)));
  for (const id of ids) groups[at.get(id) ?? buckets.length]?.ids.push(id);
  return groups;
}

/** How many ids are gone through before the whole is asked for. */
const steps = [200, 2_000];

async function firstIn([buckets, ...levels]: readonly (readonly Bucket[])[], wanted: readonly Wanted[], view: RowView, limit: number): Promise<Id[] | null> {
  if (!buckets) return firstFitting(wanted, view, limit);
  const found: Id[] = [];
  for (const bucket of buckets) {
    const status = statuses.find((one) => one === bucket.key);
    const more = await firstIn(levels, [...wanted, wantedIn(bucket)], status ? { ...view, statuses: [status] } : view, limit - found.length);
    if (more === null) return null;
    found.push(...more);
    if (found.length >= limit) return found;
  }
  return null;
}

async function firstFitting(wanted: readonly Wanted[], view: RowView, limit: number): Promise<Id[] | null> {
  const order = orderOf(view);
  for (const step of steps) {
    const ids = await firstInOrder(order, step);
    const entries = await db.searchEntries.bulkGet(ids);
    const fitting = entries.flatMap((entry) => (entry && wanted.every((part) => matches(entry, part)) ? entry.id : []));
    if (fitting.length >= limit || ids.length < step) return fitting.slice(0, limit);
  }
  return null;
}
