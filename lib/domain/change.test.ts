// Changes touch the fields they mean and no other, and say so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, doneAt, made, nothing, same, together, unrecorded } from './change';
import type { KeptRecord } from './record';
import { idOf } from './commitment.test-data';

const record: KeptRecord & { title: string; tags?: string[]; extra?: unknown } = { id: idOf(1), createdAt: '2026-11-18T09:00:00.000Z', deletedAt: null, title: 'A', tags: ['x'] };

describe('a change', () => {
  it('of a field leaves all others alone', () => {
    expect(changed('goals', record, { title: 'B', tags: ['x'] }, 'why')).toEqual({
      patches: [{ table: 'goals', id: record.id, set: { title: 'B' } }],
      history: [{ table: 'goals', record: record.id, field: 'title', from: 'A', to: 'B', reason: 'why' }],
    });
  });

  it('to what it was already is none', () => {
    expect(changed('goals', record, { title: 'A', tags: ['x'] })).toBe(nothing);
    expect(changed('goals', record, {})).toBe(nothing);
  });

  it('of a field that was never set says it was empty', () => {
    expect(changed('goals', record, { extra: 1 }).history).toMatchObject([{ field: 'extra', from: null, to: 1 }]);
    expect(changed('goals', record, { tags: undefined }).history).toMatchObject([{ field: 'tags', from: ['x'], to: null }]);
  });

  it('that makes a record holds all of it, as a copy', () => {
    const { patches, history } = made('goals', record);
    expect(patches).toEqual([{ table: 'goals', id: record.id, set: record, isNew: true }]);
    expect(patches[0]?.set).not.toBe(record);
    expect(history).toEqual([{ table: 'goals', record: record.id, field: '*', from: null, to: record }]);
  });

  it('made of several keeps their order', () => {
    const [first, second] = [changed('goals', record, { title: 'B' }), changed('goals', record, { tags: [] })];
    expect(together(first, nothing, second).history.map(({ field }) => field)).toEqual(['title', 'tags']);
    expect(together()).toEqual(nothing);
  });

  it('without history leaves no trace, one of another time says when and by whom', () => {
    expect(unrecorded(made('goals', record)).history).toEqual([]);
    expect(doneAt(made('goals', record), '2026-10-01T09:00:00.000Z', idOf(2)).history).toMatchObject([{ at: '2026-10-01T09:00:00.000Z', by: idOf(2) }]);
  });
});

describe('two values are the same', () => {
  it('when their contents are, whatever the order of keys', () => {
    expect(same({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  });

  it.each<[unknown, unknown]>([
    [[1, 2], [2, 1]], [[1], [1, 2]], [{ a: 1 }, { a: 1, b: 1 }], [{ a: undefined }, { b: undefined }], [[], {}], [null, {}], [null, undefined], ['1', 1], [0, false],
  ])('not when %j is set against %j', (left, right) => {
    expect(same(left, right)).toBe(false);
    expect(same(right, left)).toBe(false);
  });

  it('for a copy of anything', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => same(value, structuredClone(value))));
  });
});
