// Links to what is gone, wherever they stand in a record.
import { describe, expect, it } from 'vitest';
import { withoutTrace } from './without-trace';

const gone = new Set(['a', 'b']);

describe('a record without a trace of what is gone', () => {
  it.each<[string, unknown, unknown]>([
    ['points at nobody', { ownerId: 'a', text: 'a and b' }, { ownerId: null, text: 'a and b' }],
    ['loses it from its lists', { partnerIds: ['a', 'c', 'b'] }, { partnerIds: ['c'] }],
    ['loses it inside of other records', { to: { pairIds: ['a', 'c'], goalId: 'b' }, from: null }, { to: { pairIds: ['c'], goalId: null }, from: null }],
    ['keeps what is no text', { rank: 1, sample: true, closedOn: null, at: undefined }, { rank: 1, sample: true, closedOn: null, at: undefined }],
  ])('%s', (_, record, expected) => expect(withoutTrace(record, gone)).toEqual(expected));

  it('is the very same one where there was none', () => {
    const record = { ownerId: 'c', to: { partnerIds: ['d'] } };
    expect(withoutTrace(record, gone)).toBe(record);
  });
});
