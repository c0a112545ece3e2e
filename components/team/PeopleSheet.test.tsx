// @vitest-environment jsdom
// Who I am can be said at any time: one of the people is me.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPerson } from '@/test/fixtures/store';
import { nativeDialog } from '../ui/dialog.test-data';
import type { TeamActs } from '@/lib/state/team-acts';
import { PeopleSheet } from './PeopleSheet';

nativeDialog();
afterEach(cleanup);

const [dana, sam] = [aPerson('Dana Keller'), aPerson('Sam Okafor')];

function show(meId: string | null) {
  const acts = { thisIsMe: vi.fn().mockResolvedValue(true) };
  render(<PeopleSheet people={[dana, sam]} meId={meId} strangers={[]} acts={acts as unknown as TeamActs} close={() => undefined} />);
  return acts;
}

describe('the people', () => {
  it('each can be said to be me, and the one who is says so', () => {
    const acts = show(dana.id);
    expect(screen.getByText(/Dana Keller \(you\)/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'This is me: Dana Keller' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'This is me: Sam Okafor' }));
    expect(acts.thisIsMe).toHaveBeenCalledWith(sam.id);
  });

  it('are all asked about while nobody is me', () => {
    show(null);
    expect(screen.getAllByRole('button', { name: /^This is me/ })).toHaveLength(2);
  });

  it.each([
    ['Jun Park <jun@x.example>', '', null],
    ['Jun Park', 'jun@x.example', null],
    ['Jun Park', 'jun@@x.example', 'E-mail addresses'],
    ['Jun Park <jun@x>', '', 'Name'],
    ['Jun Park <jun@x>', 'jun@@x.example', 'Name'],
  ])('are added as “%s” and “%s”; refused at the field: %s', async (name, emails, refused) => {
    const acts = { addPeople: vi.fn().mockResolvedValue(true) };
    render(<PeopleSheet people={[]} meId={null} strangers={[]} acts={acts as unknown as TeamActs} close={() => undefined} />);
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: name } });
    fireEvent.input(screen.getByLabelText('E-mail addresses'), { target: { value: emails } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    if (refused === null) await waitFor(() => expect(acts.addPeople).toHaveBeenCalledWith([expect.objectContaining({ name: 'Jun Park', emails: ['jun@x.example'] })]));
    else {
      expect(document.activeElement).toBe(screen.getByLabelText(refused));
      expect(screen.getByLabelText(refused).getAttribute('aria-invalid')).toBe('true');
      expect(acts.addPeople).not.toHaveBeenCalled();
    }
  });

  it('once the guests were added, the keyboard is still in the sheet', async () => {
    const strangers = signal([{ name: 'Ama Boateng', emails: ['ama@meridian.example'], aliases: [], function: null }]);
    const acts = { addPeople: () => { strangers.value = []; return Promise.resolve(true); } } as unknown as TeamActs;
    const Shown = () => <PeopleSheet people={[dana]} meId={null} strangers={strangers.value} acts={acts} close={() => undefined} />;
    render(<Shown />);
    const add = screen.getByRole('button', { name: /^Add this meeting/ });
    add.focus();
    fireEvent.click(add);
    await waitFor(() => expect(add.isConnected).toBe(false));
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  });
});
