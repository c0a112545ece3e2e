// The end of a cycle on a real database: reviewed, briefed, carried on, and closed.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { db } from '../db';
import { theCycles } from '../queries/cycles';
import { cycleBriefing, cycleCharts, cycleReview } from '../queries/cycles-review';
import { activeGoals } from '../queries/goals';
import { commitmentsOfGoal } from '../queries/goals-items';
import { theSharedWork } from '../queries/goals-shared';
import { checkIn } from './check-ins';
import { dropCommitment, moveDate } from './commitments';
import { addCycle } from './cycles';
import { carryGoals, closeCycle, reopenCycle } from './cycles-closing';
import { addBoulder } from './goals';
import { saveGoal, saveKeyResult } from './goals-editing';
import { sayMyWhy } from './purpose';
import { changeSettings } from './settings';
import { raiseTopic, resolveTopic } from './topics';
import { undo } from './undo';
import { sayWin } from './wins';

useEmptyStore();

const dana = aPerson('Dana Keller');
const autumn = { title: 'Q4 2026', startsOn: '2026-10-01', dueOn: '2026-12-31' };
const winter = { title: 'Q1 2027', startsOn: '2027-01-01', dueOn: '2027-03-31' };
const on = (day: string) => vi.useFakeTimers({ now: new Date(`${day}T10:00:00`), toFake: ['Date'] });
let [cycleId, nextId, company, goalId] = ['', '', '', ''];
const promised = { ownerId: dana.id, acceptance: 'accepted' as const, dueOn: '2026-11-20', firstDueOn: '2026-11-20' };
const [open, done, secret] = [aCommitment(promised), aCommitment({ ...promised, status: 'done', closedOn: '2026-11-19' }), aCommitment({ ...promised, text: 'a secret', visibility: 'pair' })];

beforeEach(async () => {
  on('2026-11-16');
  await db.people.add(dana);
  await changeSettings({ meId: dana.id });
  [cycleId, nextId] = [(await addCycle(autumn)).id, (await addCycle(winter)).id];
  company = (await saveGoal(null, { title: 'Company', startsOn: '2026-01-01', dueOn: '2026-12-31', leadId: dana.id })).id;
  goalId = (await saveGoal(null, { ...autumn, title: 'Renew', leadId: dana.id, cycleId, parentId: company, scope: 'functional', decisionRights: 'teamDecides' })).id;
  await saveKeyResult(null, goalId, { title: 'Clinics', unit: '', baseline: 0, target: 40, current: 10 });
  await db.commitments.bulkAdd([open, done, secret].map((one) => ({ ...one, goalId })));
  await addBoulder({ title: 'Renewals', stakes: null, goalIds: [goalId] });
});
afterEach(() => vi.useRealTimers());

const latest = async () => (await activeGoals()).find(({ goal }) => goal.cycleId === nextId);

describe('a goal that is carried on', () => {
  it('is set anew from where it stands, with its owners and what is open for it', async () => {
    const { id: topic } = await raiseTopic({ text: 'Pouches', goalId });
    await resolveTopic((await raiseTopic({ text: 'Old', goalId })).id);
    const { change } = await carryGoals(nextId, [{ goalId, withOpen: true }]);
    const next = await latest();
    expect(next).toMatchObject({
      leadId: dana.id, keyResults: [{ title: 'Clinics', baseline: 10, current: 10, target: 40 }],
      goal: { title: 'Renew', startsOn: '2027-01-01', dueOn: '2027-03-31', parentId: company, scope: 'functional', decisionRights: 'teamDecides', carriedFromId: goalId },
    });
    expect((await db.goals.get(goalId))?.status).toBe('closed');
    expect((await commitmentsOfGoal(next?.goal.id ?? '')).map(({ id }) => id).sort()).toEqual([open.id, secret.id].sort());
    expect((await commitmentsOfGoal(goalId)).map(({ id }) => id)).toEqual([done.id]);
    expect((await db.topics.toArray()).filter((one) => one.goalId === next?.goal.id).map(({ id }) => id)).toEqual([topic]);
    expect((await db.boulders.toArray())[0]?.goalIds).toEqual([next?.goal.id]);
    await undo(change ?? '');
    expect([await latest(), (await db.goals.get(goalId))?.status, (await commitmentsOfGoal(goalId)).length]).toEqual([undefined, 'active', 3]);
  });

  it('leaves what is open where it was, unless it is to come along', async () => {
    await carryGoals(nextId, [{ goalId, withOpen: false }]);
    expect(await commitmentsOfGoal(goalId)).toHaveLength(3);
  });

  it('serves the goal above as it was carried too', async () => {
    await carryGoals(nextId, [{ goalId, withOpen: false }, { goalId: company, withOpen: false }]);
    const goals = (await activeGoals()).map(({ goal }) => goal);
    const [top, renew] = ['Company', 'Renew'].map((title) => goals.find((one) => one.title === title));
    expect(renew?.parentId).toBe(top?.id);
    expect(top?.carriedFromId).toBe(company);
  });

  it('goes into no closed cycle, and not into its own', async () => {
    await expect(carryGoals(cycleId, [{ goalId, withOpen: true }])).rejects.toThrow('A goal is in that cycle already.');
    await closeCycle(nextId, null);
    await expect(carryGoals(nextId, [{ goalId, withOpen: true }])).rejects.toThrow('That cycle is closed.');
    expect(await db.goals.count()).toBe(2);
  });
});

