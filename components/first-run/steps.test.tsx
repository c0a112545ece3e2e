// @vitest-environment jsdom
// First run adds to what is known and never erases it.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPerson, newId } from '@/test/fixtures/store';
import { GoalStep, PurposeStep, TeamStep } from './steps';

afterEach(cleanup);

const team = { id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, name: 'Leadership', purpose: 'We keep clinics open.' };

describe('the step of the team', () => {
  const guest = (name: string, email: string) => ({ name, emails: [email], aliases: [], function: null });
  const guests = [guest('Jérôme Petit', 'jp@meridian.example'), guest('Sam Okafor', 'sam@meridian.example'), guest('Sam Okafor', 'okafor@meridian.example')];

  it('takes the guests one by one, and leaves out whoever has my name', () => {
    const save = vi.fn();
    render(<TeamStep strangers={guests} me={aPerson('Jerome Petit')} save={save} />);
    fireEvent.click(screen.getByRole('checkbox', { name: /okafor@/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Add them' }));
    expect(save).toHaveBeenCalledWith([guests[1]]);
  });
});

describe('the step of the purpose', () => {
  it('begins with the name and the purpose the team has', () => {
    const save = vi.fn();
    render(<PurposeStep team={team} save={save} />);
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(save).toHaveBeenCalledWith({ name: 'Leadership', purpose: 'We keep clinics open.' });
  });

  it('leaves out what was emptied', () => {
    const save = vi.fn();
    render(<PurposeStep team={team} save={save} />);
    fireEvent.input(screen.getByLabelText('What the team is called'), { target: { value: '  ' } });
    fireEvent.input(screen.getByLabelText('Its purpose, in one sentence'), { target: { value: 'Boring supply.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(save).toHaveBeenCalledWith({ purpose: 'Boring supply.' });
  });
});

describe('the step of the goal', () => {
  it('does not take a goal that ends before it begins', () => {
    const save = vi.fn();
    render(<GoalStep cycle={{ startsOn: '2026-10-01', dueOn: '2026-12-31' }} save={save} />);
    fireEvent.input(screen.getByLabelText('What will be true by then?'), { target: { value: 'Renew' } });
    for (const day of ['2020-01-01', '2026-11-30']) {
      fireEvent.input(screen.getByLabelText('Until'), { target: { value: day } });
      fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
    }
    expect(save.mock.calls).toEqual([[expect.objectContaining({ dueOn: '2026-11-30' })]]);
  });
});
