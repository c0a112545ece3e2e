// Two records of one person become one, over any data of all tables.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRows } from '@/test/fixtures/any-rows';
import type { Drawn } from '@/test/fixtures/any-rows';
import { tables } from './change';
import { commitment, idOf } from './commitment.test-data';
import { mergePeople } from './merge-people';
import { everybodyById } from './person';
import type { Person } from './person';
import type { KeptRecord } from './record';
import { schemas } from './schemas';

const now = '2026-11-22T10:00:00.000Z';
const born = { createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null };
const person = (number: number, name: string, set: Partial<Person> = {}): Person => ({ ...born, id: idOf(number), name, emails: [], aliases: [], function: null, ...set });
const [from, into, other] = [person(1, 'D. Keller'), person(2, 'Dana Keller'), person(3, 'Sam Okafor')];

/** How all rows stand after the merge, with `from` and `into` among the people. */
function merged(rows: Partial<Drawn>, [one, two]: [Person, Person] = [from, into]): Drawn {
  const people = [one, two, ...(rows.people ?? []).filter(({ id }) => id !== one.id && id !== two.id)];
  const all = { ...Object.fromEntries(tables.map((table) => [table, []])), ...rows, people } as unknown as Drawn;
  const { patches, history } = mergePeople(all, one, two, now);
  expect(history).toEqual([]);
  return Object.fromEntries(tables.map((table) => [table, all[table].map((row) =>
    patches.filter((patch) => patch.table === table && patch.id === row.id).reduce((known, { set }) => ({ ...known, ...set }), row))])) as unknown as Drawn;
}

const withoutId = ({ id: _, ...fields }: KeptRecord) => JSON.stringify(fields);
const living = (rows: KeptRecord[]) => rows.filter(({ deletedAt }) => deletedAt === null);

describe('over any data', () => {
  it('nothing names the old record any more, and every row can be read', () => {
    fc.assert(fc.property(anyRows, (rows) => {
      const after = merged(rows);
      for (const table of tables) {
        for (const row of after[table]) {
          if (table !== 'people' || row.id !== from.id) expect(withoutId(row)).not.toContain(from.id);
          expect(schemas[table].safeParse(row).error?.issues ?? []).toEqual([]);
        }
      }
    }), { numRuns: 150 });
  }, 30_000);

  it('what does not name it stays as it was, and nothing is seen by more people than before', () => {
    fc.assert(fc.property(anyRows, (rows) => {
      const after = merged(rows);
      // What may turn out to be there twice, and is then named by what stays.
      const doubles = [...rows.ownerships, ...rows.agreements, ...rows.checkIns];
      const width = (row: KeptRecord) => ['me', 'pair', 'team'].indexOf(String((row as { visibility?: string }).visibility));
      for (const table of tables.filter((name) => name !== 'people' && name !== 'checkIns')) {
        rows[table].forEach((row, index) => {
          const now = after[table][index] as KeptRecord;
          expect(width(now)).toBeLessThanOrEqual(width(row));
          const isAbout = withoutId(row).includes(from.id) || withoutId(row).includes(into.id) || doubles.some(({ id }) => withoutId(row).includes(id));
          if (!isAbout) expect(now).toEqual(row);
        });
      }
    }), { numRuns: 150 });
  }, 30_000);

  it('nobody has two stakes in a goal, agreed to it twice, or checked in twice in a week', () => {
    fc.assert(fc.property(anyRows, (rows) => {
      const after = merged(rows);
      const keys = (table: 'ownerships' | 'agreements' | 'checkIns') => living(after[table])
        .map((row) => row as unknown as { goalId: string; personId: string; week?: string })
        .filter(({ personId }) => personId === into.id).map(({ goalId, week }) => `${goalId} ${week}`);
      for (const table of ['ownerships', 'agreements', 'checkIns'] as const) expect(new Set(keys(table)).size).toBe(keys(table).length);
    }), { numRuns: 150 });
  }, 30_000);
});

