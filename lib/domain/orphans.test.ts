// Nothing in limbo, small wins, and reasons: what the team looks at together, without a word about a person.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doneAt, made } from './change';
import { drop } from './closing';
import { moveDueDate, moveReasons } from './commitment';
import type { Commitment, MoveReason } from './commitment';
import { after, commitment, commitmentOf, dana, drawn, idOf, sam, today, undone, written } from './commitment.test-data';
import { weekOf } from './local-date';
import type { Goal, KeyResult, Ownership } from './goal';
import type { Told } from './measures';
import { orphans } from './orphans';
import type { Everything, Orphan } from './orphans';
import { reasonCounts } from './reasons';
import { smallWins } from './small-wins';
import type { Step } from './step';

const record = (number: number) => ({ id: idOf(number), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null });
const goal: Goal = { ...record(3), title: 'Pricing', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' };
const keyResult: KeyResult = { ...record(5), goalId: goal.id, title: 'Clinics', unit: '', baseline: 0, target: 9, current: 1 };
const lead: Ownership = { ...record(6), goalId: goal.id, personId: dana, role: 'primary' };
const all: Everything = { goals: [goal], ownerships: [lead], keyResults: [keyResult], commitments: [], people: [{ id: dana }] };
const told = ({ kind, lacks }: Orphan) => `${kind}: ${lacks.join(', ')}`;

describe('in limbo', () => {
  it.each<[string, Partial<Everything>, string[]]>([
    ['is nothing with owner and date', { commitments: [commitment()] }, []],
    ['is what nobody owns', { commitments: [commitment({ ownerId: null })] }, ['commitment: noOwner']],
    ['is what has no date', { commitments: [commitment({ dueOn: null, firstDueOn: null })] }, ['commitment: noDate']],
    ['is not what was parked', { commitments: [commitment({ dueOn: null, firstDueOn: null, parked: true })] }, []],
    ['is what was parked and has no owner', { commitments: [commitment({ ownerId: null, dueOn: null, parked: true })] }, ['commitment: noOwner']],
    ['is what somebody owns who left', { commitments: [commitment({ ownerId: sam })] }, ['commitment: ownerLeft']],
    ['is what lacks both', { commitments: [commitment({ ownerId: null, dueOn: null, firstDueOn: null })] }, ['commitment: noOwner, noDate']],
    ['is not what is closed', { commitments: [commitment({ ownerId: null, status: 'done', closedOn: today })] }, []],
    ['is a goal without a lead, and its key results', { ownerships: [{ ...lead, role: 'secondary' }] }, ['goal: noOwner', 'keyResult: noOwner']],
    ['is a goal whose lead left, but not a key result of somebody’s own', { people: [{ id: sam }], keyResults: [{ ...keyResult, ownerId: sam }] }, ['goal: ownerLeft']],
    ['is a key result whose owner left', { keyResults: [{ ...keyResult, ownerId: sam }] }, ['keyResult: ownerLeft']],
    ['is not a goal that is closed', { goals: [{ ...goal, status: 'closed' }], ownerships: [] }, []],
  ])('%s', (_, set, lists) => expect(orphans({ ...all, ...set }).map(told)).toEqual(lists));

  it('stays what nobody fixed, and what is fixed leaves, over any commitments', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat(), drawn).map(commitmentOf)), (commitments) => {
      const listed = orphans({ ...all, commitments });
      expect(orphans({ ...all, commitments: commitments.map((one) => ({ ...one, text: 'Other' })) })).toHaveLength(listed.length);
      expect(orphans({ ...all, commitments: commitments.map((one) => ({ ...one, ownerId: dana, dueOn: today })) })).toEqual([]);
    }));
  });
});

