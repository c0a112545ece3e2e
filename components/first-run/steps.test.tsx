// @vitest-environment jsdom
// First run adds to what is known and never erases it.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aPerson, newId } from '@/test/fixtures/store';
import { GoalStep, MeStep, PurposeStep, TeamStep } from './steps';

afterEach(cleanup);

const team = { id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, name: 'Leadership', purpose: 'We keep clinics open.' };

const guest = (name: string, email: string) => ({ name, emails: [email], aliases: [], function: null });

describe('the step of the team', () => {
  const guests = [guest('Jérôme Petit', 'jp@meridian.example'), guest('Sam Okafor', 'sam@meridian.example'), guest('Sam Okafor', 'okafor@meridian.example')];

  it('takes the guests one by one, and leaves out whoever has my name', () => {
    const save = vi.fn();
    render(<TeamStep strangers={guests} me={aPerson('Jerome Petit')} save={save} />);
    fireEvent.click(screen.getByRole('checkbox', { name: /okafor@/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Add them' }));
    expect(save).toHaveBeenCalledWith([guests[1]]);
  });
});

describe('who is typed in the step of the team', () => {
  function type(text: string) {
    const save = vi.fn();
    render(<TeamStep strangers={[]} me={null} save={save} />);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
    return { save, add: () => fireEvent.click(screen.getByRole('button', { name: 'Add them' })) };
  }

  it('becomes a name and an address, shown before it is added', () => {
    const { save, add } = type('Jun Park <jun@x.example>\nPriya, priya@x.example\nSam');
    expect(within(screen.getByRole('list', { name: 'Understood' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Jun Park jun@x.example', 'Priya priya@x.example', 'Sam ']);
    add();
    expect(save).toHaveBeenCalledWith([guest('Jun Park', 'jun@x.example'), guest('Priya', 'priya@x.example'), { ...guest('Sam', ''), emails: [] }]);
  });

  it('is not added with an address that is none, which is said at the field until it is typed in', async () => {
    const { save, add } = type('Jun Park <jun@x>');
    add();
    const field = screen.getByRole('textbox');
    expect(save).not.toHaveBeenCalled();
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/^“jun@x” is no e-mail address/);
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'Jun Park <jun@x.example>' } });
    expect(screen.queryByRole('alert')).toBeNull();
    await Promise.resolve();
    add();
    expect(save).toHaveBeenCalledOnce();
  });
});

describe('the step of who I am', () => {
  it('takes the address out of the name', () => {
    const save = vi.fn();
    render(<MeStep own={null} name="" beforeMeeting={false} save={save} />);
    fireEvent.input(screen.getByLabelText('Your name'), { target: { value: 'Jun Park <jun@x.example>' } });
    fireEvent.click(screen.getByRole('button', { name: 'That’s me' }));
    expect(save).toHaveBeenCalledWith(guest('Jun Park', 'jun@x.example'), false);
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
