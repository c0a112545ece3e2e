// Goals, boulders and people as commands change them.
import { describe, expect, it } from 'vitest';
import { aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { proposedCycles } from '../../domain/cycle-setting';
import { localDateOf } from '../../domain/local-date';
import { db } from '../db';
import { activeGoals } from '../queries/goals';
import { addCycle } from './cycles';
import { addBoulder, addGoal, addKeyResult, changeGoal, changeKeyResult, closeGoal, setStake } from './goals';
import { saveGoal } from './goals-editing';
import { addPeople, changePerson, introduceMyself } from './team';

useEmptyStore();

const cycle = { startsOn: '2026-10-01', dueOn: '2026-12-31' };
const person = (name: string, email: string) => ({ name, emails: [email], aliases: [], function: null });

describe('a goal', () => {
  it('has one lead, and gives everyone else a stake', async () => {
    const [dana, sam, jun] = [aPerson('Dana Keller'), aPerson('Sam Okafor'), aPerson('Jun Tanaka')];
    await db.people.bulkAdd([dana, sam, jun]);
    await addGoal({ title: 'Renew 92 % of clinics', ...cycle, leadId: sam.id });
    const [view] = await activeGoals();
    expect(view?.leadId).toBe(sam.id);
    expect(new Set(view?.stakeIds)).toEqual(new Set([dana.id, jun.id]));
  });

  it('is set in the cycle in force, once there is one', async () => {
    await addGoal({ title: 'Before', ...cycle, leadId: null });
    const { id } = await addCycle(proposedCycles(localDateOf(new Date()))[0] ?? { title: '', ...cycle });
    await addGoal({ title: 'In it', ...cycle, leadId: null });
    expect(new Map((await db.goals.toArray()).map(({ title, cycleId }) => [title, cycleId]))).toEqual(new Map([['Before', null], ['In it', id]]));
  });

  it('ends after it begins; one that does not can be given other words all the same', async () => {
    await expect(addGoal({ title: 'Renew', ...cycle, dueOn: '2020-01-01', leadId: null })).rejects.toThrow('It ends before it begins.');
    const old = { id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, title: 'Renew', ...cycle, dueOn: '2020-01-01', status: 'active' as const };
    await db.goals.add(old);
    await changeGoal(old.id, { title: 'Renew 92 %', startsOn: old.startsOn, dueOn: old.dueOn, leadId: null });
    await saveGoal(old.id, { title: 'Renew 95 %', startsOn: old.startsOn, dueOn: old.dueOn, leadId: null });
    expect(await db.goals.get(old.id)).toMatchObject({ title: 'Renew 95 %' });
    await expect(changeGoal(old.id, { title: 'Renew', startsOn: old.startsOn, dueOn: '2020-01-02', leadId: null })).rejects.toThrow('It ends before it begins.');
  });

  it('gives a newcomer a stake as well', async () => {
    await addGoal({ title: 'Renew', ...cycle, leadId: null });
    const { ids } = await addPeople([person('Maria Rossi', 'maria@meridian.example')]);
    expect((await activeGoals())[0]?.stakeIds).toEqual(ids);
  });

  it('never has two leads: the one before keeps a stake', async () => {
    const [dana, sam] = [aPerson('Dana Keller'), aPerson('Sam Okafor')];
    await db.people.bulkAdd([dana, sam]);
    await addGoal({ title: 'Renew', ...cycle, leadId: sam.id });
    const [before] = await activeGoals();
    await changeGoal(before?.goal.id ?? '', { title: 'Renew', ...cycle, leadId: dana.id });
    expect((await activeGoals())[0]).toMatchObject({ leadId: dana.id, stakeIds: [sam.id] });
  });

  it('takes and gives a stake, but not the lead', async () => {
    const [dana, sam] = [aPerson('Dana Keller'), aPerson('Sam Okafor')];
    await db.people.bulkAdd([dana, sam]);
    await addGoal({ title: 'Renew', ...cycle, leadId: sam.id });
    const id = (await activeGoals())[0]?.goal.id ?? '';
    await setStake(id, dana.id, false);
    await setStake(id, sam.id, false);
    expect((await activeGoals())[0]).toMatchObject({ leadId: sam.id, stakeIds: [] });
    await setStake(id, dana.id, true);
    expect((await activeGoals())[0]?.stakeIds).toEqual([dana.id]);
  });

  it('leaves the lists when it is closed', async () => {
    await addGoal({ title: 'Renew', ...cycle, leadId: null });
    await closeGoal((await activeGoals())[0]?.goal.id ?? '');
    expect(await activeGoals()).toEqual([]);
    expect(await db.goals.count()).toBe(1);
  });

  it('has key results whose numbers change one at a time', async () => {
    await addGoal({ title: 'Renew', ...cycle, leadId: null });
    const goalId = (await activeGoals())[0]?.goal.id ?? '';
    await addKeyResult(goalId, { title: 'Clinics renewed', unit: '%', baseline: 60, current: 60, target: 92 });
    const keyResult = (await activeGoals())[0]?.keyResults[0];
    await changeKeyResult(keyResult?.id ?? '', { current: 70 });
    expect((await activeGoals())[0]?.keyResults).toMatchObject([{ baseline: 60, current: 70, target: 92 }]);
  });
});

describe('the boulders', () => {
  it('are three: a fourth is refused', async () => {
    for (const title of ['Renewals', 'Pricing', 'Cold chain']) await addBoulder({ title, stakes: null, goalIds: [] });
    await expect(addBoulder({ title: 'Hiring', stakes: null, goalIds: [] })).rejects.toThrow('Swap one out');
    expect((await db.boulders.toArray()).map((boulder) => boulder.rank).sort()).toEqual([1, 2, 3]);
  });
});

describe('people', () => {
  it('are not added twice under the same address', async () => {
    await addPeople([person('Sam Okafor', 'sam@meridian.example')]);
    const { ids } = await addPeople([person('Samuel', ' SAM@meridian.example ')]);
    expect((await db.people.toArray()).map((one) => one.id)).toEqual(ids);
  });

  it('can be myself, when my address is among them already', async () => {
    const { ids } = await addPeople([person('Dana Keller', 'dana@meridian.example')]);
    await introduceMyself(person('Dana', 'dana@meridian.example'));
    expect((await db.settings.toArray())[0]?.meId).toBe(ids[0]);
    expect(await db.people.count()).toBe(1);
  });

  it('need a name', async () => {
    const { ids } = await addPeople([person('Dana Keller', 'dana@meridian.example')]);
    await expect(changePerson(ids[0] ?? newId(), person('  ', 'dana@meridian.example'))).rejects.toThrow('A person needs a name.');
  });
});
