// What a commitment's menu offers depends on whose it is.
import { describe, expect, it, vi } from 'vitest';
import { alex, commitment, dana, sam } from '@/lib/domain/commitment.test-data';
import type { Commitment } from '@/lib/domain/commitment';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import { openEntries } from './menu-entries';

const labels = (set: Partial<Commitment>) => openEntries({ commitment: commitment(set), from: null, moves: [] }, { acts: {} as CommitmentActs, meId: dana, edit: vi.fn(), select: vi.fn() }).map(({ label }) => label);

describe('a message to the owner', () => {
  it.each<[boolean, string, Partial<Commitment>]>([
    [true, 'another’s', { ownerId: sam }], [true, 'between us two', { ownerId: sam, visibility: 'pair', pairIds: [dana, sam] }],
    [false, 'mine', { ownerId: dana }], [false, 'nobody’s', { ownerId: null }], [false, 'only mine to see', { ownerId: sam, visibility: 'me' }],
    [false, 'between them and a third', { ownerId: sam, visibility: 'pair', pairIds: [sam, alex] }],
  ])('is offered (%s) for what is %s', (offered, _, set) => expect(labels(set).includes('Draft a message')).toBe(offered));
});
