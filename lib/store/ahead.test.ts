// What is read ahead of Dexie is what Dexie reads; and nothing is made that is not there.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { localDateOf, plusDays } from '../domain/local-date';
import { guess, openAhead } from './ahead';
import { snooze } from './commands/commitments';
import { changeSettings } from './commands/settings';
import { databaseName } from './database-name';
import { createDatabase } from './database';
import { db } from './db';
import { mineUntil } from './queries/due';
import { dueNow, meetingNow } from './queries/popup';
import { theTeam } from './queries/team';
import type { Reading } from './reading';

useEmptyStore();

const now = new Date();
const today = localDateOf(now);
const dana = aPerson('Dana Keller');
const record = () => ({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null });
const weekly = { ...record(), key: newId(), title: 'Leadership weekly', codes: [], chairId: null, provisional: false, mergedInto: null };
const soon = new Date(now.getTime() + 3_600_000).toISOString();

beforeEach(async () => {
  const moved = aCommitment({ ownerId: dana.id, dueOn: plusDays(today, -2), firstDueOn: plusDays(today, -4), moved: true, seriesId: weekly.id });
  const others = [0, 1, -400].map((days) => aCommitment({ ownerId: dana.id, dueOn: plusDays(today, days) }));
  await db.people.bulkAdd([aPerson('Sam Obi'), dana]);
  await changeSettings({ meId: dana.id });
  await db.series.add(weekly);
  await db.instances.add({ ...record(), seriesId: weekly.id, originalStart: '', startsAt: soon, endsAt: null, when: null, guests: [] });
  await db.commitments.bulkAdd([moved, ...others, aCommitment({ ownerId: null, dueOn: today })]);
  await db.history.add({ id: newId(), change: newId(), record: moved.id, table: 'commitments', field: 'dueOn', from: plusDays(today, -4), to: plusDays(today, -2), at: '2026-11-19T09:00:00.000Z', by: null });
  await snooze(others[0]?.id ?? '', soon);
});

const queries: [string, (reading?: Reading) => Promise<unknown>][] = [
  ['what of mine is due', (reading) => dueNow(today, reading)],
  ['mine with what their lines tell', (reading) => mineUntil(today, reading)],
  ['the meeting in front', (reading) => meetingNow(now, reading)],
  ['the team', (reading) => theTeam(reading)],
];

describe('read ahead', () => {
  it.each(queries)('%s is what Dexie reads', async (_, query) => {
    const ahead = openAhead();
    const read = await query(ahead.reading);
    ahead.close();
    expect(read).toEqual(await query());
    expect(JSON.stringify(read)).not.toMatch(/^(null|\[\])$/);
  });

  it.each([
    ['popup' as const, ['what of mine is due', 'the meeting in front', 'the team']], ['overview' as const, ['mine with what their lines tell', 'the team']],
  ])('asks for the %s nothing that was not guessed, and nothing twice', async (page, names) => {
    const asked = [vi.spyOn(IDBObjectStore.prototype, 'getAll'), vi.spyOn(IDBObjectStore.prototype, 'get'), vi.spyOn(IDBIndex.prototype, 'getAll')];
    const count = () => asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    const ahead = openAhead();
    await guess(page, ahead.reading, now);
    const guessed = count();
    await Promise.all(queries.filter(([name]) => names.includes(name)).map(([, query]) => query(ahead.reading)));
    ahead.close();
    expect([guessed > 5, count()]).toEqual([true, guessed]);
    vi.restoreAllMocks();
  });

  it('sees what was written after its first answers when it is asked something new', async () => {
    const ahead = openAhead();
    await ahead.reading.people.toArray();
    await db.commitments.add(aCommitment({ ownerId: dana.id, dueOn: plusDays(today, -9) }));
    expect((await dueNow(today, ahead.reading)).views).toEqual((await dueNow(today)).views);
    ahead.close();
  });
});

describe('where there is nothing to read', () => {
  it('makes no database, and Dexie can make it', async () => {
    await db.delete();
    await expect(theTeam(openAhead().reading)).rejects.toThrow();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
    await db.open();
    expect(await theTeam()).toMatchObject({ people: [] });
  });

  it('fails unheard where nobody but the guess has asked', async () => {
    await db.delete();
    await expect(guess('popup', openAhead().reading, now)).rejects.toThrow();
    await db.open();
  });

  it('leaves a database of another version to Dexie', async () => {
    db.close();
    await new Promise<void>((done, failed) => {
      const opening = indexedDB.open(databaseName, 40);
      opening.onerror = () => failed(opening.error ?? new Error());
      opening.onsuccess = () => { opening.result.close(); done(); };
    });
    await expect(theTeam(openAhead().reading)).rejects.toThrow('version 40');
    await createDatabase().delete();
    await db.open();
  });

  it('gives way to a newer version while it is open', async () => {
    const ahead = openAhead();
    await ahead.reading.people.toArray();
    await db.delete();
    await expect(ahead.reading.teams.toArray()).rejects.toThrow();
    await db.open();
  });
});
