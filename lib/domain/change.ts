// A change to the records, as data: what the store writes in one transaction, field by field.
import * as z from 'zod/mini';
import { Id, Instant, LocalDate, rows } from './record';
import type { KeptRecord } from './record';

export const tables = [
  'teams', 'people', 'goals', 'ownerships', 'keyResults', 'boulders',
  'series', 'instances', 'commitments', 'steps', 'helpAsks', 'corrections', 'conversations', 'appearances', 'nudges', 'drafts', 'settings',
  'cycles', 'agreements', 'checkIns', 'wins', 'topics', 'kpis', 'kpiValues', 'coachingLogs', 'pairs', 'buddies',
  'savedViews', 'notifications', 'draftedMessages',
] as const;
export type TableName = (typeof tables)[number];

/** One act on one field. Append-only; `undo` appends an entry that cancels, and then neither counts. */
export const HistoryEntry = rows(() => z.looseObject({
  id: Id,
  /** Entries of one command share it, so a command is undone as a whole. */
  change: Id,
  table: z.enum(tables),
  record: Id,
  /** The field's name; `*` when the whole record was made. */
  field: z.string(),
  from: z.unknown(),
  to: z.unknown(),
  by: z.nullable(Id),
  at: Instant,
  /** The local day of the act, where it was done: another zone may by then have had the next one. */
  on: z.optional(LocalDate),
  reason: z.optional(z.string()),
  cancels: z.optional(Id),
}));
export type HistoryEntry = ReturnType<typeof HistoryEntry.parse>;

/** The keys of `set` replace those of the record; no other field is touched. */
export interface Patch {
  table: TableName;
  id: Id;
  set: Record<string, unknown>;
  /** The record is new; `set` then holds all of it. */
  isNew?: true;
}

/** What a command says of an act; `at` and `by` only when it was done at another time or by somebody else than now by me. */
export type HistoryDraft = Pick<HistoryEntry, 'table' | 'record' | 'field' | 'from' | 'to' | 'reason' | 'cancels'>
  & Partial<Pick<HistoryEntry, 'at' | 'by'>>;

export interface Change {
  patches: Patch[];
  history: HistoryDraft[];
}

export const nothing: Change = { patches: [], history: [] };

export function together(...changes: Change[]): Change {
  return { patches: changes.flatMap((change) => change.patches), history: changes.flatMap((change) => change.history) };
}

/** A new record with its first history entry. */
export function made<T extends KeptRecord>(table: TableName, record: T): Change {
  const set = { ...record } as Record<string, unknown>;
  return {
    patches: [{ table, id: record.id, set, isNew: true }],
    history: [{ table, record: record.id, field: '*', from: null, to: set }],
  };
}

/** Changes those fields of `record` that differ, each with its history entry. Unchanged fields are left alone; never set is the same as null. */
export function changed<T extends KeptRecord>(table: TableName, record: T, set: Partial<NoInfer<T>>, reason?: string): Change {
  const fields = Object.keys(set).filter((field) => !same(record[field as keyof T] ?? null, set[field as keyof T] ?? null));
  if (fields.length === 0) return nothing;
  const pick = (source: object, field: string) => (source as Record<string, unknown>)[field];
  return {
    patches: [{ table, id: record.id, set: Object.fromEntries(fields.map((field) => [field, pick(set, field)])) }],
    history: fields.map((field) => ({
      table, record: record.id, field, from: pick(record, field) ?? null, to: pick(set, field) ?? null, ...(reason && { reason }),
    })),
  };
}

/** The same change as an act of an earlier time. */
export function doneAt(change: Change, at: Instant, by: Id | null): Change {
  return { patches: change.patches, history: change.history.map((entry) => ({ ...entry, at, by })) };
}

/** The same change without history: for what was merely seen (a meeting's title) or is the user's own (a draft). */
export function unrecorded(change: Change): Change {
  return { patches: change.patches, history: [] };
}

/** Arrays and plain objects by content, the rest by identity; key order does not matter. */
export function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  const other = right as Record<string, unknown>;
  return keys.length === Object.keys(right).length
    && keys.every((key) => key in other && same((left as Record<string, unknown>)[key], other[key]));
}
