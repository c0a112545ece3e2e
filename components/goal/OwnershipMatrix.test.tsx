// @vitest-environment jsdom
// The matrix as a grid: one cell is reached by Tab, arrows move, Enter gives, Delete takes.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPerson, newId } from '@/test/fixtures/store';
import type { GoalView } from '@/lib/state/views';
import { OwnershipMatrix } from './OwnershipMatrix';

afterEach(cleanup);

const people = ['Dana Keller', 'Liu Wei', 'Sam Okafor'].map((name) => aPerson(name));
const [dana, liu, sam] = people as [typeof people[0], typeof people[0], typeof people[0]];
const goal = (title: string): GoalView => ({
  goal: { id: newId(), createdAt: '2026-10-01T09:00:00.000Z', deletedAt: null, title, startsOn: '2026-10-01', dueOn: '2026-12-30', status: 'active' },
  leadId: liu.id, stakeIds: [sam.id], keyResults: [],
});
const goals = [goal('Renewals'), goal('Cold chain')];

function show(invited: ReadonlySet<string> | null = null) {
  const acts = { raise: vi.fn(), release: vi.fn() };
  render(<OwnershipMatrix goals={goals} people={people} pairs={undefined} invited={invited} head={(view) => view.goal.title} {...acts} />);
  return acts;
}

const cells = () => screen.getAllByRole('gridcell');
const press = (...keys: string[]) => { for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key }); };

describe('the matrix', () => {
  it('has a row a goal and a column a person, with one lead a row', () => {
    show();
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Goal', 'DKDana Keller', 'LWLiu Wei', 'SOSam Okafor']);
    expect(screen.getAllByRole('gridcell', { name: 'Liu Wei: leads' })).toHaveLength(goals.length);
    expect(screen.getAllByRole('gridcell', { name: /: leads/ })).toHaveLength(goals.length);
  });

  it('is reached at one cell, and arrows move from there without leaving the grid', () => {
    show();
    expect(cells().map((cell) => cell.tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    cells()[0]?.focus();
    press('ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown');
    expect(document.activeElement).toBe(cells()[4]);
    press('ArrowDown', 'End', 'ArrowRight');
    expect(document.activeElement).toBe(cells()[5]);
    press('Home');
    expect(document.activeElement).toBe(cells()[3]);
    expect(cells().map((cell) => cell.tabIndex)).toEqual([-1, -1, -1, 0, -1, -1]);
  });

  it('gives by Enter, Space or a click, and takes by Delete', () => {
    const { raise, release } = show();
    cells()[0]?.focus();
    press('Enter', 'ArrowRight', ' ', 'Delete');
    fireEvent.click(cells()[5] as HTMLElement);
    expect(raise.mock.calls).toEqual([[goals[0], dana], [goals[0], liu], [goals[1], sam]]);
    expect(release.mock.calls).toEqual([[goals[0], liu]]);
  });

  it('says in words who is not at the meeting, where that person owns something', () => {
    show(new Set([dana.id, sam.id]));
    expect(cells().slice(0, 3).map((cell) => cell.getAttribute('aria-label'))).toEqual(['Dana Keller: no stake', 'Liu Wei: leads, not at this meeting', 'Sam Okafor: has a stake']);
  });
});
