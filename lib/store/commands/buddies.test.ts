// Buddies, pairs and saved views in the real database.
import { beforeEach, describe, expect, it } from 'vitest';
import { aCommitment, aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { searchEntryOf } from '../../domain/search/keys';
import { db } from '../db';
import { theBonusPanel } from '../queries/bonus';
import { buddyViews } from '../queries/buddies';
import { pairWarning } from '../../domain/pair';
import { pairsByGoal } from '../queries/pairs';
import { savedViews } from '../queries/saved-views';
import { consentToBuddy, endBuddy, proposeBuddy } from './buddies';
import { pairUp, unpair } from './pairs';
import { removeView, renameView, saveView } from './saved-views';
import { changeTeam } from './team';

useEmptyStore();

const [dana, sam, ama] = [aPerson('Dana Keller', { function: 'Finance' }), aPerson('Sam Okafor', { function: 'Sales' }), aPerson('Ama Boateng', { function: 'finance' })];

beforeEach(() => db.people.bulkAdd([dana, sam, ama]));

describe('a buddy', () => {
  const open = [aCommitment({ text: 'dated', ownerId: sam.id }), aCommitment({ text: 'undated', ownerId: sam.id, dueOn: null })];
  const hidden = [
    aCommitment({ ownerId: sam.id, visibility: 'pair' }), aCommitment({ ownerId: sam.id, visibility: 'me', dueOn: null }),
    aCommitment({ ownerId: sam.id, status: 'done' }), aCommitment({ ownerId: ama.id }), aCommitment({ ownerId: null }),
  ];
  const seen = async () => (await buddyViews(dana.id)).map(({ isSeeing, views }) => [isSeeing, ...views.map(({ commitment }) => commitment.text)]);

  it('sees nothing before it is agreed to, then the open items of the team, and nothing once it is ended', async () => {
    await db.commitments.bulkAdd([...open, ...hidden]);
    await db.searchEntries.bulkAdd([...open, ...hidden].flatMap((commitment) => searchEntryOf(commitment, []) ?? []));
    const { id } = await proposeBuddy(sam.id, dana.id);
    expect(await seen()).toEqual([[false]]);
    await consentToBuddy(id);
    expect(await seen()).toEqual([[true, 'dated', 'undated']]);
    expect(await buddyViews(ama.id)).toEqual([]);
    await endBuddy(id);
    expect(await seen()).toEqual([]);
    await expect(consentToBuddy(id)).rejects.toThrow('This was ended.');
  });

  it('is proposed once, and never to oneself', async () => {
    const { id } = await proposeBuddy(sam.id, dana.id);
    await expect(proposeBuddy(sam.id, dana.id)).rejects.toThrow('This was proposed already.');
    await expect(proposeBuddy(sam.id, sam.id)).rejects.toThrow('Nobody checks on themselves.');
    await endBuddy(id);
    await proposeBuddy(sam.id, dana.id);
    expect(await buddyViews(null)).toHaveLength(1);
  });
});

describe('a pair', () => {
  const goal = { id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, title: 'Open ten clinics', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' as const };

  const pairs = async () => (await pairsByGoal([goal.id])).get(goal.id) ?? [];

  it('carries a goal together until it is none any more', async () => {
    await db.goals.add(goal);
    await pairUp(goal.id, dana.id, sam.id);
    await pairUp(goal.id, dana.id, ama.id);
    expect((await pairs()).map(({ aId, bId }) => [aId, bId])).toEqual(expect.arrayContaining([[dana.id, sam.id], [dana.id, ama.id]]));
    await expect(pairUp(goal.id, sam.id, dana.id)).rejects.toThrow('They are a pair for this goal already.');
    await expect(pairUp(goal.id, sam.id, sam.id)).rejects.toThrow('A pair is two people.');
    for (const { id } of await pairs()) await unpair(id);
    expect(await pairs()).toEqual([]);
  });

  it.each([
    [sam, null], [ama, 'Both are in Finance. A pair is meant to join two functions.'],
    [aPerson('Liu Wei'), 'Kept does not know the function of Liu Wei. A pair is meant to join two.'],
  ])('is warned of where it does not join two functions (%#)', (other, warning) => expect(pairWarning(dana, other)).toBe(warning));
});

describe('a saved view', () => {
  const shown = async () => (await savedViews()).map(({ title, query }) => [title, query]);

  it('is kept under its name, replaced, renamed and removed', async () => {
    await saveView({ title: ' Overdue ', query: 'overdue=yes' });
    await saveView({ title: 'Mine', query: 'words=is%3Amine' });
    await saveView({ title: 'overdue', query: 'overdue=yes&group=owner' });
    expect(await shown()).toEqual([['Mine', 'words=is%3Amine'], ['overdue', 'overdue=yes&group=owner']]);
    const [mine] = await savedViews();
    await expect(renameView(mine?.id ?? '', 'OVERDUE')).rejects.toThrow('Another view is called “OVERDUE”.');
    await expect(saveView({ title: ' ', query: '' })).rejects.toThrow('A view needs a name.');
    await renameView(mine?.id ?? '', 'My own');
    await removeView(mine?.id ?? '');
    expect(await shown()).toEqual([['overdue', 'overdue=yes&group=owner']]);
  });
});

it('the bonus panel is off until the team sets its weight, and off again', async () => {
  const window = { from: '2026-10-01', to: '2026-11-20' };
  expect(await theBonusPanel(window, '2026-11-20')).toBeNull();
  await changeTeam({ bonusWeight: 30 });
  expect(await theBonusPanel(window, '2026-11-20')).toMatchObject({ weight: 30, multiplier: null });
  await expect(changeTeam({ bonusWeight: 101 })).rejects.toThrow('The weight is a share from 0 to 100 %.');
  await changeTeam({ bonusWeight: null });
  expect(await theBonusPanel(window, '2026-11-20')).toBeNull();
});
