// What the user does in the popup with help that was asked for in a check-in.
import { signal } from '@preact/signals';
import { beforeEach, expect, it, vi } from 'vitest';
import { aPerson, newId, useEmptyStore } from '@/test/fixtures/store';
import { checkIn } from '../store/commands/check-ins';
import { changeSettings } from '../store/commands/settings';
import { db } from '../store/db';
import { asksForMe } from '../store/queries/popup-rest';
import { createRestActs } from './popup-rest';
import type { Screen } from './screen';

useEmptyStore();

const [dana, sam] = [aPerson('Dana Keller'), aPerson('Sam Obi')];
const goal = { id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, title: 'Grow', startsOn: '2026-10-01', dueOn: '2026-12-31', status: 'active' as const };
const announce = vi.fn();
const screen = { run: (work: () => Promise<unknown>) => work(), announce, today: signal('2026-11-18') } as unknown as Screen;

beforeEach(async () => {
  announce.mockReset();
  await Promise.all([db.people.bulkAdd([dana, sam]), db.goals.add(goal), changeSettings({ meId: dana.id })]);
  await checkIn({ personId: sam.id, goalId: goal.id, confidence: 'atRisk', help: { text: 'Call the depot', fromId: dana.id } });
});

const asked = async () => {
  const [view] = await asksForMe(dana.id);
  if (!view) throw new Error('Nobody asks.');
  return view;
};

it('taken, it is a commitment of mine for the same goal, due in a week', async () => {
  await createRestActs(screen).take(await asked(), dana.id);
  expect(await db.commitments.toArray()).toMatchObject([{ text: 'Call the depot', goalId: goal.id, ownerId: dana.id, dueOn: '2026-11-25', dueAssumed: true }]);
  expect([await asksForMe(dana.id), announce.mock.calls[0]?.[0]]).toEqual([[], 'It is yours now']);
});

it('passed on, it asks me no more, and stays open', async () => {
  await createRestActs(screen).pass(await asked());
  expect([await asksForMe(dana.id), (await db.helpAsks.toArray()).map(({ status }) => status)]).toEqual([[], ['open']]);
});
