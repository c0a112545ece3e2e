// All that Kept holds, as one JSON text: lossless, also for rows that no schema of this version can read.
import { tables } from '../../domain/change';
import { db } from '../db';

/** The version of the file's outer shape; `schema` is the database's. */
export const exportFormat = 1;

const pageSize = 5000;

/**
 * `{ app: 'kept', format, schema, exportedAt, tables: { <table>: [row, …], …, history: […] } }` as parts of one
 * JSON text, to be joined or put into a Blob. Rows are as stored, deleted ones included.
 */
export async function everything(now: Date): Promise<string[]> {
  const parts = [`{"app":"kept","format":${exportFormat},"schema":${db.verno},"exportedAt":${JSON.stringify(now.toISOString())},"tables":{`];
  await db.transaction('r', db.tables, async () => {
    for (const [index, table] of [...tables, 'history'].entries()) {
      parts.push(`${index === 0 ? '' : ','}\n${JSON.stringify(table)}:[`);
      await pushRows(table, parts);
      parts.push(']');
    }
  });
  parts.push('\n}}\n');
  return parts;
}

async function pushRows(table: string, parts: string[]): Promise<void> {
  let last: string | undefined;
  for (;;) {
    const rows: { id: string }[] = last === undefined
      ? await db.table<{ id: string }>(table).orderBy('id').limit(pageSize).toArray()
      : await db.table<{ id: string }>(table).where('id').above(last).limit(pageSize).toArray();
    if (rows.length === 0) return;
    parts.push((last === undefined ? '\n' : ',\n') + rows.map((row) => JSON.stringify(row)).join(',\n'));
    last = rows.at(-1)?.id;
  }
}
