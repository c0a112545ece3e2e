// Every version of the database opens with all its rows.
import 'fake-indexeddb/auto';
import { readFileSync, readdirSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { HistoryEntry, tables } from '../domain/change';
import { schemas } from '../domain/schemas';
import { searchEntryOf } from '../domain/search/keys';
import { createDatabase } from './database';

interface Fixture {
  schema: number;
  /** Dexie's index specification of that version. */
  stores: Record<string, string>;
  tables: Record<string, { id: string }[]>;
}

const folder = new URL('../../test/fixtures/db/', import.meta.url);
const fixtures = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture);

async function fill(name: string, { schema, stores, tables: rows }: Fixture): Promise<void> {
  const old = new Dexie(name);
  old.version(schema).stores(stores);
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all);
  old.close();
}

describe('the database', () => {
  it('commits strictly: what a command stored is on the disk', () => {
    expect(createDatabase('strict')._options.chromeTransactionDurability).toBe('strict');
  });

  it('has a fixture of every version of its schema', () => {
    expect(fixtures.map((fixture) => fixture.schema).sort()).toEqual(Array.from({ length: createDatabase('x').verno }, (_, index) => index + 1));
  });

  it.each(fixtures.map((fixture) => [fixture.schema, fixture] as const))('opens what version %i wrote: every row is there and parses', async (schema, fixture) => {
    const name = `upgrade-from-${schema}`;
    await fill(name, fixture);
    const database = createDatabase(name);
    for (const table of tables) {
      const rows: unknown[] = await database.table(table).toArray();
      expect(rows.length, table).toBe(fixture.tables[table]?.length ?? 0);
      for (const row of rows) schemas[table].parse(row);
    }
    for (const entry of await database.history.toArray()) HistoryEntry.parse(entry);
    database.close();
  });

  it.each(fixtures.map((fixture) => [fixture.schema, fixture] as const))('finds in a search all that version %i wrote', async (schema, fixture) => {
    const name = `search-from-${schema}`;
    await fill(name, fixture);
    const database = createDatabase(name);
    const history = await database.history.toArray();
    const expected = (await database.commitments.toArray()).flatMap((row) => searchEntryOf(row, history.filter(({ record }) => record === row.id)) ?? []);
    expect(expected.length).toBeGreaterThan(0);
    expect(await database.searchEntries.toArray()).toEqual(expected);
    database.close();
  });

  it('finds promises again that had been handed over before version 2', async () => {
    const [fixture] = fixtures.filter(({ schema }) => schema === 1) as [Fixture];
    const [one, other, back] = (fixture.tables.commitments ?? []).map(({ id }) => id) as [string, string, string];
    const entry = (record: string, change: string, field: string, from: unknown, set: object = {}) =>
      ({ id: crypto.randomUUID(), change, table: 'commitments', record, field, from, to: null, by: null, at: '2026-11-20T10:00:00.000Z', ...set });
    const changes = Array.from({ length: 4 }, () => crypto.randomUUID()) as [string, string, string, string];
    const undone = entry(back, changes[2], 'ownerId', one);
    const history = [
      entry(one, changes[0], 'ownerId', other), entry(one, changes[0], 'firstDueOn', '2026-11-12'),
      entry(other, changes[1], 'firstDueOn', '2026-11-12'), { ...entry(other, changes[1], 'ownerId', one), at: 'yesterday' },
      undone, entry(back, changes[2], 'firstDueOn', '2026-11-12'), entry(back, changes[3], 'ownerId', null, { cancels: undone.id }),
    ];
    await fill('handed-over', { ...fixture, tables: { ...fixture.tables, history } });
    const database = createDatabase('handed-over');
    expect((await database.commitments.where('formerDueOns').above('').toArray()).map(({ id, formerDueOns }) => [id, formerDueOns])).toEqual([[one, ['2026-11-12']]]);
    database.close();
  });
});
