// What a search finds, before whom, and in which order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scannedBy } from '@/test/fixtures/scans';
import { aCaptured, aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import type { Commitment } from '../../domain/commitment';
import { parseSearch } from '../../domain/search/parse';
import { searchEntryOf } from '../../domain/search/keys';
import { askedBy, matches } from '../../domain/search/wanted';
import { isFoundBy } from '../../domain/visibility';
import type { Audience } from '../../domain/visibility';
import { capture, moveDate } from '../commands/commitments';
import { changeSettings } from '../commands/settings';
import { changePerson } from '../commands/team';
import { db } from '../db';
import { foundCommitments, searchNames } from './search';

useEmptyStore();

const today = '2026-11-18';
const [here, elsewhere] = [newId(), newId()];
const born = { createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null };
const goal = { ...born, id: newId(), title: 'Keep every clinic supplied', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' as const };
const series = (id: string, title: string) => ({ ...born, id, key: `0${title}`, title, codes: [], chairId: null, provisional: false, mergedInto: null });

async function add(...commitments: Commitment[]): Promise<void> {
  await db.commitments.bulkAdd(commitments);
  await db.searchEntries.bulkAdd(commitments.flatMap((commitment) => searchEntryOf(commitment, []) ?? []));
}

async function search(text: string, audience: Audience = 'alone') {
  const names = await searchNames();
  return foundCommitments(askedBy(parseSearch(text, today), { names, today }), names, audience);
}

const texts = async (text: string, audience?: Audience) => (await search(text, audience)).views.map(({ commitment }) => commitment.text);
const minutesAgo = (minutes: number) => new Date(Date.parse('2026-11-18T09:00:00.000Z') - minutes * 60_000).toISOString();

describe('a search', () => {
  it('finds by text, owner, goal, meeting, outcome and the reason of a move', async () => {
    const dana = aPerson('Dana Keller');
    await Promise.all([db.people.add(dana), db.goals.add(goal), db.series.add(series(here, 'Pricing call'))]);
    const captured = aCaptured({ text: 'Zürich lease', ownerId: dana.id, goalId: goal.id, seriesId: here }, dana.id);
    await capture([captured, aCaptured({ text: 'Other thing' })], null);
    await moveDate(captured.id, '2026-12-24', 'underestimated');
    await add(
      aCommitment({ text: 'Closed', outcome: { effect: 'Signed by the landlord' }, wentWell: 'Good preparation' }),
      aCommitment({ text: 'Measured', outcome: { metric: 'Churn', from: 7, to: 4 } }), aCommitment({ text: 'Stuck', blockedBy: 'waits for customs' }),
    );
    for (const looked of ['zurich', 'LEASE', 'lea', 'dan', 'keller lease', 'clinic', 'pricing', 'underest', 'owner:dana', 'goal:clinic', 'meeting:"Pricing call"']) {
      expect(await texts(looked), looked).toEqual(['Zürich lease']);
    }
    for (const looked of ['landlord', 'preparation']) expect(await texts(looked), looked).toEqual(['Closed']);
    expect(await texts('churn 4')).toEqual(['Measured']);
    for (const looked of ['customs', 'is:blocked']) expect(await texts(looked), looked).toEqual(['Stuck']);
  });

  it('finds a person’s commitments under a new name at once', async () => {
    const dana = aPerson('Dana Keller');
    await db.people.add(dana);
    await capture([aCaptured({ ownerId: dana.id })], null);
    await changePerson(dana.id, { ...dana, name: 'Dana Brandt', aliases: [], emails: [] });
    expect(await texts('brandt')).toHaveLength(1);
    expect(await texts('keller')).toEqual([]);
  });

  it('keeps to its filters', async () => {
    const me = aPerson('Dana Keller');
    await changeSettings({ meId: me.id });
    await add(
      aCommitment({ text: 'late', dueOn: '2026-11-17', ownerId: me.id }), aCommitment({ text: 'due', dueOn: today }),
      aCommitment({ text: 'next', dueOn: '2026-11-20' }), aCommitment({ text: 'parked', dueOn: null, parked: true }),
      aCommitment({ text: 'was late', dueOn: '2026-11-10', status: 'done' }), aCommitment({ text: 'gone', dueOn: null, status: 'dropped', ownerId: newId() }),
    );
    const table: Record<string, string[]> = {
      'is:overdue': ['late'], 'is:today': ['due'], 'is:parked': ['parked'], 'is:mine': ['late'], 'is:done': ['was late'], 'is:dropped': ['gone'],
      'is:open': ['parked', 'late', 'due', 'next'], 'due:<today': ['late', 'was late'], 'due:today..friday': ['due', 'next'], 'due:none': ['parked', 'gone'],
      'is:orphan is:open -due:none': ['due', 'next'], '-is:open': ['was late', 'gone'], 'owner:me': ['late'], 'late': ['late', 'was late'], '"was late"': ['was late'], 'late -was': ['late'],
      'is:open owner:none next': ['next'], 'owner:nobody-here': [], '': [],
    };
    for (const [looked, expected] of Object.entries(table)) expect((await texts(looked)).sort(), looked).toEqual([...expected].sort());
    expect(await texts('is:open -is:parked')).toEqual(['late', 'due', 'next']);
  });

  it('puts first what has the words in its own text and is open; else the newest', async () => {
    await db.series.add(series(here, 'Freight review'));
    await add(
      aCommitment({ text: 'in its meeting', seriesId: here, capturedAt: minutesAgo(1) }),
      aCommitment({ text: 'freight, done', status: 'done', capturedAt: minutesAgo(2) }),
      aCommitment({ text: 'freight, older', capturedAt: minutesAgo(4) }), aCommitment({ text: 'freight, newer', capturedAt: minutesAgo(3) }),
    );
    expect(await texts('freight')).toEqual(['freight, newer', 'freight, older', 'freight, done', 'in its meeting']);
  });

  it('shows the newest of very many, and says that there are more', async () => {
    await add(...Array.from({ length: 300 }, (_, index) => aCommitment({ text: `deck ${index}`, capturedAt: minutesAgo(index) })));
    const { views, isMore } = await search('deck');
    expect([views.length, isMore]).toEqual([24, true]);
    expect(views.map(({ commitment }) => commitment.text)).toContain('deck 0');
    expect((await search('deck 299')).isMore).toBe(false);
  });
});

describe('in a meeting', () => {
  it('nothing is found that is private elsewhere, nor suggested by its words', async () => {
    await add(
      aCommitment({ text: 'raise for Sam', seriesId: elsewhere, visibility: 'pair' }), aCommitment({ text: 'raise prices', seriesId: elsewhere }),
      aCommitment({ text: 'raise it here', seriesId: here, visibility: 'pair' }), aCommitment({ text: 'raise my doubts', visibility: 'me' }),
    );
    expect((await texts('raise', { seriesId: here })).sort()).toEqual(['raise it here', 'raise prices']);
    expect([...(await search('raise', { seriesId: here })).words].sort()).toEqual(['here', 'it', 'prices', 'raise']);
    expect(await texts('raise')).toHaveLength(4);
  });
});

describe('whatever is searched', () => {
  const owner = aPerson('Ama Boateng');
  const piece = fc.constantFrom('deck', 'board', 'de', '"the deck"', '送る', '-board', '-"deck the"', 'is:overdue', 'is:done', '-is:done', 'owner:ama', 'due:<friday', 'ama', 'x17');
  const words = ['deck', 'the', 'board', '資料を送る', 'deckhand'];

  it('exactly those are found that match, however frequent their words are', async () => {
    await db.people.add(owner);
    const all = Array.from({ length: 900 }, (_, index) => aCommitment({
      text: [0, 1, 2, 3, 4].filter((bit) => (index * 7 + (index >> 3)) >> bit & 1).map((bit) => words[bit]).concat(`x${index % 90}`).join(' '),
      ownerId: index % 3 === 0 ? owner.id : null, status: index % 4 === 0 ? 'done' : 'open', dueOn: index % 5 === 0 ? null : '2026-11-17',
      visibility: index % 2 === 0 ? 'team' : 'pair', seriesId: index % 7 === 0 ? here : elsewhere, capturedAt: minutesAgo(index),
    }));
    await add(...all);
    const names = await searchNames();
    await fc.assert(fc.asyncProperty(fc.uniqueArray(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom<Audience>('alone', { seriesId: here }), async (pieces, audience) => {
      const asked = askedBy(parseSearch(pieces.join(' '), today), { names, today });
      const right = all.filter((commitment) => isFoundBy(commitment, audience) && asked.wanted.every((one) => matches(searchEntryOf(commitment, []) ?? { id: '', keys: [] }, one)));
      const { views, isMore } = await foundCommitments(asked, names, audience);
      expect(views.length).toBe(Math.min(24, right.length));
      expect(isMore).toBe(right.length > 24);
      expect(right.map(({ id }) => id)).toEqual(expect.arrayContaining(views.map(({ commitment }) => commitment.id)));
    }), { numRuns: 60 });
  }, 30_000);

  it('no table is scanned, except those of the few names', async () => {
    await add(aCommitment({ text: 'deck' }));
    const scanned = await scannedBy(async () => expect(await texts('deck -is:done')).toEqual(['deck']));
    expect([...new Set(scanned)].sort()).toEqual(['goals', 'people', 'series', 'settings']);
  });
});
