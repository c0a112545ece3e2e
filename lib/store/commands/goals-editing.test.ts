// A goal with everything its editor decides, in one command that undo takes back.
import { beforeEach, describe, expect, it } from 'vitest';
import { aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { consents } from '../../domain/goal-workshop';
import { proposedCycles } from '../../domain/cycle-setting';
import { db } from '../db';
import { theCycles } from '../queries/cycles';
import { activeGoals } from '../queries/goals';
import { addCycle, changeCycle, sayLearned } from './cycles';
import { agreeToGoal, reopenGoal, saveGoal, saveKeyResult, takeBackAgreement } from './goals-editing';
import type { GoalDraft } from './goals-editing';
import { closeGoal, setStake } from './goals';
import { undo } from './undo';

useEmptyStore();

const quarter = { startsOn: '2026-10-01', dueOn: '2026-12-31' };
const [dana, sam] = [aPerson('Dana Keller'), aPerson('Sam Okafor')];
const draft = (set: Partial<GoalDraft> = {}): GoalDraft => ({ title: 'Renew 92 % of clinics', ...quarter, leadId: dana.id, ...set });
const measure = { title: 'Clinics renewed', unit: ' % ', baseline: 60, target: 92, current: 60 };

beforeEach(async () => {
  await db.people.bulkAdd([dana, sam]);
});

describe('the goal editor', () => {
  it('makes a goal in its cycle, with all that was decided', async () => {
    const { id: cycleId } = await addCycle({ title: ' Autumn ', ...quarter });
    const { id } = await saveGoal(null, draft({
      title: '  Renew 92 % of clinics ', cycleId, scope: 'functional', decisionRights: 'ownerProposes',
      links: [{ title: '', url: 'https://wiki.example/renewals' }, { title: ' ', url: ' ' }], smart: { specific: true, attainable: true, relevant: false },
    }));
    expect((await activeGoals())[0]).toMatchObject({ leadId: dana.id, stakeIds: [sam.id], goal: {
      id, title: 'Renew 92 % of clinics', cycleId, scope: 'functional', decisionRights: 'ownerProposes', status: 'active',
      links: [{ title: 'wiki.example/renewals', url: 'https://wiki.example/renewals' }],
    } });
    expect(await theCycles()).toMatchObject([{ cycle: { title: 'Autumn', status: 'open' }, goals: [{ id }] }]);
  });

  it('changes what it was given and leaves the rest, in one step that undo takes back', async () => {
    const { id } = await saveGoal(null, draft({ scope: 'functional' }));
    const { receipt } = await saveGoal(id, draft({ title: 'Renew 95 %', leadId: sam.id }));
    expect((await activeGoals())[0]).toMatchObject({ leadId: sam.id, stakeIds: [dana.id], goal: { title: 'Renew 95 %', scope: 'functional' } });
    await undo(receipt.change ?? '');
    expect((await activeGoals())[0]).toMatchObject({ leadId: dana.id, stakeIds: [sam.id], goal: { title: 'Renew 92 % of clinics' } });
  });

  it.each<[string, Partial<GoalDraft>, string]>([
    ['without words', { title: ' ' }, 'A goal needs words.'],
    ['that ends before it begins', { dueOn: '2026-09-30' }, 'It ends before it begins.'],
    ['with a link that could run something', { links: [{ title: 'x', url: 'javascript:alert(1)' }] }, 'is no address on the web'],
    ['with a link that has no address', { links: [{ title: 'Wiki', url: '' }] }, 'A link has no address.'],
    ['with a link to a file', { links: [{ title: '', url: 'file:///etc/passwd' }] }, 'is no address on the web'],
    ['under a goal that is not there', { parentId: newId() }, 'The goal above is no longer there.'],
  ])('refuses a goal %s', async (_, set, words) => {
    await expect(saveGoal(null, draft(set))).rejects.toThrow(words);
    expect(await db.goals.count()).toBe(0);
  });

  it('refuses a goal that would serve itself, however far around', async () => {
    const { id: company } = await saveGoal(null, draft({ title: 'Company' }));
    const { id: objective } = await saveGoal(null, draft({ title: 'Objective', parentId: company }));
    const { id: part } = await saveGoal(null, draft({ title: 'Part', parentId: objective }));
    await expect(saveGoal(company, draft({ parentId: company }))).rejects.toThrow('A goal cannot serve itself.');
    await expect(saveGoal(company, draft({ parentId: part }))).rejects.toThrow('“Part” serves this goal already');
    await saveGoal(part, draft({ title: 'Part', parentId: company }));
    expect((await db.goals.get(part))?.parentId).toBe(company);
  });

  it('closes a goal and opens it again, with a stake for who came meanwhile', async () => {
    const { id } = await saveGoal(null, draft());
    await setStake(id, sam.id, false);
    await closeGoal(id);
    const newcomer = aPerson('Jun Tanaka');
    await db.people.bulkAdd([newcomer, aPerson('Who left', { leftOn: '2026-11-01' })]);
    await reopenGoal(id);
    expect(await activeGoals()).toMatchObject([{ leadId: dana.id, stakeIds: [newcomer.id] }]);
  });
});

describe('a key result', () => {
  it('has an owner, a cadence and a unit of its own', async () => {
    const { id } = await saveGoal(null, draft());
    await saveKeyResult(null, id, { ...measure, ownerId: sam.id, cadence: 'monthly' });
    const [made] = (await activeGoals())[0]?.keyResults ?? [];
    expect(made).toMatchObject({ title: 'Clinics renewed', unit: '%', ownerId: sam.id, cadence: 'monthly' });
    await saveKeyResult(made?.id ?? '', id, { ...measure, current: 70 });
    expect((await activeGoals())[0]?.keyResults).toMatchObject([{ current: 70, ownerId: sam.id }]);
  });

  it.each([[{ title: ' ' }, 'needs words'], [{ target: NaN }, 'needs numbers']])('%j is refused', async (set, words) => {
    const { id } = await saveGoal(null, draft());
    await expect(saveKeyResult(null, id, { ...measure, ...set })).rejects.toThrow(words);
  });
});

describe('the workshop', () => {
  const standing = async (id: string) => {
    const goal = await db.goals.get(id);
    return [...consents(goal ?? { title: '' }, (await db.agreements.toArray()).filter(({ deletedAt }) => deletedAt === null), [dana.id, sam.id]).values()];
  };

  it('keeps who agreed, and to which words', async () => {
    const { id } = await saveGoal(null, draft());
    await agreeToGoal(id, [dana.id]);
    expect(await standing(id)).toEqual(['agreed', 'open']);
    await saveGoal(id, draft({ title: 'renew 92% of  clinics.' }));
    expect(await standing(id)).toEqual(['agreed', 'open']);
    await saveGoal(id, draft({ title: 'Renew 95 % of clinics' }));
    expect(await standing(id)).toEqual(['earlierWords', 'open']);
    await agreeToGoal(id, [dana.id, sam.id]);
    await agreeToGoal(id, [dana.id, sam.id]);
    expect(await standing(id)).toEqual(['agreed', 'agreed']);
    expect(await db.agreements.count()).toBe(2);
    await takeBackAgreement(id, sam.id);
    expect(await standing(id)).toEqual(['agreed', 'open']);
  });
});

describe('a cycle', () => {
  it('may be a quarter that is proposed, and changed to own dates', async () => {
    expect(proposedCycles('2026-11-22')).toEqual([{ title: 'Q4 2026', ...quarter }, { title: 'Q1 2027', startsOn: '2027-01-01', dueOn: '2027-03-31' }]);
    const [proposed] = proposedCycles('2026-11-22');
    const { id } = await addCycle(proposed ?? { title: '', ...quarter });
    await changeCycle(id, { title: '', startsOn: '2026-11-01', dueOn: '2027-01-31' });
    await sayLearned(id, ' Fewer goals ');
    expect((await theCycles())[0]?.cycle).toMatchObject({ title: '2026-11-01 – 2027-01-31', dueOn: '2027-01-31', learned: 'Fewer goals' });
    await expect(changeCycle(id, { title: '', startsOn: '2026-11-01', dueOn: '2026-10-31' })).rejects.toThrow('It ends before it begins.');
  });
});
