// @vitest-environment jsdom
// What a line tells and asks in the life of a promise, by keyboard alone.
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '@/lib/domain/commitment';
import { dana, dayOf, sam } from '@/lib/domain/commitment.test-data';
import type { CommitmentView } from '@/lib/state/views';
import { leaveQuestion } from '../ui/unsaved';
import { movedTwice } from '@/test/fixtures/moved-twice';
import { entries, press, show, viewOf } from '@/test/fixtures/one-line';

const question = () => screen.queryByRole('group')?.getAttribute('aria-label') ?? null;

function choose(entry: string): void {
  fireEvent.click(screen.getByRole('button', { name: /^Actions for/ }));
  fireEvent.click(screen.getByRole('menuitem', { name: new RegExp(`^${entry}`) }));
}

describe('words typed in an editor', () => {
  const field = () => screen.getByRole('textbox', { name: 'What will be done' });

  it('are not lost by one Escape: it asks, and the second one leaves', async () => {
    const { box, acts, heard } = show(viewOf());
    box.focus();
    press('e');
    fireEvent.input(field(), { target: { value: 'Send half of the deck' } });
    heard.mockClear();
    press('Escape');
    await screen.findByText(leaveQuestion);
    expect(field()).toMatchObject({ value: 'Send half of the deck' });
    press('Escape');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(box);
    expect(acts.reword).not.toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
  });

  it('that are as they were are left at once', () => {
    const { box } = show(viewOf());
    box.focus();
    press('e');
    press('Escape');
    expect(document.activeElement).toBe(box);
  });
});

describe('a third later date', () => {
  function asked() {
    const shown = show(movedTwice());
    shown.box.focus();
    press('r');
    fireEvent.input(screen.getByLabelText('Or on'), { target: { value: dayOf(20) } });
    fireEvent.click(screen.getByRole('button', { name: 'Set date' }));
    return shown;
  }

  it('asks what would help more, with the chain in words', () => {
    const { acts } = asked();
    expect(question()).toBe('What would help more than a new date?');
    expect(screen.getByRole('group').textContent).toContain('Third date; first due 18 Nov. Moved twice: underestimated, forgot.');
    expect(acts.move).not.toHaveBeenCalled();
  });

  it('moves all the same, with a reason', () => {
    const { acts, id } = asked();
    press('4');
    expect(question()).toBe('What moved it?');
    press('1');
    expect(acts.move).toHaveBeenCalledWith(id, dayOf(20), 'blocked by another');
  });

  it('is made smaller instead, with a reason', () => {
    const { acts, id } = asked();
    press('1');
    const words = screen.getByLabelText('The part that can be promised');
    fireEvent.input(words, { target: { value: 'Send half of the deck' } });
    fireEvent.submit(words);
    press('3');
    expect(acts.reword).toHaveBeenCalledWith(id, 'Send half of the deck', 'underestimated');
    expect(acts.move).not.toHaveBeenCalled();
  });

  it('goes to somebody else instead, or is dropped', () => {
    asked();
    press('2');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Owner' }));
    cleanup();
    const { acts, id } = asked();
    press('3');
    expect(acts.drop).toHaveBeenCalledWith(id);
  });

  it('is left by Escape, which goes no further', () => {
    const { acts, box, heard } = asked();
    heard.mockClear();
    press('Escape');
    expect(question()).toBeNull();
    expect(document.activeElement).toBe(box);
    expect(heard).not.toHaveBeenCalled();
    expect(acts.move).not.toHaveBeenCalled();
  });

  it('asks before parking as well, and not before an earlier date', () => {
    const { acts, id, box } = show(movedTwice());
    box.focus();
    press('p');
    expect(question()).toBe('What would help more than parking it?');
    press('4');
    expect(acts.move).toHaveBeenCalledWith(id, null);
    cleanup();
    const other = show(movedTwice());
    other.box.focus();
    press('r');
    fireEvent.click(screen.getByRole('button', { name: /Tomorrow/ }));
    expect(other.acts.move).toHaveBeenCalledWith(other.id, dayOf(1), undefined);
  });
});

