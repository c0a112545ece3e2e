// No output meant for the team ever holds what is mine or between two, over any data of all tables (practice A24).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '@/test/fixtures/any-rows';
import type { Drawn } from '@/test/fixtures/any-rows';
import { agreedText } from './agreed';
import { tables } from './change';
import type { TableName } from './change';
import type { Commitment } from './commitment';
import { commitment, idOf } from './commitment.test-data';
import { schemas } from './schemas';
import { smallWins } from './small-wins';
import { isFoundBy, isOnTheTable } from './visibility';
import { forTeam } from './visibility-for-team';
import type { Everything } from './visibility-for-team';

const privateTables: readonly TableName[] = ['corrections', 'conversations', 'coachingLogs', 'buddies', 'nudges', 'drafts', 'settings', 'savedViews', 'notifications', 'draftedMessages'];

const isPrivate = (table: TableName, row: object) => privateTables.includes(table) || ['me', 'pair'].includes(String((row as { visibility?: string }).visibility));

/** Free text of rows that are mine or between two is marked, and so is a reason that was not shared. */
function marked(rows: Drawn): Everything {
  return Object.fromEntries(tables.map((table) => [table, rows[table].filter(({ deletedAt }) => deletedAt === null).map((row) => {
    const secret = isPrivate(table, row) ? JSON.parse(JSON.stringify(row).replace(/"(?:Pricing|Freight)"/gu, '"SECRET"')) as object : row;
    return table === 'people' && 'why' in secret && secret.why && !('whyShared' in secret && secret.whyShared) ? { ...secret, why: 'SECRET' } : secret;
  })])) as unknown as Everything;
}

describe('over any data', () => {
  it('the team is given no word that is mine or between two, and no row of it', () => {
    fc.assert(fc.property(anyRows, (rows) => {
      const given = forTeam(marked(rows));
      expect(JSON.stringify(given)).not.toContain('SECRET');
      for (const table of tables) for (const row of given[table]) expect(isPrivate(table, row)).toBe(false);
      for (const table of privateTables) expect(given[table]).toEqual([]);
    }), { numRuns: 30 });
  }, 30_000);

  it('every row that is given can be read, and hangs on nothing that is not given', () => {
    fc.assert(fc.property(anyRows, (rows) => {
      const given = forTeam(marked(rows));
      for (const table of tables) for (const row of given[table]) expect(schemas[table].safeParse(row).error?.issues ?? []).toEqual([]);
      const known = new Set(given.commitments.map(({ id }) => id));
      for (const { commitmentId } of [...given.steps, ...given.appearances]) expect(known.has(commitmentId)).toBe(true);
    }), { numRuns: 30 });
  }, 30_000);

  it('what was agreed, small wins, and a search or the table of another meeting hold none of it either', () => {
    fc.assert(fc.property(anyRows, (rows) => {
      const { commitments, steps, people, goals } = marked(rows);
      const [series, goalIds] = [idOf(1_000), new Set(goals.map(({ id }) => id))];
      const elsewhere = commitments.filter((one) => isFoundBy(one, { seriesId: series }) || isOnTheTable(one, series, goalIds));
      const day = '2026-11-18';
      const told = [
        agreedText({ title: null, day, commitments: commitments.map((one): Commitment => ({ ...one, capturedAt: `${day}T09:00:00.000Z` })), people }),
        smallWins({ commitments, steps }, { from: '2026-01-01', to: '2026-12-31' }), elsewhere,
      ];
      expect(JSON.stringify(told)).not.toContain('SECRET');
    }), { numRuns: 30 });
  }, 30_000);
});

describe('the team is given', () => {
  const born = { createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null };
  const nothing = Object.fromEntries(tables.map((table) => [table, []])) as unknown as Everything;
  const series = (number: number) => ({ ...born, id: idOf(number), key: String(number), title: 'Weekly', codes: [], chairId: null, provisional: false, mergedInto: null });
  const instance = (number: number, seriesId: string, guests: number) => ({
    ...born, id: idOf(number), seriesId, originalStart: '', startsAt: null, endsAt: null, when: null, guests: Array.from({ length: guests }, (_, index) => ({ email: `${index}@x.example`, name: null })),
  });

  it('meetings in which it agreed on something, and neither others of the calendar nor a one-to-one', () => {
    const [weekly, dentist, oneToOne] = [series(11), series(12), series(13)];
    const given = forTeam({
      ...nothing, series: [weekly, dentist, oneToOne], instances: [instance(21, weekly.id, 5), instance(22, oneToOne.id, 2)],
      commitments: [commitment({ seriesId: weekly.id, instanceId: idOf(21) }), commitment({ seriesId: oneToOne.id, instanceId: idOf(22) }), commitment({ seriesId: dentist.id, visibility: 'me' })],
    });
    expect([given.series.map(({ id }) => id), given.instances.map(({ id }) => id)]).toEqual([[weekly.id], [idOf(21)]]);
    expect(given.commitments.map(({ seriesId, instanceId }) => [seriesId, instanceId])).toEqual([[weekly.id, idOf(21)], [null, null]]);
  });

  it('a win or a part of something private, without a trace of that', () => {
    const secret = commitment({ visibility: 'pair', pairIds: [idOf(1), idOf(2)] });
    const win = { ...born, id: idOf(31), text: 'Signed', goalId: null, personIds: [idOf(1)], commitmentId: secret.id, seriesId: null, on: '2026-11-18', visibility: 'team' as const };
    const given = forTeam({ ...nothing, commitments: [secret, commitment({ parentId: secret.id })], wins: [win] });
    expect([given.wins[0]?.commitmentId, given.commitments.map(({ parentId }) => parentId)]).toEqual([null, [null]]);
  });

  it('no reason of a person that was not shared', () => {
    const person = (number: number, whyShared: boolean | null) => ({ ...born, id: idOf(number), name: 'Dana', emails: [], aliases: [], function: null, why: 'Clinics', whyShared });
    expect(forTeam({ ...nothing, people: [person(1, true), person(2, false), person(3, null)] }).people.map(({ why }) => why)).toEqual(['Clinics', undefined, undefined]);
  });
});
