// @vitest-environment jsdom
// A goal's line says who leads, who is absent, and how it stands against its pace, in words as well as in looks.
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPerson, newId } from '@/test/fixtures/store';
import type { GoalView } from '@/lib/state/views';
import { GoalList } from './GoalList';

afterEach(cleanup);

const [liu, ama] = [aPerson('Liu Wei'), aPerson('Ama Boateng')];
const people = new Map([[liu.id, liu], [ama.id, ama]]);
const record = () => ({ id: newId(), createdAt: '2026-10-01T09:00:00.000Z', deletedAt: null });
const goal = (set: Partial<GoalView> = {}): GoalView => ({
  goal: { ...record(), title: 'Cold-chain losses under 0.5 %', startsOn: '2026-10-01', dueOn: '2026-12-30', status: 'active' },
  leadId: liu.id, stakeIds: [ama.id], keyResults: [], ...set,
});
const open = vi.fn();
const show = (view: GoalView, invited: ReadonlySet<string> | null = null) =>
  render(<GoalList goals={[view]} people={people} today="2026-11-15" invited={invited} compact={false} edit={() => undefined} meters={undefined} open={open} />);

describe('a goal', () => {
  it('names its lead and those with a stake', () => {
    show(goal());
    expect(screen.getByText(/Led by Liu Wei; with a stake: Ama Boateng/)).toBeTruthy();
  });

  it('marks a lead who is not invited as absent', () => {
    show(goal(), new Set([ama.id]));
    expect(screen.getByText(/Led by Liu Wei, owner absent/)).toBeTruthy();
  });

  it('says that nobody leads it', () => {
    show(goal({ leadId: null }));
    expect(screen.getByText('no lead')).toBeTruthy();
  });

  it('without key results is unknown, not zero', () => {
    show(goal());
    expect(screen.getByRole('button', { name: 'Progress: No key result yet; 50 % of the time is gone' })).toBeTruthy();
  });

  it('under 0.8 of its pace is behind, in words', () => {
    show(goal({ keyResults: [{ ...record(), goalId: newId(), title: 'Losses', unit: '%', baseline: 0, target: 100, current: 30 }] }));
    expect(screen.getByRole('button', { name: 'Progress: 30 % done, behind; 50 % of the time is gone' })).toBeTruthy();
  });
});
