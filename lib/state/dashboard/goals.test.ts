// Which goals the screen shows, and how they hang together.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cycle } from '../../domain/cycle';
import type { Goal } from '../../domain/goal';
import type { GoalView } from '../../store/queries/goals';
import { inTree, isIn, periodOf } from './goals';

const record = (id: string) => ({ id, createdAt: '2026-10-01T09:00:00.000Z', deletedAt: null });
const view = (id: string, set: Partial<Goal> = {}): GoalView => ({
  goal: { ...record(id), title: id, startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active', ...set }, leadId: null, stakeIds: [], keyResults: [],
});
const cycle = (id: string, startsOn: string, dueOn: string): Cycle => ({ ...record(id), title: id, startsOn, dueOn, status: 'open', closedOn: null, learned: null });

const [autumn, winter] = [cycle('autumn', '2026-10-01', '2026-12-31'), cycle('winter', '2027-01-01', '2027-03-31')];
const today = '2026-11-22';

describe('the goals shown', () => {
  it.each([
    ['are those of the cycle in force', null, [view('a', { cycleId: 'autumn' })], 'autumn'],
    ['are all that are active while none was set in that cycle', null, [view('a')], 'all'],
    ['are those of the cycle in the address', 'winter', [], 'winter'],
    ['are not those of a cycle that is gone', 'spring', [], 'all'],
    ['can be those in no cycle', 'none', [], 'none'],
  ])('%s', (_, asked, views, period) => {
    expect(periodOf(asked, [winter, autumn], views, today)).toBe(period);
  });

  it('hold closed ones in their own cycle only', () => {
    const closed = view('a', { status: 'closed', cycleId: 'autumn' });
    expect(['all', 'none', 'autumn', 'winter'].filter((period) => isIn(closed, period))).toEqual(['autumn']);
  });
});

describe('the tree', () => {
  it('shows what stands above, though it is of another cycle', () => {
    const [company, objective, other] = [view('company'), view('objective', { parentId: 'company' }), view('other')];
    const tree = inTree([objective], [company, objective, other]);
    expect(tree.get(null)).toEqual([company]);
    expect(tree.get('company')).toEqual([objective]);
  });

  it('tells each goal once, however they serve each other', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...ids, null), { minLength: 5, maxLength: 5 }), (parents) => {
      const views = ids.map((id, index) => view(id, { parentId: parents[index] ?? null }));
      const tree = inTree(views, views);
      const told = (of: string | null): string[] => (tree.get(of) ?? []).flatMap(({ goal }) => [goal.id, ...told(goal.id)]);
      expect(told(null).sort()).toEqual(ids);
    }));
  });
});
