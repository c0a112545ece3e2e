// By what a commitment is found: its words, and whose, what for, where, and when it is. All of it are keys of one index.
import type { HistoryEntry } from '../change';
import { isParked } from '../commitment';
import type { Commitment, Outcome } from '../commitment';
import { standing } from '../history';
import type { Id, LocalDate } from '../record';
import { wordsOf } from './words';

/** `[what, -when it was captured in ms]`: within one word, or one owner, the newest comes first. */
export type SearchKey = [string, number];

/** Everything by which one commitment is found. Made from its record and history alone, so it can be made anew at any time. */
export interface SearchEntry {
  id: Id;
  /** Words stand in the order of the text, so that a phrase is recognised. */
  keys: SearchKey[];
}

/** Keys from `from` until before `until`. */
export interface KeyRange {
  from: string;
  until: string;
}

// No word has a colon in it: what begins with one is no word.
export const ownerKey = (id: Id | null) => `:owner:${id ?? ''}`;
export const goalKey = (id: Id | null) => `:goal:${id ?? ''}`;
export const seriesKey = (id: Id | null) => `:series:${id ?? ''}`;
/** Null is without a date. */
export const dueKey = (status: Commitment['status'], dueOn: LocalDate | null) => `:${status}:${dueOn ?? ''}`;

export const parkedKey = ':parked';
export const blockedKey = ':blocked';
/** Open and captured in no meeting: no board lists it. */
export const looseKey = ':loose';

/** After every key that begins the same. */
const end = '\uffff';

export const exactly = (key: string): KeyRange => ({ from: key, until: `${key}\0` });
export const beginningWith = (key: string): KeyRange => ({ from: key, until: key + end });

/** Those due from `from` to `until`, both included; null is no limit. What is open comes first. */
export function dueRanges(from: LocalDate | null, until: LocalDate | null): KeyRange[] {
  return statuses.map((status) => ({ from: dueKey(status, from ?? '0'), until: `${dueKey(status, until ?? end)}\0` }));
}

export const statuses = ['open', 'done', 'dropped'] as const satisfies readonly Commitment['status'][];

/** The entry of a commitment; null when it is deleted. `history` is all of its own. */
export function searchEntryOf(commitment: Commitment, history: readonly HistoryEntry[]): SearchEntry | null {
  if (commitment.deletedAt !== null) return null;
  // Sorted: entries of one moment have no order of their own.
  const reasons = standing(history).flatMap((entry) => entry.reason ?? []).sort();
  const keys = [...wordsOf([...textsOf(commitment), ...reasons].join('\n')), ...factsOf(commitment)];
  return { id: commitment.id, keys: keys.map((key) => [key, -Date.parse(commitment.capturedAt)]) };
}

/** What whoever sees the commitment may read of it. What is between two is in records of its own, and not searched. */
function textsOf({ text, blockedBy, outcome, wentWell }: Commitment): string[] {
  return [text, blockedBy, wordsOfOutcome(outcome), wentWell].filter((part) => typeof part === 'string');
}

function wordsOfOutcome(outcome: Outcome | null | undefined): string | null {
  if (!outcome) return null;
  return 'effect' in outcome ? outcome.effect : `${outcome.metric} ${outcome.from} ${outcome.to}`;
}

function factsOf(commitment: Commitment): string[] {
  const { ownerId, goalId, seriesId, status, dueOn, blockedBy } = commitment;
  const whileOpen = [...(isParked(commitment) ? [parkedKey] : []), ...(blockedBy ? [blockedKey] : []), ...(seriesId === null ? [looseKey] : [])];
  return [ownerKey(ownerId), goalKey(goalId), seriesKey(seriesId), dueKey(status, dueOn), ...(status === 'open' ? whileOpen : [])];
}
