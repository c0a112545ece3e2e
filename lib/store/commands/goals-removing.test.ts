// Deleting a goal leaves nothing in limbo, and one undo brings all of it back.
import { beforeEach, describe, expect, it } from 'vitest';
import { aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { tables } from '../../domain/change';
import type { Topic } from '../../domain/topic';
import type { Win } from '../../domain/win';
import { db } from '../db';
import { activeGoals } from '../queries/goals';
import { goalItems } from '../queries/goals-items';
import { sightOf } from '../queries/goals-tree';
import { addBoulder, closeGoal } from './goals';
import { agreeToGoal, saveGoal, saveKeyResult } from './goals-editing';
import { removeGoal } from './goals-removing';
import { serveKeyResult } from './serve-key-result';
import { undo } from './undo';

useEmptyStore();

const dana = aPerson('Dana Keller');
const made = { createdAt: '2026-11-02T09:00:00.000Z', deletedAt: null };
const win = (goalId: string): Win => ({ id: newId(), ...made, text: 'Renewed', goalId, personIds: [dana.id], commitmentId: null, seriesId: null, on: '2026-11-02', visibility: 'team' });
const topic = (goalId: string): Topic =>
  ({ id: newId(), ...made, text: 'Pouches', raisedById: null, seriesId: null, goalId, origin: 'typed', originId: null, status: 'raised', resolvedOn: null, answers: [], visibility: 'team', pairIds: [] });
const goal = async (title: string, parentId: string | null = null) => (await saveGoal(null, { title, startsOn: '2026-10-01', dueOn: '2026-12-31', leadId: dana.id, parentId })).id;
const measured = (goalId: string) => saveKeyResult(null, goalId, { title: 'Clinics', unit: '', baseline: 0, target: 9, current: 0 });
const living = async () => Object.fromEntries(await Promise.all(tables.map(async (table) =>
  [table, (await db.table<{ id: string; deletedAt: string | null }>(table).toArray()).filter(({ deletedAt }) => deletedAt === null).sort((left, right) => left.id < right.id ? -1 : 1)] as const)));

let [company, pricing, supply, part] = ['', '', '', ''];
const [open, closed] = [aCommitment(), aCommitment({ status: 'done', closedOn: '2026-11-02', visibility: 'pair' })];

beforeEach(async () => {
  await db.people.add(dana);
  company = await goal('Company');
  [pricing, supply] = [await goal('Pricing', company), await goal('Supply', company)];
  part = await goal('Part', pricing);
  await measured(pricing);
  await agreeToGoal(pricing, [dana.id]);
  await addBoulder({ title: 'Prices', stakes: null, goalIds: [pricing, supply] });
  await db.commitments.bulkAdd([open, closed].map((one) => ({ ...one, goalId: pricing })));
  await db.wins.add(win(pricing));
  await db.topics.add(topic(pricing));
});

const served = async () => (await Promise.all([db.commitments.toArray(), db.wins.toArray(), db.topics.toArray()])).flat().map(({ goalId }) => goalId);

describe('deleting a goal', () => {
  it('knows what hangs on it', async () => {
    const items = await goalItems(pricing);
    expect(Object.fromEntries(Object.entries(items).map(([name, rows]) => [name, (rows as unknown[]).length])))
      .toEqual({ commitments: 2, wins: 1, topics: 1, helpAsks: 0, goals: 1, boulders: 1 });
  });

  it('moves its items to another goal, and the goal below to the one above', async () => {
    await removeGoal(pricing, supply);
    expect(await served()).toEqual([supply, supply, supply, supply]);
    expect((await db.goals.get(part))?.parentId).toBe(company);
    expect((await db.boulders.toArray())[0]?.goalIds).toEqual([supply]);
    const left = await living();
    expect(left.keyResults).toEqual([]);
    expect(left.agreements).toEqual([]);
    expect((await activeGoals()).map((view) => view.goal.title)).not.toContain('Pricing');
    expect(left.ownerships).toHaveLength(3);
  });

  it('leaves its items without a goal where that was said', async () => {
    await removeGoal(pricing, null);
    expect(await served()).toEqual([null, null, null, null]);
    expect((await db.boulders.toArray())[0]?.goalIds).toEqual([supply]);
  });

  it('is undone as a whole', async () => {
    const before = await living();
    const { change } = await removeGoal(pricing, supply);
    await undo(change ?? '');
    // What never was said is null after undo, and means the same.
    const plain = (rows: typeof before) => JSON.parse(JSON.stringify(rows, (_, value: unknown) => value ?? undefined)) as unknown;
    expect(plain(await living())).toEqual(plain(before));
  });

  it.each([['itself', () => pricing], ['a closed goal', () => supply], ['one that is gone', () => newId()]])('moves nothing to %s', async (_, to) => {
    await closeGoal(supply);
    await expect(removeGoal(pricing, to())).rejects.toThrow('Nothing was changed.');
    expect(await served()).toEqual([pricing, pricing, pricing, pricing]);
  });
});

describe('the line of sight', () => {
  const sight = async () => {
    const { goals: line, keyResult } = await sightOf(await db.commitments.get(open.id) ?? open);
    return [...line.map(({ title }) => title), keyResult?.title];
  };

  it('goes from the company’s goal down to the key result', async () => {
    const [keyResult] = await db.keyResults.toArray();
    expect(await sight()).toEqual(['Company', 'Pricing', undefined]);
    await serveKeyResult(open.id, keyResult?.id ?? '');
    expect(await sight()).toEqual(['Company', 'Pricing', 'Clinics']);
  });

  it('loses a key result of another goal', async () => {
    const [keyResult] = await db.keyResults.toArray();
    await serveKeyResult(open.id, keyResult?.id ?? '');
    await db.commitments.update(open.id, { goalId: supply });
    expect(await sight()).toEqual(['Company', 'Supply', undefined]);
    await serveKeyResult(open.id, null);
    expect((await db.commitments.get(open.id))?.keyResultId).toBe(null);
    await closeGoal(pricing);
    await expect(serveKeyResult(open.id, keyResult?.id ?? '')).rejects.toThrow('That goal is closed.');
  });

  it('of what serves no goal is empty', async () => {
    await removeGoal(pricing, null);
    expect(await sight()).toEqual([undefined]);
  });
});
