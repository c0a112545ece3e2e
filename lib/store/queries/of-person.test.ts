// What is open with a person: the team's for everybody, the private part for me alone.
import { describe, expect, it } from 'vitest';
import { aCaptured, aPerson, useEmptyStore } from '@/test/fixtures/store';
import { made, together } from '../../domain/change';
import type { CapturedCommitment } from '../../domain/commitment';
import { completeCommitment } from '../commands/commitments';
import { db } from '../db';
import { act, freshRecord } from '../write';
import { openByOwner, openWith } from './of-person';

useEmptyStore();

const [dana, alex, sam] = [aPerson('Dana Keller'), aPerson('Alex Novak'), aPerson('Sam Okafor')];

async function given(...lines: Partial<CapturedCommitment>[]): Promise<void> {
  const commitments = lines.map((line) => aCaptured({ ownerId: alex.id, ...line }));
  await db.people.bulkAdd([dana, alex, sam]);
  await act(['commitments'], () => together(...commitments.map((one) => made('commitments', { ...one, ...freshRecord() }))));
}

describe('open with a person', () => {
  it('is what the team sees, and apart from it what is between us or only mine', async () => {
    await given({ text: 'team' }, { text: 'ours', visibility: 'pair', pairIds: [dana.id, alex.id] }, { text: 'mine', visibility: 'me' },
      { text: 'theirs', visibility: 'pair', pairIds: [alex.id, sam.id] }, { text: 'of another', ownerId: sam.id });
    const { team, ours } = await openWith(alex.id, dana.id);
    expect(team.map(({ commitment }) => commitment.text)).toEqual(['team']);
    expect(ours.map(({ commitment }) => commitment.text).sort()).toEqual(['mine', 'ours']);
    expect((await openWith(alex.id, sam.id)).ours.map(({ commitment }) => commitment.text).sort()).toEqual(['mine', 'theirs']);
  });

  it('is in the order in which it is due, without what is done', async () => {
    await given({ text: 'a', dueOn: '2026-12-01' }, { text: 'b', dueOn: '2026-12-09' }, { text: 'c', dueOn: null }, { text: 'd' });
    await completeCommitment((await db.commitments.toArray()).find(({ text }) => text === 'd')?.id ?? '');
    expect((await openWith(alex.id, null)).team.map(({ commitment }) => commitment.text)).toEqual(['a', 'b', 'c']);
  });

  it('is counted for the list without what is private or nobody’s', async () => {
    await given({ text: 'team' }, { text: 'mine', visibility: 'me' }, { text: 'nobody’s', ownerId: null }, { text: 'of another', ownerId: sam.id });
    const counts = [...await openByOwner()].map(([id, open]) => [id, open.length]);
    expect(Object.fromEntries(counts)).toEqual({ [alex.id]: 1, [sam.id]: 1 });
  });
});
