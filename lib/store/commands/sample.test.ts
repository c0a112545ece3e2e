// The sample team comes whole and goes without a trace.
import { describe, expect, it } from 'vitest';
import { aCaptured, begin, newId, useEmptyStore } from '@/test/fixtures/store';
import { HistoryEntry, tables } from '../../domain/change';
import { schemas } from '../../domain/schemas';
import { db } from '../db';
import { everything } from '../queries/everything';
import { addBoulder, addGoal, addKeyResult, removeBoulder, setStake } from './goals';
import { checkIn } from './check-ins';
import { moveDate, capture, completeCommitment, giveTo, snooze } from './commitments';
import { removeSampleTeam } from './remove-sample';
import { addSampleTeam } from './sample';
import { makeMeeting, setChair } from './pick-meeting';
import { changeSettings } from './settings';
import { addPeople } from './team';
import { raiseTopic } from './topics';
import { sayWin } from './wins';

useEmptyStore();

const now = new Date('2026-11-21T10:00:00.000Z');
const counts = async () => Object.fromEntries(await Promise.all([...tables, 'history'].map(async (table) => [table, await db.table(table).count()] as const)));

/** What a user may have done to the sample before removing it: records of their own on it, and its own records changed. */
async function workedWithSample() {
  const [[dana, sam], [series], [goal], [instance]] = await Promise.all([db.people.toArray(), db.series.toArray(), db.goals.toArray(), db.instances.toArray()]);
  const [first, second] = await db.commitments.where('[status+capturedAt]').between(['open', ''], ['open', '~']).toArray();
  if (!dana || !sam || !series || !goal || !instance || !first || !second) throw new Error('the sample is smaller than expected');
  await addKeyResult(goal.id, { title: 'mine on the sample', unit: '%', baseline: 0, target: 1, current: 0 });
  await setStake(goal.id, sam.id, false);
  await setStake(goal.id, sam.id, true);
  const [boulder] = await db.boulders.toArray();
  await removeBoulder(boulder?.id ?? '');
  await addBoulder({ title: 'my boulder', stakes: 'all of it', goalIds: [goal.id] });
  await checkIn({ personId: dana.id, goalId: goal.id, confidence: 'onTrack', obstacle: 'mine on the sample', help: { text: 'mine on the sample', fromId: sam.id } });
  await raiseTopic({ text: 'my topic', goalId: goal.id, seriesId: series.id });
  await sayWin({ text: 'my win', goalId: goal.id, personIds: [sam.id] });
  await snooze(first.id, '2026-11-22T10:00:00.000Z');
  await moveDate(first.id, '2026-12-24', 'forgot');
  await completeCommitment(second.id);
  const commitment = aCaptured({
    text: 'mine to keep', ownerId: dana.id, partnerIds: [sam.id], pairIds: [dana.id, sam.id], visibility: 'pair', goalId: goal.id, seriesId: instance.seriesId, instanceId: instance.id,
  }, dana.id);
  await capture([commitment], null);
  await moveDate(commitment.id, '2026-12-24', 'forgot');
  await giveTo(commitment.id, sam.id);
  await snooze(commitment.id, '2026-11-22T10:00:00.000Z');
  const { ids: [personId = null] } = await addPeople([{ name: 'Real Person', emails: [], aliases: [], function: null }]);
  const { seriesId } = await makeMeeting('My own meeting', now);
  await setChair(seriesId, dana.id);
  await changeSettings({ meId: personId });
  return { commitment, personId, seriesId };
}

describe('the sample team', () => {
  it('is eight people with goals, boulders, two series and commitments that all parse', async () => {
    await addSampleTeam(now);
    expect(await counts()).toMatchObject({ people: 8, teams: 1, boulders: 3, series: 2 });
    for (const table of tables) for (const row of await db.table(table).toArray()) schemas[table].parse(row);
  });

  it('goes without a trace, and so do the reminders of it', async () => {
    await addSampleTeam(now);
    const commitmentIds = (await db.commitments.limit(2).toArray()).map(({ id }) => id);
    await begin('notifications', { id: newId(), createdAt: now.toISOString(), deletedAt: null, kind: 'digest', key: '2026-11-21', on: '2026-11-21', status: 'shown', shownAt: now.toISOString(), commitmentIds });
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

  it('goes without a trace also after I worked with it, and leaves what is mine whole', async () => {
    await addSampleTeam(now);
    const mine = await workedWithSample();
    const ids = (await Promise.all([...tables, 'history'].filter((table) => table !== 'settings').map((table) => db.table<{ id: string; sample?: boolean }>(table).toArray())))
      .flat().filter((row) => row.sample === true).map((row) => row.id);
    expect(ids.length).toBeGreaterThan(50);
    await removeSampleTeam();
    const left = (await everything(now)).join('');
    expect(ids.filter((id) => left.includes(id))).toEqual([]);
    expect(left).not.toContain('mine on the sample');
    expect(await db.commitments.toArray()).toMatchObject([{ id: mine.commitment.id, text: 'mine to keep', ownerId: null, partnerIds: [], pairIds: [], goalId: null, seriesId: null, instanceId: null }]);
    expect(await db.boulders.toArray()).toMatchObject([{ title: 'my boulder', stakes: 'all of it', goalIds: [] }]);
    expect([await db.helpAsks.count(), await db.checkIns.count()]).toEqual([0, 0]);
    expect(await db.topics.toArray()).toMatchObject([{ text: 'my topic', raisedById: null, goalId: null, seriesId: null }]);
    expect(await db.wins.toArray()).toMatchObject([{ text: 'my win', goalId: null, personIds: [] }]);
    expect(await db.people.toArray()).toMatchObject([{ id: mine.personId, name: 'Real Person' }]);
    expect(await db.series.toArray()).toMatchObject([{ id: mine.seriesId, chairId: null }]);
    expect(await db.settings.toArray()).toMatchObject([{ meId: mine.personId, firstRunDone: true }]);
    for (const table of tables) for (const row of await db.table(table).toArray()) schemas[table].parse(row);
    const history = await db.history.toArray();
    for (const entry of history) HistoryEntry.parse(entry);
    expect(history.filter((entry) => entry.record === mine.commitment.id).map((entry) => entry.field)).toContain('dueOn');
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
