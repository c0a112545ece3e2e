// What merging moves is told in words that say all of it.
import { describe, expect, it } from 'vitest';
import type { TableName } from '@/lib/domain/change';
import { movedText } from './moved-text';

describe('what merging will move', () => {
  it.each<[[TableName, number][], string]>([
    [[], 'Nothing but the name, addresses and strengths will move.'],
    [[['commitments', 1]], '1 commitment will move.'],
    [[['ownerships', 6], ['commitments', 4]], '4 commitments and 6 parts in goals will move.'],
    [[['commitments', 2], ['nudges', 2], ['buddies', 1]], '2 commitments and 3 other records will move.'],
  ])('of %j is “%s”', (counts, text) => {
    expect(movedText(new Map(counts))).toBe(text);
  });
});