describe('the flag of a promise to talk about', () => {
  const late = () => viewOf({ ownerId: sam, dueOn: dayOf(-4) });
  const flag = () => screen.queryByRole('button', { name: 'Needs a conversation' });

  it('is in the line in words, only where there is something to talk about', () => {
    show(late());
    expect(flag()).toBeNull();
    cleanup();
    show(late(), { thresholds: ['overdue'] });
    expect(flag()?.textContent).toBe('Needs a conversation');
  });

  it('says why, and who sees it', () => {
    show(late(), { thresholds: ['overdue', 'laterDates', 'ignored'] });
    fireEvent.click(flag() as Element);
    expect(screen.getByRole('group', { name: 'Needs a conversation' }).textContent).toContain('4 days past its day, its date moved more than once, three reminders went by · you and Sam · on this computer');
    cleanup();
    show(viewOf({ ownerId: dana, dueOn: dayOf(-4) }), { thresholds: ['overdue'] });
    fireEvent.click(flag() as Element);
    expect(screen.getByRole('group', { name: 'Needs a conversation' }).textContent).toContain('only you');
  });

  it.each([['1', 'talkNow'], ['2', 'oneToOne']])('is settled by key %s: %s', async (key, outcome) => {
    const { acts, id, box } = show(late(), { thresholds: ['overdue'] });
    fireEvent.click(flag() as Element);
    press(key);
    expect(acts.settle).toHaveBeenCalledWith(id, outcome);
    await waitFor(() => expect(document.activeElement).toBe(box));
  });

  it('that is mine alone waits for no one-to-one', () => {
    const { acts, id } = show(viewOf({ ownerId: dana, dueOn: dayOf(-4) }), { thresholds: ['overdue'] });
    fireEvent.click(flag() as Element);
    expect(screen.queryByRole('button', { name: /in the 1:1/ })).toBeNull();
    press('3');
    expect(acts.drop).toHaveBeenCalledWith(id);
  });

  it('leads to a new date, or drops it', () => {
    show(late(), { thresholds: ['overdue'] });
    fireEvent.click(flag() as Element);
    press('3');
    expect(screen.getByRole('button', { name: 'Set date' })).toBeTruthy();
    cleanup();
    const { acts, id } = show(late(), { thresholds: ['overdue'] });
    fireEvent.click(flag() as Element);
    press('4');
    expect(acts.drop).toHaveBeenCalledWith(id);
  });
});

describe('coming to an agreement', () => {
  const asked = (set: Partial<Commitment> = {}) => viewOf({ ownerId: sam, acceptance: 'proposed', acceptedVia: null, firstDueOn: null, ...set });

  it.each<[string, CommitmentView, string[]]>([
    ['somebody else’s', asked(), ['They said yes', 'Offer other terms', 'They declined']],
    ['mine', asked({ ownerId: dana }), ['I say yes', 'Offer other terms', 'I decline']],
    ['with an offer', asked({ acceptance: 'countered', counter: { text: 'Half', dueOn: null } }), ['Take these terms', 'They said yes', 'Offer other terms', 'They declined']],
    ['declined', asked({ acceptance: 'declined' }), ['They said yes', 'Offer other terms']],
    ['agreed', viewOf(), []],
    ['without an owner', asked({ ownerId: null }), []],
  ])('the menu offers for what is %s', (_, view, expected) => {
    show(view);
    const labels = entries();
    expect(labels.slice(1, labels.findIndex((label) => label.startsWith('New date')))).toEqual(expected);
  });

  it('hears a yes as said here or elsewhere', () => {
    const theirs = show(asked());
    choose('They said yes');
    expect(theirs.acts.accept).toHaveBeenCalledWith(theirs.id, 'heard');
    cleanup();
    const mine = show(asked({ ownerId: dana }));
    choose('I say yes');
    expect(mine.acts.accept).toHaveBeenCalledWith(mine.id, 'inApp');
  });

  it('takes an offer of other words or another day, and shows it in the line', () => {
    const { acts, id } = show(asked());
    choose('Offer other terms');
    const words = screen.getByLabelText('What would be done instead');
    expect(document.activeElement).toBe(words);
    fireEvent.input(screen.getByLabelText('By'), { target: { value: dayOf(9) } });
    fireEvent.submit(words);
    expect(acts.counter).toHaveBeenCalledWith(id, { text: null, dueOn: dayOf(9) });
    cleanup();
    expect(show(asked({ acceptance: 'countered', counter: { text: 'Half', dueOn: dayOf(9) } })).line.textContent).toContain('offers instead: Half, by Fri 27 Nov');
  });

  it('takes a no with its reason, and shows it in the line', () => {
    const { acts, id } = show(asked());
    choose('They declined');
    expect(question()).toBe('What speaks against it?');
    press('2');
    expect(acts.decline).toHaveBeenCalledWith(id, 'priority changed');
    cleanup();
    expect(show(asked({ acceptance: 'declined' })).line.textContent).toContain('declined');
  });
});

describe('an obstacle', () => {
  it('is written down from the menu', () => {
    const { acts, id } = show(viewOf());
    choose('Blocked by');
    fireEvent.input(screen.getByLabelText('What is in its way'), { target: { value: 'the landlord' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(acts.block).toHaveBeenCalledWith(id, 'the landlord');
  });

  it('stands in the line in words, until it is gone', () => {
    const { acts, id, line } = show(viewOf({ blockedBy: 'the landlord', blockedOn: dayOf(-1) }));
    expect(line.textContent).toContain('Blocked by the landlord · since Tue 17 Nov');
    choose('Unblock');
    expect(acts.unblock).toHaveBeenCalledWith(id);
  });
});
