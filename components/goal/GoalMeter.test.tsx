// @vitest-environment jsdom
// Three needles, told in words, never blended into one; each is a way to what is behind it.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Goal } from '@/lib/domain/goal';
import { meterOf } from '@/lib/domain/meter';
import type { Meter } from '@/lib/domain/meter';
import { newId } from '@/test/fixtures/store';
import { GoalMeter } from './GoalMeter';

afterEach(cleanup);

const record = { id: newId(), createdAt: '2026-10-01T09:00:00.000Z', deletedAt: null };
const goal: Goal = { ...record, title: 'Renewals', startsOn: '2026-10-01', dueOn: '2026-12-30', status: 'active' };
const keyResult = (current: number) => ({ ...record, id: newId(), goalId: goal.id, title: 'Renewed', unit: '', baseline: 0, target: 100, current });

function show(currents: number[], lastOn: string | null, set: Partial<Meter> = {}) {
  const keyResults = currents.map(keyResult);
  const open = vi.fn();
  render(<GoalMeter view={{ goal, keyResults, leadId: null, stakeIds: [] }} meter={{ ...meterOf(goal, keyResults, lastOn, [], '2026-11-15'), ...set }} today="2026-11-15" open={open} />);
  return open;
}

const names = () => screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));

describe('the meter', () => {
  it.each([
    ['2026-11-15', 'today'], ['2026-11-14', 'yesterday'], ['2026-11-13', '2 days ago'], ['2026-11-02', '13 days ago'], ['2026-11-01', 'stale, 14 days'],
  ])('checked in on %s reads “%s”', (lastOn, said) => {
    show([50], lastOn);
    expect(names()[1]).toBe(`Freshness: ${said}`);
  });

  it('with all done but no word for 15 days reads stale', () => {
    show([100], '2026-10-31');
    expect(names().slice(0, 2)).toEqual(['Progress: 100 % done; 50 % of the time is gone', 'Freshness: stale, 15 days']);
    expect(screen.getByText(', reached')).toBeTruthy();
  });

  it('takes its health from the weakest key result, not from the mean, in its word and in the colour of its bar', () => {
    show([100, 20], null);
    expect(names()[0]).toBe('Progress: 60 % done, behind; 50 % of the time is gone');
    expect(screen.getByText(', behind')).toBeTruthy();
    const bar = () => screen.getByRole('img').querySelector('span')?.className ?? '';
    expect(bar()).toContain('behind');
    cleanup();
    show([100, 45], null);
    expect(screen.getByText(', on pace')).toBeTruthy();
    expect(bar()).not.toContain('behind');
  });

  it('counts what was kept of what came due, and opens each needle', () => {
    const share = { count: 2, of: 3, percent: null };
    const open = show([50], null, { followThrough: { share, promises: [] } });
    expect(names()[2]).toBe('Follow-through: 2 of 3 kept');
    for (const button of screen.getAllByRole('button')) fireEvent.click(button);
    expect(open.mock.calls).toEqual([['progress'], ['freshness'], ['followThrough']]);
  });

  it('shows progress at once, before the rest was read', () => {
    render(<GoalMeter view={{ goal, keyResults: [keyResult(50)], leadId: null, stakeIds: [] }} meter={undefined} today="2026-11-15" open={vi.fn()} />);
    expect(names()).toEqual(['Progress: 50 % done; 50 % of the time is gone']);
  });
});
