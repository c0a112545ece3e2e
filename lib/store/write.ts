// The one door for writes: patches and their history in one strictly durable transaction.
import type { Change, HistoryDraft, HistoryEntry, TableName } from '../domain/change';
import { localDateOf } from '../domain/local-date';
import type { Id } from '../domain/record';
import { db } from './db';
import { explainedFailure } from './failures';
import { living } from './rows';
import { enter } from './search-entries';
import type { Reading } from './reading';
import { ask, withDatabase } from './with-database';

/** What a command leaves behind: `change` undoes it. null: nothing to undo, because it changed nothing or nothing that has a history. */
export interface Receipt {
  change: Id | null;
}

const listeners = new Set<() => void>();

/**
 * What nobody else has to act on: the line being typed is stored several times a second and must not wake the background,
 * and what the background itself notes of its reminders must not make it look again.
 */
const quiet: ReadonlySet<TableName> = new Set(['drafts', 'appearances', 'notifications']);

/** Calls back after every committed write of this context, except of what is quiet. Other contexts learn of it through `watch`. */
export function onCommitted(listener: () => void, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
}

/** A fresh id and the time, for records that a command makes. */
export function freshRecord(): { id: Id; createdAt: string; deletedAt: null } {
  return { id: crypto.randomUUID(), createdAt: new Date().toISOString(), deletedAt: null };
}

/**
 * Runs a command: `decide` reads the current records and returns the change; both happen in one transaction over
 * `tables`, so no other write comes between. Every command of `lib/store/commands` ends here.
 * @throws whatever `decide` throws (KeptError), and StorageFailed when the browser could not store it. Then nothing was written.
 */
export async function act(tables: readonly TableName[], decide: () => Change | Promise<Change>): Promise<Receipt> {
  const all = new Set([...tables, 'settings', 'history', ...(tables.includes('commitments') ? ['searchEntries'] : [])]);
  const [change, receipt] = await explaining(() => withDatabase(() => db.transaction('rw', [...all], async () => {
    const decided = await decide();
    return [decided, await write(decided)] as const;
  })));
  if (change.patches.some(({ table }) => !quiet.has(table))) for (const listener of listeners) listener();
  return receipt;
}

/**
 * Like `act`, for what mostly is as it should be already (a meeting seen before): looked at without locking anybody
 * out, and written only if something changed. `decide` may run twice.
 */
export async function actIfChanged(tables: readonly TableName[], decide: (reading: Reading) => Promise<Change>): Promise<Receipt> {
  const { patches } = await explaining(() => ask(decide, () => db.transaction('r', [...tables], async () => decide(db))));
  return patches.length === 0 ? { change: null } : act(tables, () => decide(db));
}

async function write({ patches, history }: Change): Promise<Receipt> {
  const made = patches.filter((patch) => patch.isNew);
  for (const table of new Set(made.map((patch) => patch.table))) {
    await db.table(table).bulkAdd(made.filter((patch) => patch.table === table).map((patch) => patch.set));
  }
  for (const { table, id, set, isNew } of patches) if (!isNew) await db.table(table).update(id, set);
  const change = history.length === 0 ? null : crypto.randomUUID();
  const entries = change === null ? [] : await dated(history, change);
  await Promise.all([db.history.bulkAdd(entries), enter(patches, entries)]);
  return { change };
}

async function dated(history: readonly HistoryDraft[], change: Id): Promise<HistoryEntry[]> {
  const [now, by] = [new Date().toISOString(), await myId()];
  return history.map((entry) => {
    const at = entry.at ?? now;
    return { by, ...entry, at, on: localDateOf(new Date(at)), id: crypto.randomUUID(), change };
  });
}

/** Unknown when my settings cannot be read: that must not keep anybody from capturing. */
async function myId(): Promise<Id | null> {
  return living('settings', await db.settings.toArray())[0]?.meId ?? null;
}

async function explaining<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainedFailure(error);
  }
}
