// The sample team comes whole and goes without a trace.
import { describe, expect, it } from 'vitest';
import { aCaptured, newId, useEmptyStore } from '@/test/fixtures/store';
import { tables } from '../../domain/change';
import { schemas } from '../../domain/schemas';
import { db } from '../db';
import { capture } from './commitments';
import { addGoal } from './goals';
import { addSampleTeam, removeSampleTeam } from './sample';
import { addPeople } from './team';

useEmptyStore();

const now = new Date('2026-11-21T10:00:00.000Z');
const counts = async () => Object.fromEntries(await Promise.all([...tables, 'history'].map(async (table) => [table, await db.table(table).count()] as const)));

describe('the sample team', () => {
  it('is eight people with goals, boulders, two series and commitments that all parse', async () => {
    await addSampleTeam(now);
    expect(await counts()).toMatchObject({ people: 8, teams: 1, boulders: 3, series: 2 });
    for (const table of tables) for (const row of await db.table(table).toArray()) schemas[table].parse(row);
  });

  it('goes without a trace', async () => {
    await addSampleTeam(now);
    await removeSampleTeam();
    expect(await counts()).toEqual({ ...Object.fromEntries([...tables, 'history'].map((table) => [table, 0])), settings: 1 });
    expect(await db.settings.toArray()).toMatchObject([{ meId: null, firstRunDone: false }]);
  });

  it('leaves what I captured myself, loosened from what is gone', async () => {
    await addSampleTeam(now);
    const [owner] = await db.people.toArray();
    const [series] = await db.series.toArray();
    await capture([aCaptured({ ownerId: owner?.id ?? null, seriesId: series?.id ?? null, text: 'mine to keep' })], null);
    await addGoal({ title: 'my goal', startsOn: '2026-10-01', dueOn: '2026-12-31', leadId: null });
    await removeSampleTeam();
    expect(await db.commitments.toArray()).toMatchObject([{ text: 'mine to keep', ownerId: null, seriesId: null }]);
    expect(await db.goals.toArray()).toMatchObject([{ title: 'my goal' }]);
    expect(await db.ownerships.count()).toBe(0);
  });

  it('does not come among real people', async () => {
    await addPeople([{ name: 'Real Person', emails: [], aliases: [], function: null }]);
    await expect(addSampleTeam(now)).rejects.toThrow('Nothing was added.');
    expect(await db.people.count()).toBe(1);
  });

  it('gives every record an id of its own', async () => {
    await addSampleTeam(now);
    const ids = (await db.history.toArray()).map((entry) => entry.id).concat(newId());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
