// Reads rows with their schema. What does not parse is set aside and reported; the rest works.
import type { IndexableType } from 'dexie';
import { HistoryEntry } from '../domain/change';
import type { TableName } from '../domain/change';
import { KeptError, Missing } from '../domain/errors';
import { schemas } from '../domain/schemas';
import type { Rows } from '../domain/schemas';
import type { KeptRecord } from '../domain/record';
import type { Settings } from '../domain/settings';
import { db } from './db';
import type { Reading, ReadTable } from './reading';

export interface UnreadableRow {
  table: TableName | 'history';
  id: string;
  /** Where and why it did not parse. */
  problem: string;
}

const unreadable = new Map<string, UnreadableRow>();
const listeners = new Set<(rows: UnreadableRow[]) => void>();

/** Calls back with every row met so far that could not be read. The rows stay as they are in the database. */
export function onUnreadable(listener: (rows: UnreadableRow[]) => void, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
  if (unreadable.size > 0) listener([...unreadable.values()]);
}

/** The rows that satisfy their schema and are not deleted. */
export function living<Name extends TableName>(table: Name, rows: readonly unknown[]): Rows[Name][] {
  return readable(table, rows).filter((row) => (row as KeptRecord).deletedAt === null);
}

/** The rows that satisfy their schema, deleted ones too. */
export function readable<Name extends TableName>(table: Name, rows: readonly unknown[]): Rows[Name][] {
  return rows.flatMap((row) => parsed(table, row) ?? []);
}

/** The entries that can be read. History is never deleted. */
export function readableHistory(rows: readonly unknown[]): HistoryEntry[] {
  return rows.filter((row): row is HistoryEntry => isReadable('history', row));
}

function parsed<Name extends TableName>(table: Name, row: unknown): Rows[Name] | undefined {
  return isReadable(table, row) ? row as Rows[Name] : undefined;
}

function isReadable(table: TableName | 'history', row: unknown): boolean {
  const result = (table === 'history' ? HistoryEntry : schemas[table]).safeParse(row);
  if (result.success) return true;
  const id = String((row as { id?: unknown } | null)?.id);
  const issue = result.error.issues[0];
  setAside({ table, id, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not parse'}` });
  return false;
}

function setAside(row: UnreadableRow): void {
  const key = `${row.table}/${row.id}`;
  if (unreadable.has(key)) return;
  unreadable.set(key, row);
  for (const listener of listeners) listener([...unreadable.values()]);
}

/** The rows at these keys of an index. One read for each key, all at once: over several keys a full index is walked row by row. */
export async function rowsAt<Row>(table: ReadTable<Row>, index: string, keys: readonly IndexableType[]): Promise<Row[]> {
  return (await Promise.all(keys.map((key) => table.where(index).equals(key).toArray()))).flat();
}

/** One record by id. @throws Missing when it is not there, is deleted, or cannot be read. */
export async function existing<Name extends TableName>(table: Name, id: string): Promise<Rows[Name]> {
  const [row] = living(table, [await db.table(table).get(id)].filter((found) => found !== undefined));
  if (row) return row;
  throw new Missing({
    what: 'What you wanted to change is no longer there.',
    safe: 'Nothing was changed.',
    then: 'It may have been removed on another screen; look at the list again.',
  });
}

/**
 * The settings of this browser; undefined: there are none yet.
 * @throws KeptError when they are there and cannot be read: whoever has settings is no new user.
 */
export async function ownSettings(reading: Reading = db): Promise<Settings | undefined> {
  const rows = await reading.settings.toArray();
  const [settings] = living('settings', rows);
  if (settings || rows.every((row) => parsed('settings', row) !== undefined)) return settings;
  throw new KeptError({
    what: 'Who you are and what you chose could not be read.',
    safe: 'All your data is untouched, and no line that you capture is lost.',
    then: 'Save a copy of everything and report this; do not set up Kept anew.',
  });
}
