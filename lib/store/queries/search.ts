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
const most = 50;

/** How many keys of each part are read before it is called frequent; then more, and at last all. */
const steps = [200, 4_000, Number.POSITIVE_INFINITY];

/** So many records are judged at a time. */
const batch = 100;

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
  return db.transaction('r', [db.searchEntries, db.commitments, db.series, db.history], async () => {
    const found = await judged(wanted, audience);
    const views = await withDetails(found.slice(0, most).map(({ commitment }) => commitment), audience === 'alone' ? null : audience.seriesId);
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
  const found = new Map<Id, Judged | null>();
  const count = () => [...found.values()].filter((one) => one !== null).length;
  for (const step of steps) {
    const { ids, isAll } = await candidates(wanted, step);
    const fresh = ids.filter((id) => !found.has(id));
    for (let start = 0; start < fresh.length && count() <= most; start += batch) {
      for (const [id, one] of await judgedOf(fresh.slice(start, start + batch), wanted, audience)) found.set(id, one);
    }
    if (isAll || count() > most) break;
  }
  return [...found.values()].filter((one) => one !== null).slice(0, most + 1);
}

/**
 * Ids among which those wanted are. Of each range at most `step` keys are read: the rarest part that was read to its end
 * has all of them (`isAll`); where none was, the first part has some.
 */
async function candidates(wanted: readonly Wanted[], step: number): Promise<{ ids: Id[]; isAll: boolean }> {
  const positive = wanted.some(({ not }) => !not) ? wanted : [anything, ...wanted];
  // A phrase in what is left out cannot be told by its keys.
  const told = positive.filter(({ not, sequence }) => !not || sequence === null);
  const parts = await Promise.all(told.map(async (part) => ({ not: part.not, ...await idsIn(sourceOf(part), step) })));
  const read = parts.filter(({ isAll }) => isAll);
  const rarest = read.filter(({ not }) => !not).sort((left, right) => left.ids.length - right.ids.length)[0];
  const sets = read.map(({ not, ids }) => ({ not, ids: new Set(ids) }));
  const ids = (rarest ?? parts[0])?.ids ?? [];
  return { ids: ids.filter((id) => sets.every((set) => set.ids.has(id) !== set.not)), isAll: rarest !== undefined };
}

/** At most `limit` ids of each range, in the order of the ranges and of the keys in them. */
async function idsIn(ranges: readonly KeyRange[], limit: number): Promise<{ ids: Id[]; isAll: boolean }> {
  const found = await Promise.all(ranges.map(({ from, until }) =>
    db.searchEntries.where('keys').between([from], [until], true, false).limit(limit).primaryKeys()));
  return { ids: [...new Set(found.flat())], isAll: found.every((ids) => ids.length < limit) };
}

async function judgedOf(ids: readonly Id[], wanted: readonly Wanted[], audience: Audience): Promise<[Id, Judged | null][]> {
  const [entries, rows] = await Promise.all([db.searchEntries.bulkGet([...ids]), db.commitments.bulkGet([...ids])]);
  const fitting = new Map(entries.flatMap((entry) => (entry && wanted.every((part) => matches(entry, part)) ? [[entry.id, entry] as const] : [])));
  const commitments = new Map(living('commitments', rows.filter((row) => row && fitting.has(row.id))).map((row) => [row.id, row]));
  return ids.map((id) => {
    const [entry, commitment] = [fitting.get(id), commitments.get(id)];
    return [id, entry && commitment && isFoundBy(commitment, audience) ? { entry, commitment } : null];
  });
}
