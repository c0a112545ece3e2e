// The table shows exactly what its view asks for, in its order and groups, whatever is read first.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import 'fake-indexeddb/auto';
import { aCommitment, aPerson } from '@/test/fixtures/store';
import { fieldsOf, groupings, sorts, statusLabels, usualView, viewOf } from '../../domain/commitment-rows';
import type { RowView } from '../../domain/commitment-rows';
import { isOverdue } from '../../domain/commitment';
import type { Commitment } from '../../domain/commitment';
import { idOf } from '../../domain/commitment.test-data';
import { plusDays } from '../../domain/local-date';
import { inOrder, unknownLast } from '../../domain/order';
import { searchEntryOf } from '../../domain/search/keys';
import { namesOf } from '../../domain/search/names';
import { db } from '../db';
import { firstRows, rowsOf, tableRows } from './commitment-table';

const today = '2026-11-18';
const born = { createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null };
const people = ['Dana Keller', 'Ama Boateng'].map((name, index) => aPerson(name, { id: idOf(index + 1) }));
const goals = ['Open ten clinics', 'Cut churn'].map((title, index) => ({ ...born, id: idOf(index + 11), title, startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' as const }));
const series = { ...born, id: idOf(21), key: '0', title: 'Samples weekly', codes: [], chairId: null, provisional: false, mergedInto: null };
const asking = { names: namesOf(people, goals, [series], null), today };
const gone = idOf(99);

/** More than are sorted by their records; a commitment of every kind there is, each captured at a minute of its own. */
const all = Array.from({ length: 900 }, (_, index) => {
  const choose = <T>(factor: number, ...choices: T[]): T => choices[(index * factor + (index >> 4)) % choices.length] as T;
  return aCommitment({
    text: choose(1, 'Send the deck', 'Confirm freight quotes', 'The deck, and the board', 'Deck the halls'),
    ownerId: choose(3, ...people.map(({ id }) => id), null, gone), goalId: choose(5, ...goals.map(({ id }) => id), null),
    seriesId: choose(7, series.id, null), status: choose(11, 'open', 'open', 'done', 'dropped'),
    dueOn: choose(13, null, today, plusDays(today, index % 40 - 20), plusDays(today, index % 15)),
    capturedAt: new Date(Date.parse('2026-11-01T09:00:00.000Z') + ((index * 617) % 900) * 60_000).toISOString(),
    ...(index % 50 === 0 && { deletedAt: born.createdAt }),
  });
});
const byId = new Map(all.map((commitment) => [commitment.id, commitment]));

beforeAll(async () => {
  await db.delete();
  await db.open();
  await db.commitments.bulkAdd(all);
  await db.searchEntries.bulkAdd(all.flatMap((commitment) => searchEntryOf(commitment, []) ?? []));
});

const view = (set: Partial<RowView>): RowView => ({ ...usualView, ...set });
const shown = async (set: Partial<RowView>) => (await tableRows(view(set), asking)).groups.map(({ label, ids }) => [label, ids.length] as const);

/** The same told from the records alone. */
function right(asked: RowView): Commitment[] {
  const among = (values: readonly unknown[], value: unknown) => values.length === 0 || values.includes(value);
  return all.filter((one) => one.deletedAt === null && among(asked.statuses, one.status) && among(asked.owners, one.ownerId)
    && among(asked.goals, one.goalId) && among(asked.meetings, one.seriesId) && (!asked.isOverdue || isOverdue(one, today))
    && (asked.due === '' || (asked.due === 'none' ? one.dueOn === null : one.dueOn !== null && one.dueOn < today))
    && (asked.words === '' || one.text.toLowerCase().includes('the deck')));
}

const anyView: fc.Arbitrary<RowView> = fc.record({
  statuses: fc.subarray(['open', 'done', 'dropped'] as const), owners: fc.subarray([people[0]?.id ?? '', null]), goals: fc.subarray([goals[0]?.id ?? '', null]),
  meetings: fc.subarray([series.id, null]), due: fc.constantFrom('', '', '<today', 'none'), isOverdue: fc.constantFrom(false, false, true),
  words: fc.constantFrom('', '', '"the deck"'), sort: fc.constantFrom(...sorts), isDescending: fc.boolean(), group: fc.constantFrom(...groupings),
});

describe('any view', () => {
  it('shows exactly what fits it, each once, and first what comes first', async () => {
    await fc.assert(fc.asyncProperty(anyView, async (asked) => {
      const { groups, total } = await tableRows(asked, asking);
      const ids = groups.flatMap((group) => group.ids);
      expect([...ids].sort()).toEqual(right(asked).map(({ id }) => id).sort());
      expect(total).toBe(ids.length);
      const first = await firstRows(asked, asking, 20);
      if (first) expect(first).toEqual(ids.slice(0, 20));
    }), { numRuns: 40 });
  }, 120_000);

  it('keeps to its order within each group', async () => {
    await fc.assert(fc.asyncProperty(anyView, async (asked) => {
      const labels = new Map([...people.map(({ id, name }) => [id, name] as const), ...goals.map(({ id, title }) => [id, title] as const)]);
      const sign = asked.isDescending ? -1 : 1;
      const named = (id: string | null) => (id === null ? '~' : labels.get(id) ?? '~~');
      const byDue = (left: Commitment, other: Commitment, direction = 1) => left.dueOn === null || other.dueOn === null
        ? unknownLast(left.dueOn, other.dueOn) || direction * inOrder(left.capturedAt, other.capturedAt) : direction * (inOrder(left.dueOn, other.dueOn) || inOrder(left.capturedAt, other.capturedAt));
      const orders: Record<RowView['sort'], (left: Commitment, other: Commitment) => number> = {
        due: (left, other) => (left.dueOn === null && other.dueOn === null && left.status !== other.status ? 0 : byDue(left, other, sign)),
        captured: (left, other) => sign * inOrder(left.capturedAt, other.capturedAt),
        owner: (left, other) => (named(left.ownerId) === '~~' || named(other.ownerId) === '~~' ? inOrder(named(left.ownerId), named(other.ownerId)) : sign * inOrder(named(left.ownerId), named(other.ownerId))),
        goal: (left, other) => sign * inOrder(named(left.goalId), named(other.goalId)),
        status: (left, other) => sign * (['open', 'done', 'dropped'].indexOf(left.status) - ['open', 'done', 'dropped'].indexOf(other.status)),
      };
      for (const { ids } of (await tableRows(asked, asking)).groups) {
        const rows = ids.map((id) => byId.get(id) as Commitment);
        rows.slice(1).forEach((row, index) => expect(orders[asked.sort](rows[index] as Commitment, row)).toBeLessThanOrEqual(0));
      }
    }), { numRuns: 25 });
  }, 120_000);

  it('is the same again when it comes back from an address', () => {
    fc.assert(fc.property(anyView, (asked) => {
      expect(viewOf(fieldsOf(asked))).toEqual({ ...asked, statuses: viewOf(fieldsOf(asked)).statuses });
      expect([...viewOf(fieldsOf(asked)).statuses].sort()).toEqual([...asked.statuses].sort());
    }));
  });
});

describe('groups', () => {
  it('stand in their order, with what belongs to nothing known at the end', async () => {
    const labels = async (set: Partial<RowView>) => (await shown({ statuses: [], ...set })).map(([label]) => label);
    expect(await labels({ group: 'status' })).toEqual(Object.values(statusLabels));
    expect(await labels({ group: 'owner' })).toEqual(['Ama Boateng', 'Dana Keller', 'No owner yet', 'Others']);
    expect(await labels({ group: 'goal' })).toEqual(['Cut churn', 'Open ten clinics', 'No goal']);
    expect(await labels({ group: 'meeting' })).toEqual(['Samples weekly', 'No meeting']);
    expect(await labels({ group: 'due' })).toEqual(['Before today', 'Today', 'In the next 7 days', 'Later', 'No date']);
  });
});

describe('rows', () => {
  it('come in the order asked for, without what is gone', async () => {
    const [one, two] = all.filter(({ deletedAt }) => deletedAt === null) as [Commitment, Commitment];
    const deleted = all.find(({ deletedAt }) => deletedAt !== null)?.id ?? '';
    expect((await rowsOf([two.id, deleted, gone, one.id])).map(({ commitment }) => commitment.id)).toEqual([two.id, one.id]);
  });
});

it.each([
  [{}, {}], [{ status: 'any' }, { statuses: [] }], [{ status: 'nothing' }, {}], [{ sort: '-captured', group: 'owner' }, { sort: 'captured', isDescending: true, group: 'owner' }],
  [{ sort: 'x', group: 'y', overdue: 'no' }, {}], [{ owner: `none,${gone}` }, { owners: [null, gone] }],
] as [Record<string, string>, Partial<RowView>][])('an address %j means a view', (fields, set) => {
  expect(viewOf(fields)).toEqual(view(set));
});