describe('small wins', () => {
  const step = (set: Partial<Step>): Step => ({ ...record(9), commitmentId: idOf(1), text: 'Ask', position: 1, closedOn: null, visibility: 'team', pairIds: [], ...set });
  const done = (closedOn: string, set: Partial<Commitment> = {}) => commitment({ text: closedOn, status: 'done', closedOn, ...set });

  it('are what was finished from Monday to Sunday, the latest first', () => {
    const commitments = [done('2026-11-15'), done('2026-11-16'), done('2026-11-22'), done('2026-11-23'), done('2026-11-18', { status: 'dropped' }), commitment()];
    const steps = [step({ closedOn: '2026-11-17' }), step({}), step({ closedOn: '2026-11-09' })];
    expect(smallWins({ commitments, steps }, weekOf(today)).map(({ kind, text, doneOn }) => [kind, text, doneOn])).toEqual([
      ['commitment', '2026-11-22', '2026-11-22'], ['step', 'Ask', '2026-11-17'], ['commitment', '2026-11-16', '2026-11-16'],
    ]);
  });

  it('are the team’s, never private or removed, and name nobody, over any data', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.nat(), drawn).map(commitmentOf)), (items) => {
      const commitments = items.map((one, index) => ({ ...one, closedOn: today, text: one.visibility === 'team' ? 'open word' : 'private word', deletedAt: index % 5 ? null : record(1).createdAt }));
      const steps = commitments.map(({ visibility, text, deletedAt }) => step({ visibility, text, deletedAt, closedOn: today }));
      const wins = JSON.stringify(smallWins({ commitments, steps }, weekOf(today)));
      expect(wins).not.toMatch(/private|ownerId/);
      const count = commitments.filter(({ status, visibility, deletedAt }) => visibility === 'team' && deletedAt === null && status === 'done').length
        + steps.filter(({ visibility, deletedAt }) => visibility === 'team' && deletedAt === null).length;
      expect(smallWins({ commitments, steps }, weekOf(today))).toHaveLength(count);
    }));
  });
});

describe('reasons', () => {
  const month = { from: '2026-11-01', to: '2026-11-30' };
  const moved = (reason: string | undefined, set: Partial<Commitment> = {}, on = today): Told => {
    const first = commitment({ dueOn: '2026-11-20', ...set });
    const move = moveDueDate(first, '2026-12-20', reason as MoveReason);
    return { commitment: after(first, move), history: written([doneAt(made('commitments', first), '2026-11-01T09:00:00.000Z', dana), doneAt(move, `${on}T12:00:00.000Z`, dana)]) };
  };
  const six = [...moveReasons.slice(0, 3), 'forgot', 'forgot', 'priority changed'].map((reason) => moved(reason));

  it('are counted for the team, the most frequent first', () => {
    expect(reasonCounts(six, month)).toEqual([
      { reason: 'priority changed', count: 2 }, { reason: 'forgot', count: 2 }, { reason: 'blocked by another', count: 1 }, { reason: 'underestimated', count: 1 },
    ]);
  });

  it.each<[string, Told[], number | null]>([
    ['five are shown', six.slice(0, 5), 5],
    ['four are not', six.slice(0, 4), null],
    ['a skipped one is none', [...six.slice(0, 4), moved(undefined)], null],
    ['a private one is none', [...six.slice(0, 4), moved('forgot', { visibility: 'pair' })], null],
    ['one of another month is none', [...six.slice(0, 4), moved('forgot', {}, '2026-10-31')], null],
    ['an undone one is none', [...six.slice(0, 4), { ...moved('forgot'), history: undone(moved('forgot').history, '2026-11-19T12:00:00.000Z') }], null],
    ['a new one is another', [...six.slice(0, 4), moved('the moon')], 5],
  ])('%s', (_, items, sum) => {
    expect(reasonCounts(items, month)?.reduce((all, { count }) => all + count, 0) ?? null).toBe(sum);
  });

  it('of a drop and of a first date count once each', () => {
    const undated = moved('forgot', { dueOn: null, firstDueOn: null });
    const open = commitment();
    const dropped = { commitment: after(open, drop(open, today, 'forgot')), history: written([made('commitments', open), drop(open, today, 'forgot')], '2026-11-17T09:00:00.000Z') };
    expect(reasonCounts([undated, dropped, ...six.slice(0, 3)], month)?.find(({ reason }) => reason === 'forgot')).toEqual({ reason: 'forgot', count: 2 });
  });

  it('name no person', () => expect(JSON.stringify(reasonCounts(six, month))).not.toMatch(/\d{4}-|Id"/));
});
