// One lead and everyone else with a stake, whatever browsers have written; and whether the whole team is at it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alex, commitment, dana, dayOf, idOf, sam, today } from './commitment.test-data';
import type { Commitment } from './commitment';
import { cycleInForce } from './cycle-setting';
import type { Cycle } from './cycle';
import type { Ownership } from './goal';
import { idleFunctions } from './goal-reach';
import { goalsAbove, isCompanyGoal, mustServe } from './goal-tree';
import { hasOneOwner, isOwnerAbsent, ownersOf, ownershipRow } from './ownership';

const owning = (personId: string, role: Ownership['role'], number = 1): Ownership =>
  ({ id: idOf(number), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, goalId: idOf(3), personId, role });

describe('the owners of a goal', () => {
  it.each<[string, Ownership[], string | null, string[]]>([
    ['are nobody at first', [], null, []],
    ['are a lead and the others', [owning(sam, 'secondary', 1), owning(dana, 'primary', 2)], dana, [sam]],
    ['have one lead where two browsers made two', [owning(sam, 'primary', 2), owning(dana, 'primary', 1)], dana, [sam]],
    ['hold nobody twice', [owning(dana, 'primary', 1), owning(dana, 'secondary', 2), owning(sam, 'secondary', 3), owning(sam, 'secondary', 4)], dana, [sam]],
  ])('%s', (_, ownerships, leadId, stakeIds) => expect(ownersOf(ownerships)).toEqual({ leadId, stakeIds }));

  it('are the same in whatever order they are read', () => {
    const any = fc.array(fc.tuple(fc.constantFrom(dana, sam, alex), fc.constantFrom('primary' as const, 'secondary' as const)))
      .map((all) => all.map(([personId, role], index) => owning(personId, role, index + 1)));
    fc.assert(fc.property(any.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      const { leadId, stakeIds } = ownersOf(all);
      expect(ownersOf(shuffled)).toEqual({ leadId, stakeIds });
      expect(stakeIds).not.toContain(leadId);
      expect(leadId === null).toBe(all.every(({ role }) => role === 'secondary'));
      expect(new Set([...stakeIds, ...leadId === null ? [] : [leadId]])).toEqual(new Set(all.map(({ personId }) => personId)));
    }));
  });

  it('have an absent lead only where the guests are known', () => {
    expect(isOwnerAbsent({ leadId: dana }, new Set([sam]))).toBe(true);
    expect(isOwnerAbsent({ leadId: dana }, new Set([dana]))).toBe(false);
    expect(isOwnerAbsent({ leadId: dana }, null)).toBe(false);
    expect(isOwnerAbsent({ leadId: null }, new Set([sam]))).toBe(false);
  });

  it('make a row of the grid', () => {
    expect(ownershipRow({ leadId: dana, stakeIds: [sam] }, [sam, dana, alex], new Set([dana]))).toEqual([
      { personId: sam, role: 'secondary', isAway: true }, { personId: dana, role: 'primary', isAway: false }, { personId: alex, role: null, isAway: true },
    ]);
  });

  it.each<[string, (string | null)[], string | null, boolean]>([
    ['two of one person', [sam, sam], dana, true], ['one of the lead’s', [null], dana, true], ['one of each', [sam, dana], dana, false],
    ['the lead’s and another’s', [null, sam], dana, false], ['nobody’s', [null, null], null, false], ['none', [], dana, false],
  ])('are not collaborative with key results %s: %s', (_, ownerIds, leadId, hint) => {
    expect(hasOneOwner(ownerIds.map((ownerId) => ({ ownerId })), leadId)).toBe(hint);
  });
});

