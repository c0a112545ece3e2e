// Pressing a cell: none → stake → lead, and a goal always has exactly one lead.
import { describe, expect, it, vi } from 'vitest';
import { aPerson, useEmptyStore } from '@/test/fixtures/store';
import { addGoal } from '@/lib/store/commands/goals';
import { db } from '@/lib/store/db';
import { activeGoals } from '@/lib/store/queries/goals';
import type { Screen } from '../screen';
import { createOwnershipActs } from './ownership';

useEmptyStore();

async function pressed() {
  const announce = vi.fn();
  const acts = createOwnershipActs({ announce, run: (work: () => Promise<unknown>) => work() } as unknown as Screen);
  const [dana, liu] = [aPerson('Dana Keller'), aPerson('Liu Wei')];
  await db.people.bulkAdd([dana, liu]);
  await addGoal({ title: 'Renewals', startsOn: '2026-10-01', dueOn: '2026-12-31', leadId: dana.id });
  const now = async () => {
    const [view] = await activeGoals();
    if (!view) throw new Error('the goal is gone');
    return view;
  };
  return { announce, acts, dana, liu, now };
}

describe('a cell', () => {
  it('goes from none to stake to lead, which moves, and whoever led keeps a stake', async () => {
    const { acts, dana, liu, now } = await pressed();
    await acts.release(await now(), liu);
    expect(await now()).toMatchObject({ leadId: dana.id, stakeIds: [] });
    await acts.raise(await now(), liu);
    expect(await now()).toMatchObject({ leadId: dana.id, stakeIds: [liu.id] });
    await acts.raise(await now(), liu);
    expect(await now()).toMatchObject({ leadId: liu.id, stakeIds: [dana.id] });
  });

  it('of the lead stays as it is, and says why', async () => {
    const { acts, announce, dana, now } = await pressed();
    await acts.raise(await now(), dana);
    await acts.release(await now(), dana);
    expect(await now()).toMatchObject({ leadId: dana.id });
    expect(announce.mock.calls.map(([text]: unknown[]) => text)).toEqual(Array(2).fill(expect.stringContaining('exactly one lead')));
  });
});
