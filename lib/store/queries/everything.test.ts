// The copy of everything is lossless.
import { describe, expect, it } from 'vitest';
import { aCommitment, useEmptyStore } from '@/test/fixtures/store';
import { tables } from '../../domain/change';
import { addSampleTeam } from '../commands/sample';
import { db } from '../db';
import { everything } from './everything';

useEmptyStore();

const now = new Date('2026-11-21T10:00:00.000Z');

describe('the copy of everything', () => {
  it('holds every row of every table to the letter, history and unreadable rows included', async () => {
    await addSampleTeam(now);
    await db.commitments.add({ ...aCommitment(), dueOn: 'not a date', fromTheFuture: [1, { two: null }] } as never);
    const file = JSON.parse((await everything(now)).join('')) as { app: string; format: number; schema: number; tables: Record<string, { id: string }[]> };
    expect(file).toMatchObject({ app: 'kept', format: 1, schema: db.verno, exportedAt: now.toISOString() });
    for (const table of [...tables, 'history']) {
      expect(file.tables[table], table).toEqual(await db.table(table).orderBy('id').toArray());
    }
  });

  it('is valid when there is nothing yet', async () => {
    expect(JSON.parse((await everything(now)).join(''))).toMatchObject({ app: 'kept', tables: { commitments: [], history: [] } });
  });
});