describe('the tree of goals', () => {
  const tree = (edges: [number, number | null][]) => new Map(edges.map(([id, parent]) => [idOf(id), { id: idOf(id), parentId: parent === null ? null : idOf(parent), title: `g${id}` } as never]));
  const above = (goals: ReturnType<typeof tree>, id: number) => goalsAbove(goals.get(idOf(id)) ?? { id: '' }, goals).map(({ id: found }: { id: string }) => found);

  it('is told from the nearest goal up', () => expect(above(tree([[1, null], [2, 1], [3, 2]]), 3)).toEqual([idOf(2), idOf(1)]));
  it('ends where a goal above is gone', () => expect(above(tree([[2, 9]]), 2)).toEqual([]));
  it('knows a company goal by what serves it', () => {
    const goals = tree([[1, null], [2, 1]]);
    expect([1, 2].map((id) => isCompanyGoal({ id: idOf(id) }, goals.values()))).toEqual([true, false]);
  });

  it('never becomes a circle by moves that are let through, and a circle of others’ making does not hang it', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })), { maxLength: 30 }), (moves) => {
      const goals = tree([1, 2, 3, 4, 5, 6].map((id) => [id, null]));
      for (const [id, parent] of moves) {
        try {
          mustServe(idOf(id), idOf(parent), goals);
        } catch {
          continue;
        }
        goals.set(idOf(id), { id: idOf(id), parentId: idOf(parent), title: 'moved' } as never);
      }
      for (const id of [1, 2, 3, 4, 5, 6]) expect(above(goals, id)).not.toContain(idOf(id));
      const wild = tree(moves);
      for (const [id] of moves) expect(above(wild, id).length).toBeLessThanOrEqual(6);
    }));
  });
});

describe('a collective goal', () => {
  const people = [{ id: dana, function: 'Finance' }, { id: sam, function: ' Sales ' }, { id: alex, function: 'sales' }, { id: idOf(904), function: null }];
  const idle = (...commitments: Commitment[]) => idleFunctions({}, commitments, people, today);

  it.each<[string, Partial<Commitment>, string[]]>([
    ['open, however old', { ownerId: dana }, ['Sales']],
    ['of a partner', { ownerId: alex, partnerIds: [dana] }, []],
    ['closed 13 days ago', { ownerId: sam, status: 'done', closedOn: dayOf(-13) }, ['Finance']],
    ['closed 14 days ago', { ownerId: sam, status: 'done', closedOn: dayOf(-14) }, ['Finance', 'Sales']],
    ['private', { ownerId: sam, visibility: 'pair' }, ['Finance', 'Sales']],
    ['deleted', { ownerId: sam, deletedAt: '2026-11-18T09:00:00.000Z' }, ['Finance', 'Sales']],
    ['nobody’s', { ownerId: null }, ['Finance', 'Sales']],
  ])('lists the functions without anything, here with one %s', (_, set, expected) => expect(idle(commitment(set))).toEqual(expected));

  it('lists none where one function can reach it', () => expect(idleFunctions({ scope: 'functional' }, [], people, today)).toEqual([]));
});

describe('the cycle in force', () => {
  const cycle = (number: number, startsOn: string, dueOn: string, set: Partial<Cycle> = {}): Cycle =>
    ({ id: idOf(number), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, title: '', startsOn, dueOn, status: 'open', closedOn: null, learned: null, ...set });
  it.each<[string, Cycle[], number | null]>([
    ['is none at first', [], null],
    ['is the one that today lies in', [cycle(1, '2026-07-01', '2026-09-30'), cycle(2, '2026-10-01', '2026-12-31'), cycle(3, '2027-01-01', '2027-03-31')], 2],
    ['is the later of two', [cycle(1, '2026-10-01', '2026-12-31'), cycle(2, '2026-11-01', '2026-11-30')], 2],
    ['is the last one while it is not closed', [cycle(1, '2026-04-01', '2026-06-30'), cycle(2, '2026-07-01', '2026-09-30')], 2],
    ['is never closed', [cycle(1, '2026-10-01', '2026-12-31', { status: 'closed' })], null],
    ['has begun', [cycle(1, '2027-01-01', '2027-03-31')], null],
  ])('%s', (_, cycles, number) => expect(cycleInForce(cycles, today)?.id ?? null).toBe(number && idOf(number)));
});