describe('a cycle that is over', () => {
  it('is closed with its goals, in the words of the team, and may be opened again', async () => {
    await closeCycle(cycleId, ' Fewer goals ');
    const cycle = async () => (await theCycles()).find((view) => view.cycle.id === cycleId)?.cycle;
    expect(await cycle()).toMatchObject({ status: 'closed', closedOn: '2026-11-16', learned: 'Fewer goals' });
    expect([(await db.goals.get(goalId))?.status, (await db.goals.get(company))?.status]).toEqual(['closed', 'active']);
    await reopenCycle(cycleId);
    expect(await cycle()).toMatchObject({ status: 'open', closedOn: null, learned: 'Fewer goals' });
  });

  it('is reviewed goal by goal, and briefed without a private word', async () => {
    await moveDate(open.id, '2026-11-30', 'forgot');
    await checkIn({ personId: dana.id, goalId, confidence: 'onTrack', unchanged: true });
    await sayWin({ text: 'Renewed <b>', goalId, personIds: [dana.id] });
    await sayMyWhy('another secret', false);
    const { goals } = await cycleReview(cycleId, '2026-11-25');
    expect(goals).toMatchObject([{ goal: { title: 'Renew' }, progress: 0.25, fates: { kept: 1, renegotiated: 1, missed: 0 }, reasons: null, outcomes: { of: 1 } }]);
    const text = await cycleBriefing(cycleId, '2026-11-25');
    expect(text).toContain('- Renewed \\<b\\> \\(Renew, Dana Keller\\)');
    expect(text).not.toMatch(/secret/);
    await sayMyWhy('My mother’s clinic', true);
    expect(await cycleBriefing(cycleId, '2026-11-25')).toContain('Dana Keller: My mother’s clinic');
    await expect(cycleReview(newId(), '2026-11-25')).rejects.toThrow('no longer there');
  });

  it('has charts of progress beside the pace, of weeks, of what is late and of reasons', async () => {
    const keyResultId = (await db.keyResults.toArray())[0]?.id ?? '';
    on('2026-11-18');
    await checkIn({ personId: dana.id, goalId, confidence: 'onTrack', values: [{ keyResultId, value: 20 }] });
    const late = Array.from({ length: 5 }, () => aCommitment({ ...promised, goalId }));
    await db.commitments.bulkAdd(late);
    for (const { id } of late) await dropCommitment(id, 'priority changed');
    const { goals, followThrough, reasons } = await cycleCharts(cycleId, '2026-11-25');
    expect(goals[0]?.line.at(-1)).toMatchObject({ on: '2026-11-25', progress: 0.5 });
    expect(goals[0]?.line.find(({ on: day }) => day === '2026-11-12')?.progress).toBe(0);
    expect(goals[0]?.debt).toMatchObject({ count: 1, days: 5, aging: { '1–7': 1 } });
    expect(followThrough.find(({ week }) => week === '2026-W47')?.share).toEqual({ count: 1, of: 2, percent: null });
    expect(reasons).toEqual([{ reason: 'priority changed', count: 5 }]);
  });
});

it('my share counts what is mine, the team’s what all may see', async () => {
  expect(await theSharedWork()).toMatchObject({ mine: { count: 2, of: 2 }, team: { count: 1, of: 1 } });
  await saveGoal(goalId, { ...autumn, title: 'Renew', leadId: dana.id });
  await db.boulders.clear();
  expect(await theSharedWork()).toMatchObject({ mine: { count: 0, of: 2 }, team: { count: 0, of: 1 } });
});

it('a reason of one’s own is nobody else’s to write', async () => {
  await changeSettings({ meId: null });
  await expect(sayMyWhy('x', true)).rejects.toThrow('does not know who you are');
});
