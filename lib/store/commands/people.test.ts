// People come from meetings and files, are merged, leave and come back, in the real database.
import { describe, expect, it } from 'vitest';
import { aCaptured, aCommitment, newId, useEmptyStore } from '@/test/fixtures/store';
import { HistoryEntry } from '../../domain/change';
import { parseSearch } from '../../domain/search/parse';
import { askedBy } from '../../domain/search/wanted';
import { db } from '../db';
import { activeGoals } from '../queries/goals';
import { importPreview, leftBehindBy, mergePreview, strangersAt } from '../queries/people';
import { foundCommitments, searchNames } from '../queries/search';
import { theTeam } from '../queries/team';
import { theOrphans } from '../queries/orphans';
import { enterAgain } from '../search-entries';
import { capture, completeCommitment, giveTo } from './commitments';
import { addGoal, addKeyResult } from './goals';
import { addGuests, bringBack, importPeople, leaveTeam, mergePeople } from './people';
import { changeSettings } from './settings';
import { addPeople } from './team';
import { undo } from './undo';

useEmptyStore();

const born = { createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null };
const input = (name: string, ...emails: string[]) => ({ name, emails, aliases: [], function: null });
const names = async () => (await theTeam()).people.map(({ name }) => name);
const quarter = { startsOn: '2026-10-01', dueOn: '2026-12-31' };
const add = async (...inputs: { name: string; emails: string[]; aliases: string[]; function: null }[]) => (await addPeople(inputs)).ids as [string, string, string];
const goalLedBy = async (leadId: string) => {
  await addGoal({ title: 'Open ten clinics', ...quarter, leadId });
  return (await db.goals.toArray()).at(-1)?.id ?? '';
};

describe('a meeting’s guests', () => {
  it('who are not known yet become people, each once and with a stake in the goals', async () => {
    const [dana] = await add(input('Dana Keller', 'dana@x.example'), input('Sam Okafor'));
    const goalId = await goalLedBy(dana);
    const guest = (name: string | null, email: string | null) => ({ name, email });
    const instance = {
      ...born, id: newId(), seriesId: newId(), originalStart: '', startsAt: null, endsAt: null, when: null,
      guests: [guest(null, 'DANA@x.example'), guest('Sam Okafor', 'sam@x.example'), guest(null, 'liu.wei@x.example'), guest('Ama Boateng', null), guest('Room 3', 'c_1@resource.calendar.google.com'), guest(null, null)],
    };
    await db.instances.add(instance);
    expect((await strangersAt(instance.id)).map(({ name }) => name)).toEqual(['liu.wei', 'Ama Boateng']);
    const { ids, receipt } = await addGuests(instance.id);
    expect(await names()).toEqual(['Ama Boateng', 'Dana Keller', 'liu.wei', 'Sam Okafor']);
    expect((await db.ownerships.where('goalId').equals(goalId).toArray()).map(({ personId }) => personId)).toEqual(expect.arrayContaining(ids));
    expect((await addGuests(instance.id)).ids).toEqual([]);
    await undo(receipt.change ?? '');
    expect(await names()).toEqual(['Dana Keller', 'Sam Okafor']);
  });
});

describe('a file of people', () => {
  const file = 'Name;E-mail;Function\nDana Keller;dana@x.example;Finance\nSam Okafor;sam@x.example;Sales\nSam O.;sam@x.example;\n';

  it('is imported as its preview says, and undone at once', async () => {
    await add(input('Dana Keller', 'dana@x.example'));
    expect((await importPreview(file)).rows.map(({ kind }) => kind)).toEqual(['update', 'add', 'update']);
    const { change } = await importPeople(file);
    expect((await theTeam()).people.map(({ name, emails, function: area }) => [name, ...emails, area])).toEqual([['Dana Keller', 'dana@x.example', 'Finance'], ['Sam O.', 'sam@x.example', 'Sales']]);
    expect(await importPeople('Name,E-mail\nSam O.,sam@x.example')).toEqual({ change: null });
    await undo(change ?? '');
    expect((await theTeam()).people.map(({ name, function: area }) => [name, area])).toEqual([['Dana Keller', null]]);
  });

  it('with one bad row imports nothing, until that row is left out', async () => {
    const bad = `${file}Ama;ama(at)x.example;\n`;
    await expect(importPeople(bad)).rejects.toThrow('Row 5: “ama(at)x.example” is no e-mail address like name@company.com. Nothing was imported.');
    expect(await db.people.count()).toBe(0);
    await importPeople(bad, new Set([3, 4, 5]));
    expect(await names()).toEqual(['Dana Keller']);
  });

  it('that is none says so', async () => {
    await expect(importPeople('hello')).rejects.toThrow('The first row has to name the columns');
  });
});

