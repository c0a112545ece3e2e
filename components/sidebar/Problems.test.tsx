// @vitest-environment jsdom
// What went wrong is told in the user's words, and the copy of the data is at hand.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Sidebar as State } from '@/lib/state/sidebar';
import { Boundary } from '../ui/Boundary';
import { NotDrawn, Problems } from './Problems';
import type { SidebarHost } from './sidebar-host';

afterEach(cleanup);

const unread = (table: string) => ({ table, id: '1', problem: 'dueOn: Invalid ISO date' });

function show(...tables: string[]) {
  const state = { screen: { problem: signal(null), unreadable: signal(tables.map(unread)) }, exportAll: vi.fn().mockResolvedValue(undefined) };
  render(<Problems state={state as unknown as State} host={{} as SidebarHost} />);
  return state;
}

describe('records that cannot be read', () => {
  it('are told in plain words, with a copy at hand', async () => {
    const { exportAll } = show('goals');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('One record could not be read: a goal.');
    expect(alert.textContent).not.toMatch(/dueOn|ISO/);
    fireEvent.click(screen.getByRole('button', { name: 'Save a copy' }));
    expect(exportAll).toHaveBeenCalled();
  });

  it('are counted by kind', async () => {
    show('commitments', 'goals', 'commitments');
    expect((await screen.findByRole('alert')).textContent).toContain('3 records could not be read: 2 commitments and a goal.');
  });
});

describe('a part that cannot be drawn', () => {
  it('says so in its place, can be tried again, and leaves the rest standing', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const exportAll = vi.fn().mockResolvedValue(undefined);
    const broken = signal(true);
    const Body = () => {
      if (broken.value) throw new TypeError('no such thing');
      return <p>The board</p>;
    };
    render(<><Boundary instead={(retry) => <NotDrawn exportAll={exportAll} retry={retry} />}><Body /></Boundary><input aria-label="line" /></>);
    expect(screen.getByRole('alert').textContent).toMatch(/could not draw.*stored.*Try again/);
    expect(screen.getByLabelText('line')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save a copy' }));
    expect(exportAll).toHaveBeenCalled();
    broken.value = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('The board')).toBeTruthy();
    expect(told).toHaveBeenCalled();
    told.mockRestore();
  });
});