describe('the one that stays', () => {
  it('is known by all addresses and names of both, and keeps what it says itself', () => {
    const after = merged({}, [person(1, 'Dana K.', { emails: ['dk@x.example'], aliases: ['DK'], function: 'Finance', strengths: ['pricing'], why: 'Clinics' }), person(2, 'Dana Keller', { emails: ['dana@x.example'], aliases: ['dana keller'], function: 'Sales' })]);
    expect(after.people[1]).toMatchObject({ name: 'Dana Keller', emails: ['dana@x.example', 'dk@x.example'], aliases: ['Dana K.', 'DK'], function: 'Sales', strengths: ['pricing'], why: 'Clinics' });
    expect(after.people[0]).toMatchObject({ mergedInto: into.id, deletedAt: now });
  }, 30_000);

  it('is in the team if one of the two is', () => {
    expect(merged({}, [from, { ...into, leftOn: '2026-11-02' }]).people[1]).toMatchObject({ leftOn: null });
    expect(merged({}, [{ ...from, leftOn: '2026-11-02' }, into]).people[1]).not.toHaveProperty('leftOn');
  }, 30_000);

  it('leads the goal that the other led', () => {
    const owning = (number: number, personId: string, role: string) => ({ ...born, id: idOf(number), goalId: idOf(50), personId, role });
    const after = merged({ ownerships: [owning(11, into.id, 'secondary'), owning(12, from.id, 'primary'), owning(13, other.id, 'secondary')] });
    expect(living(after.ownerships)).toMatchObject([{ personId: into.id, role: 'primary' }, { personId: other.id, role: 'secondary' }]);
  }, 30_000);

  it('keeps the later of two check-ins, and what hung on the other hangs on it', () => {
    const checkIn = (number: number, personId: string, on: string) => ({ ...born, id: idOf(number), personId, goalId: idOf(50), week: '2026-W47', on });
    const after = merged({
      checkIns: [checkIn(11, from.id, '2026-11-17'), checkIn(12, into.id, '2026-11-18')] as KeptRecord[],
      topics: [{ ...born, id: idOf(21), originId: idOf(11) } as KeptRecord],
    });
    expect(living(after.checkIns).map(({ id }) => id)).toEqual([idOf(12)]);
    expect(after.topics[0]).toMatchObject({ originId: idOf(12) });
  }, 30_000);

  it('is no partner of itself, no pair with itself, and has no secret with itself', () => {
    const row = (number: number, set: object) => ({ ...born, id: idOf(number), ...set });
    const after = merged({
      commitments: [commitment({ ownerId: into.id, partnerIds: [from.id, other.id] }), commitment({ visibility: 'pair', pairIds: [from.id, into.id] }), commitment({ visibility: 'pair', pairIds: [from.id, other.id] })],
      pairs: [row(11, { goalId: idOf(50), aId: from.id, bId: into.id })], buddies: [row(12, { personId: into.id, buddyId: from.id })],
      wins: [row(13, { personIds: [from.id, into.id] })],
    });
    expect(after.commitments).toMatchObject([{ partnerIds: [other.id] }, { visibility: 'me', pairIds: [] }, { visibility: 'pair', pairIds: [into.id, other.id] }]);
    expect([...living(after.pairs), ...living(after.buddies)]).toEqual([]);
    expect(after.wins).toMatchObject([{ personIds: [into.id] }]);
  }, 30_000);

  it('is not merged with itself', () => {
    expect(() => merged({}, [into, into])).toThrow('This is one record already.');
  }, 30_000);
});

it('an id leads to whom it was merged into, also over several merges and never in a circle', () => {
  const [a, b, c] = [person(1, 'A', { mergedInto: idOf(2), deletedAt: now }), person(2, 'B', { mergedInto: idOf(3), deletedAt: now }), person(3, 'C')];
  const known = everybodyById([a, b, c, person(4, 'D', { mergedInto: idOf(4), deletedAt: now }), person(5, 'E', { deletedAt: now }), person(6, 'F', { leftOn: '2026-11-02' })]);
  expect([...known].map(([id, { name }]) => [id, name])).toEqual([[idOf(1), 'C'], [idOf(2), 'C'], [idOf(3), 'C'], [idOf(6), 'F']]);
});
