// What is read ahead of Dexie is what Dexie reads; and nothing is made that is not there.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommitment, aPerson, begin, newId, useEmptyStore } from '@/test/fixtures/store';
import { localDateOf, plusDays } from '../domain/local-date';
import { guess, openAhead } from './ahead';
import { capture, snooze } from './commands/commitments';
import { joinCall } from './commands/join-call';
import { seeChips, seeEvent } from './commands/see-event';
import { changeSettings } from './commands/settings';
import { databaseName } from './database-name';
import { createDatabase } from './database';
import { db } from './db';
import { inNoMeeting, openCommitments, openOnTables } from './queries/commitments';
import { needingConversation } from './queries/conversations';
import { mineUntil } from './queries/due';
import { activeGoals, theBoulders } from './queries/goals';
import { invited } from './queries/invited';
import { mergedInto, pickableSeries, theMeeting } from './queries/meetings';
import { notificationsNaming } from './queries/notifications';
import { dueNow, meetingNow } from './queries/popup';
import { meIfKnown, theTeam } from './queries/team';
import type { Reading } from './reading';

useEmptyStore();

const now = new Date();
const today = localDateOf(now);
const dana = aPerson('Dana Keller');
const record = () => ({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null });
const weekly = { ...record(), key: newId(), title: 'Leadership weekly', codes: [], chairId: null, provisional: false, mergedInto: null };
const soon = new Date(now.getTime() + 3_600_000).toISOString();
const sam = aPerson('Sam Obi');
const goal = { ...record(), title: 'Reach 4 m ARR', status: 'active' as const, startsOn: '2026-10-01', dueOn: '2099-12-31' };
const call = { ...record(), key: newId(), title: 'Product weekly', codes: ['abc-defg-hij'], chairId: dana.id, provisional: false, mergedInto: null };
const held = (seriesId: string, startsAt: string, set: object = {}) => ({ ...record(), seriesId, originalStart: startsAt, startsAt, endsAt: null, when: null, guests: [], ...set });
const running = held(call.id, now.toISOString(), { joinedAt: now.toISOString() });
const nextWeek = new Date(now.getTime() + 7 * 86_400_000).toISOString();
const late = aCommitment({ ownerId: dana.id, dueOn: plusDays(today, -20), firstDueOn: plusDays(today, -20), acceptance: 'accepted', goalId: goal.id, seriesId: weekly.id });

beforeEach(async () => {
  const moved = aCommitment({ ownerId: dana.id, dueOn: plusDays(today, -2), firstDueOn: plusDays(today, -4), moved: true, seriesId: weekly.id });
  const others = [0, 1, -400].map((days) => aCommitment({ ownerId: dana.id, dueOn: plusDays(today, days) }));
  await db.people.bulkAdd([sam, dana]);
  await changeSettings({ meId: dana.id });
  await db.series.add(weekly);
  await db.instances.add({ ...record(), seriesId: weekly.id, originalStart: '', startsAt: soon, endsAt: null, when: null, guests: [] });
  await db.commitments.bulkAdd([moved, ...others, aCommitment({ ownerId: null, dueOn: today })]);
  await db.history.add({ id: newId(), change: newId(), record: moved.id, table: 'commitments', field: 'dueOn', from: plusDays(today, -4), to: plusDays(today, -2), at: '2026-11-19T09:00:00.000Z', by: null });
  await snooze(others[0]?.id ?? '', soon);
  await begin('goals', goal);
  await begin('ownerships', { ...record(), goalId: goal.id, personId: sam.id, role: 'primary' });
  await begin('boulders', ...[2, 1].map((rank) => ({ ...record(), title: `Boulder ${rank}`, rank, stakes: null, goalIds: [goal.id] })));
  await begin('series', call);
  await begin('instances', running, held(call.id, nextWeek), held(call.id, '2026-11-02T09:00:00.000Z', { guests: [{ email: 'sam@meridian.example', name: null }] }));
  await capture([late, aCommitment({ seriesId: call.id })], null);
  await capture([aCommitment({ text: 'In no meeting' })], null);
  await begin('notifications', { ...record(), kind: 'digest', key: today, on: today, commitmentIds: [late.id], status: 'shown', shownAt: null });
});

