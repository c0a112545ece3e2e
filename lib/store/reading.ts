// What the queries of a first picture ask of the database: Dexie answers it, and so does what was opened ahead of Dexie.
import type { IndexableType } from 'dexie';
import type { HistoryEntry } from '../domain/change';
import type { Rows } from '../domain/schemas';

/** The part of a Dexie table that such a query may use. */
export interface ReadTable<Row> {
  toArray(): PromiseLike<Row[]>;
  bulkGet(ids: string[]): PromiseLike<(Row | undefined)[]>;
  where(index: string): {
    equals(key: IndexableType): { toArray(): PromiseLike<Row[]> };
    /** Without its upper end, unless told. */
    between(lower: unknown, upper: unknown, withLower?: boolean, withUpper?: boolean): { toArray(): PromiseLike<Row[]> };
  };
}

export type Reading = { readonly [Name in 'settings' | 'teams' | 'people' | 'commitments' | 'series' | 'instances' | 'nudges']: ReadTable<Rows[Name]> }
  & { readonly history: ReadTable<HistoryEntry> };
