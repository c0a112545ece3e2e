// What the queries of a first picture ask of the database: Dexie answers it, and so does what was opened ahead of Dexie.
import type { IndexableType } from 'dexie';
import type { HistoryEntry, TableName } from '../domain/change';
import type { Rows } from '../domain/schemas';
import type { SearchEntry } from '../domain/search/keys';

/** Rows in the order of an index. */
export interface ReadRows<Row> {
  toArray(): PromiseLike<Row[]>;
  /** The first of them. */
  limit(most: number): { toArray(): PromiseLike<Row[]> };
  primaryKeys(): PromiseLike<string[]>;
  reverse(): { limit(most: number): { toArray(): PromiseLike<Row[]> } };
}

/** The part of a Dexie table that such a query may use. */
export interface ReadTable<Row> {
  toArray(): PromiseLike<Row[]>;
  bulkGet(ids: string[]): PromiseLike<(Row | undefined)[]>;
  where(index: string): {
    equals(key: IndexableType): { toArray(): PromiseLike<Row[]> };
    /** Without its upper end, unless told. */
    between(lower: unknown, upper: unknown, withLower?: boolean, withUpper?: boolean): ReadRows<Row>;
  };
}

export type Reading = { readonly [Name in TableName]: ReadTable<Rows[Name]> }
  & { readonly history: ReadTable<HistoryEntry>; readonly searchEntries: ReadTable<SearchEntry> };
