// What is in limbo is found without reading all that is open, and holds nothing private of others.
import { beforeEach, describe, expect, it } from 'vitest';
import { aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { scannedBy } from '@/test/fixtures/scans';
import type { Commitment } from '../../domain/commitment';
import { db } from '../db';
import { enterAgain } from '../search-entries';
import { theOrphans } from './orphans';

useEmptyStore();

const [me, sam, ama, series] = [newId(), newId(), newId(), newId()];
const put = async (text: string, set: Partial<Commitment> = {}) => {
  const commitment = aCommitment({ text, ownerId: sam, ...set });
  await db.commitments.add(commitment);
  await enterAgain([commitment.id]);
};
const found = async (where: string | null = null) => (await theOrphans(where)).map((one) => `${one.kind === 'commitment' ? one.commitment.text : one.kind}: ${one.lacks.join()}`).sort();

beforeEach(() => db.people.bulkAdd([aPerson('Dana Keller', { id: me }), aPerson('Sam Okafor', { id: sam }), aPerson('Ama Boateng', { id: ama, leftOn: '2026-11-02' })]));

describe('the orphans', () => {
  it('lack an owner, a date, or an owner who is still there', async () => {
    await put('nobody’s', { ownerId: null });
    await put('owned');
    await put('mine', { ownerId: me });
    await put('of one who left', { ownerId: ama });
    await put('of one who is not known', { ownerId: newId() });
    await put('some day', { dueOn: null });
    await put('parked', { dueOn: null, parked: true });
    await put('neither', { ownerId: null, dueOn: null });
    await put('done', { ownerId: null, status: 'done' });
    expect(await found()).toEqual(['neither: noOwner,noDate', 'nobody’s: noOwner', 'of one who is not known: ownerLeft', 'of one who left: ownerLeft', 'some day: noDate']);
  });

  it('are the team’s, and what is private only in its own meeting', async () => {
    await put('nobody’s', { ownerId: null });
    await put('between two', { ownerId: null, visibility: 'pair', seriesId: series });
    expect(await found()).toEqual(['nobody’s: noOwner']);
    expect(await found(series)).toEqual(['between two: noOwner', 'nobody’s: noOwner']);
    expect(await found(newId())).toEqual(['nobody’s: noOwner']);
  });

  it('hold a goal without a lead', async () => {
    await db.goals.add({ id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, title: 'Pricing', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' });
    expect(await found()).toEqual(['goal: noOwner']);
  });

  it('are found in a team of nobody, and through indexes', async () => {
    await db.people.clear();
    await put('owned');
    expect(await scannedBy(async () => expect(await found()).toEqual(['owned: ownerLeft']))).toEqual(['people']);
  });
});
