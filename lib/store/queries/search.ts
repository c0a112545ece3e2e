// Finds commitments by the index of searches: as few keys as the search allows are read, and of records only what may be shown.
import type { Commitment } from '../../domain/commitment';
import type { Id } from '../../domain/record';
import { bestFirst } from '../../domain/search/best-first';
import type { KeyRange, SearchEntry } from '../../domain/search/keys';
import { namesOf } from '../../domain/search/names';
import type { Names } from '../../domain/search/names';
import { anything, matches, sourceOf } from '../../domain/search/wanted';
import type { Asked, Wanted } from '../../domain/search/wanted';
import { isFoundBy } from '../../domain/visibility';
import type { Audience } from '../../domain/visibility';
import { db } from '../db';
import { living, ownSettings } from '../rows';
import { withDetails } from './commitments';
import type { CommitmentView } from './commitments';

/** Nobody reads further; they type another word. */
const most = 24;

/** How many keys of each part are read before it is called frequent; then more, and at last all. */
const steps = [60, 1_000, Number.POSITIVE_INFINITY];

/** So many times as many entries are gone through where other parts may leave out most of them. */
const share = 3;

export interface Found {
  /** The best first; without words, in the order of the first filter: by due date, or the newest first. */
  views: CommitmentView[];
  /** There are more than those. */
  isMore: boolean;
  /** Their words, for suggestions: no word of what may not be shown is among them. */
  words: ReadonlySet<string>;
}

/** What names lead to commitments. Small: the people, goals and named meetings. */
export async function searchNames(): Promise<Names> {
  const [people, goals, series, settings] = await Promise.all([db.people.toArray(), db.goals.toArray(), db.series.toArray(), ownSettings()]);
  return namesOf(living('people', people), living('goals', goals), living('series', series), settings?.meId ?? null);
}

/** What was asked for (see `askedBy`), as far as this audience may see it; nothing where nothing was asked. */
export async function foundCommitments({ wanted, words }: Asked, names: Names, audience: Audience): Promise<Found> {
  if (wanted.length === 0) return { views: [], isMore: false, words: new Set() };
  return db.transaction('r', [db.searchEntries, db.commitments, db.history], async () => {
    const found = await judged(wanted, audience);
    const titles = new Map(names.all.map(({ id, label }) => [id, label]));
    const views = await withDetails(found.slice(0, most).map(({ commitment }) => commitment), audience === 'alone' ? null : audience.seriesId, db, titles);
    return {
      views: bestFirst(views, words, names),
      isMore: found.length > most,
      words: new Set(found.flatMap(({ entry }) => entry.keys.map(([key]) => key)).filter((key) => !key.startsWith(':'))),
    };
  });
}

interface Judged {
  commitment: Commitment;
  entry: SearchEntry;
}

/** One more than `most`, if there are so many. */
async function judged(wanted: readonly Wanted[], audience: Audience): Promise<Judged[]> {
  const found: Judged[] = [];
  const seen = new Set<Id>();
  for (const step of steps) {
    const { ids, known, isAll } = await candidates(wanted, step);
    const fresh = ids.filter((id) => !seen.has(id));
    for (let start = 0; start < fresh.length && found.length <= most; start += most + 1) {
      found.push(...await fitting(fresh.slice(start, start + most + 1), known, wanted, audience));
    }
    if (isAll || found.length > most) break;
    for (const id of ids) seen.add(id);
  }
  return found.slice(0, most + 1);
}

interface Candidates {
  ids: Id[];
  /** Of entries that were read along the way. */
  known: ReadonlyMap<Id, SearchEntry>;
  /** No others can fit. */
  isAll: boolean;
}

/**
 * Where to look. Of each part's ranges at most `step` keys are read. The rarest part that was read to its end has all
 * that is wanted; while every part is frequent, the entries of the first are gone through in their order.
 */
async function candidates(wanted: readonly Wanted[], step: number): Promise<Candidates> {
  const some = wanted.filter(({ not }) => !not);
  const [first = anything, ...more] = some;
  if (more.length > 0 || step === Number.POSITIVE_INFINITY) {
    const read = await Promise.all([first, ...more].map((part) => idsOf(part, step)));
    const whole = read.filter(({ isAll }) => isAll).map(({ rows }) => [...new Set(rows)]).sort((left, right) => left.length - right.length);
    if (whole.length > 0) return { ids: without(await leftOut(wanted, step), common(whole)), known: new Map(), isAll: true };
  }
  const { rows, isAll } = await readOf(sourceOf(first), wanted.length > 1 ? share * step : step, (keys) => keys.toArray());
  const known = new Map(rows.filter((entry) => wanted.every((part) => matches(entry, part))).map((entry) => [entry.id, entry]));
  return { ids: [...known.keys()], known, isAll };
}

type Keys = ReturnType<typeof within>;

const within = ({ from, until }: KeyRange, limit: number) => db.searchEntries.where('keys').between([from], [until], true, false).limit(limit);

const idsOf = (part: Wanted, limit: number) => readOf(sourceOf(part), limit, (keys) => keys.primaryKeys());

/** In the order of the ranges and of the keys in them. The first is the most frequent; if it has enough, the others are not read. */
async function readOf<T>([first, ...others]: readonly KeyRange[], limit: number, read: (keys: Keys) => PromiseLike<T[]>): Promise<{ rows: T[]; isAll: boolean }> {
  const begun = first ? await read(within(first, limit)) : [];
  if (begun.length >= limit) return { rows: begun, isAll: false };
  const more = await Promise.all(others.map((range) => read(within(range, limit))));
  return { rows: [begun, ...more].flat(), isAll: more.every((rows) => rows.length < limit) };
}

function common([ids = [], ...others]: readonly Id[][]): Id[] {
  const sets = others.map((other) => new Set(other));
  return ids.filter((id) => sets.every((set) => set.has(id)));
}

function without(others: readonly Id[], ids: readonly Id[]): Id[] {
  const left = new Set(others);
  return ids.filter((id) => !left.has(id));
}

/** What need not be looked at because its keys say so. A phrase cannot be told by its keys. */
async function leftOut(wanted: readonly Wanted[], step: number): Promise<Id[]> {
  const parts = wanted.filter(({ not, sequence }) => not && sequence === null);
  return (await Promise.all(parts.map((part) => idsOf(part, step)))).flatMap(({ rows }) => rows);
}

/** Those of `ids` that match and that this audience may see. */
async function fitting(ids: readonly Id[], known: Candidates['known'], wanted: readonly Wanted[], audience: Audience): Promise<Judged[]> {
  const read = await db.searchEntries.bulkGet(ids.filter((id) => !known.has(id)));
  const entries = new Map(known);
  for (const entry of read) if (entry && wanted.every((part) => matches(entry, part))) entries.set(entry.id, entry);
  const rows = await db.commitments.bulkGet(ids.filter((id) => entries.has(id)));
  return living('commitments', rows.filter((row) => row !== undefined)).flatMap((commitment) => {
    const entry = entries.get(commitment.id);
    return entry && isFoundBy(commitment, audience) ? [{ commitment, entry }] : [];
  });
}