describe('two records of one person', () => {
  it('become one: what they own is found under the one name, history tells it, and measures see no hand-over', async () => {
    const [dk, dana, sam] = await add(input('D. Keller', 'dk@x.example'), input('Dana Keller', 'dana@x.example'), input('Sam Okafor'));
    await changeSettings({ meId: dk });
    const goalId = await goalLedBy(dk);
    const one = aCaptured({ ownerId: dk, partnerIds: [dana, sam], goalId }, dk);
    await capture([one], null);
    expect([...await mergePreview(dk, dana)]).toEqual([['ownerships', 2], ['commitments', 1]]);
    const before = await db.history.count();
    expect(await mergePeople(dk, dana)).toEqual({ change: null });
    expect(await db.history.count()).toBe(before);
    expect(await db.commitments.get(one.id)).toMatchObject({ ownerId: dana, partnerIds: [sam] });
    const { people, known, meId } = await theTeam();
    expect([people.map(({ name, emails }) => [name, ...emails]), meId]).toEqual([[['Dana Keller', 'dana@x.example', 'dk@x.example'], ['Sam Okafor']], dana]);
    const entry = HistoryEntry.parse((await db.history.where('record').equals(one.id).toArray())[0]);
    expect(known.get((entry.to as { ownerId: string }).ownerId)?.name).toBe('Dana Keller');
    const [goal] = await activeGoals();
    expect([goal?.leadId, goal?.stakeIds]).toEqual([dana, [sam]]);
    const search = await searchNames();
    const found = await foundCommitments(askedBy(parseSearch('owner:dk', '2026-11-22'), { names: search, today: '2026-11-22' }), search, 'alone');
    expect(found.views.map(({ commitment }) => commitment.id)).toEqual([one.id]);
  });

  it('stay two when one of them is gone', async () => {
    const [dana] = await add(input('Dana Keller'));
    await expect(mergePeople(newId(), dana)).rejects.toThrow('What you wanted to change is no longer there.');
  });
});

describe('who leaves the team', () => {
  it('is offered for nothing, and what they own is listed until somebody takes it', async () => {
    const [dana, sam] = await add(input('Dana Keller'), input('Sam Okafor'));
    await changeSettings({ meId: dana });
    const goalId = await goalLedBy(sam);
    const other = await goalLedBy(dana);
    await addKeyResult(other, { title: 'Clinics', unit: '', baseline: 0, target: 10, current: 1, ownerId: sam });
    const [open, undated, done] = [aCaptured({ ownerId: sam }), aCaptured({ ownerId: sam, dueOn: null }), aCaptured({ ownerId: sam })];
    await capture([open, undated, done], null);
    await completeCommitment(done.id);
    const { change } = await leaveTeam(sam, '2026-11-20');
    const left = await leftBehindBy(sam);
    expect([left.commitments.map(({ id }) => id).sort(), left.goals.map(({ id }) => id), left.keyResults.length]).toEqual([[open.id, undated.id].sort(), [goalId], 1]);
    const team = await theTeam();
    expect([team.people.map(({ id }) => id), team.former.map(({ id }) => id), team.known.get(sam)?.name]).toEqual([[dana], [sam], 'Sam Okafor']);
    const orphans = await theOrphans(null);
    expect(orphans.map(({ kind, lacks }) => [kind, ...lacks]).sort()).toEqual([['goal', 'ownerLeft'], ['keyResult', 'ownerLeft'], ...[open, undated].map(({ dueOn }) => ['commitment', 'ownerLeft', ...(dueOn ? [] : ['noDate'])])].sort());
    // No stake is left, only the lead that somebody has to take.
    expect((await activeGoals()).map(({ leadId, stakeIds }) => [leadId, ...stakeIds])).toEqual(expect.arrayContaining([[sam, dana], [dana]]));
    await giveTo(open.id, dana);
    expect((await leftBehindBy(sam)).commitments.map(({ id }) => id)).toEqual([undated.id]);
    await undo(change ?? '');
    expect(await names()).toEqual(['Dana Keller', 'Sam Okafor']);
  });

  it('gets no stake in a new goal, and one in each when they come back, by hand or by being added again', async () => {
    const [dana, sam] = await add(input('Dana Keller', 'dana@x.example'), input('Sam Okafor', 'sam@x.example'));
    await leaveTeam(sam, '2026-11-20');
    await goalLedBy(dana);
    expect((await activeGoals())[0]?.stakeIds).toEqual([]);
    await bringBack(sam);
    expect((await activeGoals())[0]?.stakeIds).toEqual([sam]);
    await leaveTeam(sam, '2026-11-20');
    expect((await addPeople([input('Sam', 'sam@x.example')])).ids).toEqual([sam]);
    expect([await names(), (await activeGoals())[0]?.stakeIds]).toEqual([['Dana Keller', 'Sam Okafor'], [sam]]);
  });

  it('is not me, and leaves once', async () => {
    const [dana, sam] = await add(input('Dana Keller'), input('Sam Okafor'));
    await changeSettings({ meId: dana });
    await expect(leaveTeam(dana)).rejects.toThrow('This is you.');
    await leaveTeam(sam);
    await expect(leaveTeam(sam)).rejects.toThrow('Sam Okafor left the team already.');
  });

  it('is checked on by nobody any more, and checks on nobody', async () => {
    const [dana, sam, liu] = await add(input('Dana Keller'), input('Sam Okafor'), input('Liu Wei'));
    const buddy = (personId: string, buddyId: string) => ({ ...born, id: newId(), personId, buddyId, consentedOn: '2026-11-02', endedOn: null });
    await db.buddies.bulkAdd([buddy(sam, dana), buddy(dana, sam), buddy(dana, liu)]);
    await leaveTeam(sam, '2026-11-20');
    expect((await db.buddies.toArray()).map(({ personId, endedOn }) => [personId, endedOn]).sort()).toEqual([[dana, '2026-11-20'], [dana, null], [sam, '2026-11-20']].sort());
  });
});

it('a commitment of somebody who left can still be read', async () => {
  const [sam] = await add(input('Sam Okafor'));
  const commitment = aCommitment({ ownerId: sam });
  await db.commitments.add(commitment);
  await enterAgain([commitment.id]);
  await leaveTeam(sam);
  expect((await theOrphans(null)).map(({ lacks }) => lacks)).toEqual([['ownerLeft']]);
});
