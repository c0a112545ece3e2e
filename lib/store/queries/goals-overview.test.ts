// The overview tells of every goal what its meter shows, through indexes alone.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import type { Commitment } from '../../domain/commitment';
import { addCycle } from '../commands/cycles';
import { checkIn } from '../commands/check-ins';
import { moveDate } from '../commands/commitments';
import { saveGoal, saveKeyResult } from '../commands/goals-editing';
import { closeGoal } from '../commands/goals';
import { db } from '../db';
import { checkInsBy, checkInsIn, checkInsOf, helpAsksOfGoal, lastCheckIns } from './check-ins';
import { goalItems } from './goals-items';
import { goalsOverview } from './goals-overview';
import { openTopics, topicsOfGoal, topicsOnTable } from './topics';
import { winFrom, winsByWeek, winsOfGoal } from './wins-of-team';

useEmptyStore();

const [dana, sam] = [aPerson('Dana Keller', { function: 'Sales' }), aPerson('Sam Okafor', { function: 'Finance' })];
const quarter = { startsOn: '2026-10-01', dueOn: '2026-12-31' };
const today = '2026-11-22';
let goalId = '';
const put = (set: Partial<Commitment>) => db.commitments.add(aCommitment({ goalId, ownerId: dana.id, acceptance: 'accepted', firstDueOn: set.dueOn ?? null, ...set }));

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-10T10:00:00'), toFake: ['Date'] });
  await db.people.bulkAdd([dana, sam]);
  goalId = (await saveGoal(null, { title: 'Renew', ...quarter, leadId: dana.id })).id;
  await saveKeyResult(null, goalId, { title: 'Clinics', unit: '', baseline: 0, target: 40, current: 10 });
  await checkIn({ personId: dana.id, goalId, confidence: 'atRisk', unchanged: true });
});
afterEach(() => vi.useRealTimers());

describe('the overview', () => {
  it('tells each needle with what is behind it', async () => {
    const [late, moved] = [newId(), newId()];
    await put({ status: 'done', dueOn: '2026-11-10', closedOn: '2026-11-09' });
    await put({ id: late, dueOn: '2026-11-12' });
    await put({ id: moved, dueOn: '2026-11-14' });
    await put({ dueOn: '2026-11-13', visibility: 'pair' });
    await put({ dueOn: '2026-11-30' });
    await moveDate(moved, '2026-11-20');
    await db.commitments.update(moved, { status: 'done', closedOn: '2026-11-19' });
    const [view] = await goalsOverview(today, 'active');
    expect(view?.meter.progress).toMatchObject({ progress: 0.25, health: 'behind' });
    expect(view?.meter.freshness).toEqual({ days: 12, lastOn: '2026-11-10', isStale: false });
    expect(view?.meter.followThrough.share).toEqual({ count: 2, of: 3, percent: null });
    expect(view?.meter.followThrough.promises.find(({ kept }) => !kept)).toEqual({ commitmentId: late, kept: false });
    expect(view).toMatchObject({ leadId: dana.id, hasOneOwner: true, isCompany: false, idle: ['Finance'], openCount: 2, debt: { count: 1, days: 10 }, lastCheckIns: [{ confidence: 'atRisk' }] });
  });

  it('is of the active goals, or of all in a cycle', async () => {
    const { id: cycleId } = await addCycle({ title: 'Q3', startsOn: '2026-07-01', dueOn: '2026-09-30' });
    const { id } = await saveGoal(null, { title: 'Old', startsOn: '2026-07-01', dueOn: '2026-09-30', leadId: null, cycleId });
    await saveGoal(goalId, { title: 'Renew', ...quarter, leadId: dana.id, parentId: id });
    await closeGoal(id);
    expect((await goalsOverview(today, 'active')).map(({ goal }) => goal.title)).toEqual(['Renew']);
    expect(await goalsOverview(today, { cycleId })).toMatchObject([{ goal: { title: 'Old' }, isCompany: true, meter: { followThrough: { share: { of: 0 } } } }]);
  });

  it('of nothing is nothing', async () => {
    await closeGoal(goalId);
    expect(await goalsOverview(today, 'active')).toEqual([]);
  });

  it('leaves who left out of the idle functions', async () => {
    await db.people.update(sam.id, { leftOn: '2026-11-01' });
    expect((await goalsOverview(today, 'active'))[0]?.idle).toEqual(['Sales']);
  });
});

it('nothing of this scans a table', async () => {
  await put({ dueOn: '2026-11-12' });
  const scanned: string[] = [];
  for (const method of ['getAll', 'openCursor', 'getAllKeys', 'openKeyCursor'] as const) {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      scanned.push(this.name);
      return original.apply(this, args) as never;
    });
  }
  await Promise.all([
    goalsOverview(today, 'active'), goalItems(goalId), checkInsOf(goalId), checkInsIn('2026-W47'), checkInsBy(dana.id, '2026-W47'), lastCheckIns([goalId]), helpAsksOfGoal(goalId),
    topicsOnTable(newId(), null, new Date()), topicsOfGoal(goalId), openTopics(), winsByWeek({ from: quarter.startsOn, to: today }), winsOfGoal(goalId), winFrom(newId()),
  ]);
  vi.restoreAllMocks();
  // A team's people are some hundreds at most, and its boulders three.
  expect([...new Set(scanned)].sort()).toEqual(['boulders', 'people']);
});
