// Takes a whole command back by appending what cancels it; the history itself is never shortened.
import { same, together } from '../../domain/change';
import type { Change, HistoryEntry, TableName } from '../../domain/change';
import { Missing, TooLate } from '../../domain/errors';
import type { Id } from '../../domain/record';
import { db } from '../db';
import { readableHistory } from '../rows';
import { act } from '../write';
import type { Receipt } from '../write';

/** @throws TooLate when one of the fields was changed again since, Missing when its history cannot be read. Then nothing is taken back. */
export async function undo(change: Id): Promise<Receipt> {
  const rows = await db.history.where('change').equals(change).toArray();
  const entries = readableHistory(rows);
  // Never half of a command.
  if (entries.length < rows.length) throw unreadable();
  const touched = [...new Set(entries.map((entry) => entry.table))];
  return act(touched, async () => {
    const cancelling = [];
    for (const entry of entries) cancelling.push(await cancelled(entry));
    return together(...cancelling);
  });
}

async function cancelled(entry: HistoryEntry): Promise<Change> {
  const table: TableName = entry.table;
  const row = await db.table(table).get(entry.record) as Record<string, unknown> | undefined;
  // A record that was made is taken back by marking it deleted.
  const field = entry.field === '*' ? 'deletedAt' : entry.field;
  const current = row?.[field] ?? null;
  const expected = entry.field === '*' ? null : entry.to ?? null;
  if (!row || !same(current, expected)) throw tooLate();
  const back = entry.field === '*' ? new Date().toISOString() : entry.from ?? null;
  return {
    patches: [{ table, id: entry.record, set: { [field]: back } }],
    history: [{ table, record: entry.record, field, from: current, to: back, cancels: entry.id }],
  };
}

function unreadable(): Missing {
  return new Missing({
    what: 'What this changed cannot be read any more, so it can no longer be undone.',
    safe: 'Nothing was changed.',
    then: 'Change it by hand if it is not what you want.',
  });
}

function tooLate(): TooLate {
  return new TooLate({
    what: 'This was changed again in the meantime, so it can no longer be undone.',
    safe: 'The newer change is kept.',
    then: 'Change it by hand if it is not what you want.',
  });
}