const queries: [string, (reading?: Reading) => Promise<unknown>][] = [
  ['what of mine is due', (reading) => dueNow(today, reading)],
  ['mine with what their lines tell', (reading) => mineUntil(today, reading)],
  ['the meeting in front', (reading) => meetingNow(now, reading)],
  ['the team', (reading) => theTeam(reading)],
];

const ofSidebar: [string, (reading?: Reading) => Promise<unknown>][] = [
  ['the goals', (reading) => activeGoals(reading)],
  ['the boulders', (reading) => theBoulders(reading)],
  ['the meeting with its next instance', (reading) => theMeeting(call.id, running.id, now, reading)],
  ['who was invited lately', (reading) => invited(call.id, running, reading)],
  ['what is open, by link too', (reading) => openCommitments(call.id, [goal.id], reading)],
  ['who I am', (reading) => meIfKnown(reading)],
  ['what needs a conversation', (reading) => needingConversation([late], null, dana.id, today, reading)],
  ['the reminders that name it', (reading) => notificationsNaming([late.id], reading)],
  ['every meeting to choose from', (reading) => pickableSeries(reading)],
  ['what is open in several', async (reading) => [...await openOnTables([call.id, weekly.id], reading)]],
  ['what is open in no meeting', (reading) => inNoMeeting(reading)],
];

describe('read ahead', () => {
  it.each(queries)('%s is what Dexie reads', async (_, query) => {
    const ahead = openAhead();
    const read = await query(ahead.reading);
    ahead.close();
    expect(read).toEqual(await query());
    expect(JSON.stringify(read)).not.toMatch(/^(null|\[\])$/);
  });

  it.each(ofSidebar)('of the sidebar: %s is what Dexie reads, and is read without it', async (_, query) => {
    const told = await query();
    db.close();
    const ahead = openAhead();
    expect(await query(ahead.reading)).toEqual(told);
    ahead.close();
    await db.open();
    expect(JSON.stringify(told)).not.toMatch(/^(null|\[\])$/);
  });

  it('of a series that was merged: into which, and null for its own', async () => {
    await db.series.update(weekly.id, { mergedInto: call.id });
    const ahead = openAhead();
    expect(await Promise.all([mergedInto(weekly.id, ahead.reading), mergedInto(call.id, ahead.reading)])).toEqual([call.id, null]);
    ahead.close();
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

describe('a meeting that comes to the front while first rows are read', () => {
  const event = {
    seriesKey: weekly.key, originalStart: '', title: weekly.title, when: null, startsAt: null, endsAt: null, guests: null, code: null,
  };
  afterEach(() => { globalThis.keptAhead = undefined; });

  /** What is read while Dexie is closed was not read by it. */
  async function withoutDexie<T>(work: () => Promise<T>): Promise<T> {
    globalThis.keptAhead = openAhead();
    db.close();
    try {
      return await work();
    } finally {
      globalThis.keptAhead.close();
      await db.open();
    }
  }

  it('is found without Dexie when nothing of it has to be written', async () => {
    expect(await withoutDexie(() => joinCall({ code: 'abc-defg-hij', title: null, joined: true }, now, null))).toEqual({ seriesId: call.id, instanceId: running.id });
    expect(await withoutDexie(() => seeEvent(event))).toMatchObject({ seriesId: weekly.id });
    await withoutDexie(() => seeChips([{ seriesKey: call.key, originalStart: running.startsAt }]));
  });

  it('is written by Dexie when it is new', async () => {
    globalThis.keptAhead = openAhead();
    const seen = await seeEvent({ ...event, seriesKey: 'new', title: 'Board' });
    expect(await db.series.get(seen.seriesId)).toMatchObject({ title: 'Board' });
    expect(await seeEvent({ ...event, seriesKey: 'new', title: 'Board' })).toEqual(seen);
    globalThis.keptAhead.close();
  });

  it('is found by Dexie where nothing can be read ahead', async () => {
    globalThis.keptAhead = { ...openAhead(), reading: { series: { where: () => { throw new Error('gone'); } } } as unknown as Reading };
    expect(await joinCall({ code: 'abc-defg-hij', title: null, joined: true }, now, null)).toMatchObject({ seriesId: call.id });
  });
});
