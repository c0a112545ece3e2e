// @vitest-environment jsdom
// What a line tells and asks in the life of a promise, by keyboard alone.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { made } from '@/lib/domain/change';
import { moveDueDate } from '@/lib/domain/commitment';
import type { Commitment, MoveReason } from '@/lib/domain/commitment';
import { after, commitment, dana, dayOf, sam, today, written } from '@/lib/domain/commitment.test-data';
import type { Threshold } from '@/lib/domain/conversation';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView, Privacy } from '@/lib/state/views';
import { aPerson } from '@/test/fixtures/store';
import { CommitmentList } from './CommitmentList';

afterEach(cleanup);
// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;

const everyone = [aPerson('Dana Keller', { id: dana }), aPerson('Sam Okafor', { id: sam })];
const viewOf = (set: Partial<Commitment> = {}): CommitmentView => ({ commitment: commitment(set), from: null, moves: [] });

/** Sam's promise with two later dates, due in ten days. */
function movedTwice(): CommitmentView {
  let record = commitment({ ownerId: sam, dueOn: today, firstDueOn: today });
  const changes = [made('commitments', record)];
  for (const [days, reason] of [[5, 'underestimated'], [10, 'forgot']] satisfies [number, MoveReason][]) {
    const change = moveDueDate(record, dayOf(days), reason);
    changes.push(change);
    record = after(record, change);
  }
  return { commitment: record, from: null, moves: written(changes) };
}

interface Set {
  thresholds?: Threshold[];
  lookingBack?: Privacy;
  around?: Partial<Surroundings>;
}

function show(view: CommitmentView, { thresholds, lookingBack, around }: Set = {}) {
  const { id } = view.commitment;
  const ok = () => vi.fn(() => Promise.resolve(true));
  const acts = {
    lingering: signal(new Map(lookingBack && [[id, view]])), lookingBack: signal(new Map(lookingBack && [[id, lookingBack]])), opened: signal(null),
    move: ok(), drop: ok(), reword: ok(), giveTo: ok(), accept: ok(), counter: ok(), takeCounter: ok(), decline: ok(), confirm: ok(), block: ok(), unblock: ok(),
    settle: ok(), lookBack: ok(), skipLookBack: ok(), stay: vi.fn(), letGo: vi.fn(), done: ok(), notDone: ok(),
  };
  const surroundings: Surroundings = {
    today, meId: dana, everyone, people: new Map(everyone.map((person) => [person.id, person])), goals: new Map(), chairId: dana, nextMeetingOn: null,
    toTalkAbout: signal(new Map(thresholds && [[id, thresholds]])), ...around,
  };
  const heard = vi.fn();
  render(<div onKeyDown={heard}><CommitmentList sections={[{ name: 'Later', views: [view] }]} around={surroundings} acts={acts as unknown as CommitmentActs} empty={null} /></div>);
  return { acts, id, heard, box: screen.getByRole('checkbox'), line: screen.getByRole('listitem') };
}

const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
const question = () => screen.queryByRole('group')?.getAttribute('aria-label') ?? null;

function choose(entry: string): void {
  fireEvent.click(screen.getByRole('button', { name: /^Actions for/ }));
  fireEvent.click(screen.getByRole('menuitem', { name: new RegExp(`^${entry}`) }));
}

const entries = () => {
  fireEvent.click(screen.getByRole('button', { name: /^Actions for/ }));
  return screen.getAllByRole('menuitem').map((entry) => entry.textContent);
};

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
    show(late(), { thresholds: ['overdue', 'laterDates'] });
    fireEvent.click(flag() as Element);
    expect(screen.getByRole('group', { name: 'Needs a conversation' }).textContent).toContain('4 days past its day, its date moved more than once · you and Sam · on this computer');
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

describe('looking back', () => {
  const between: Privacy = { visibility: 'pair', pairIds: [dana, sam] };
  const back = (privacy = between) => show(viewOf({ ownerId: sam }), { lookingBack: privacy });
  const field = (name: RegExp) => screen.getByRole('textbox', { name });

  it('says who sees each line', () => {
    back();
    expect(field(/^What changed/)).toBeTruthy();
    expect(field(/^Went well · the team$/)).toBeTruthy();
    expect(field(/^To improve · you and Sam · on this computer$/)).toBeTruthy();
    cleanup();
    back({ visibility: 'me', pairIds: [] });
    expect(field(/^To improve · only you$/)).toBeTruthy();
  });

  it('takes what was written, and holds the line meanwhile', async () => {
    const { acts, id, box } = back();
    field(/^What changed/).focus();
    expect(acts.stay).toHaveBeenCalledWith(id);
    fireEvent.input(field(/^What changed/), { target: { value: ' All clinics signed ' } });
    fireEvent.input(field(/^To improve/), { target: { value: 'Ask earlier' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(acts.lookBack).toHaveBeenCalledWith(id, { outcome: { effect: 'All clinics signed' }, wentWell: '', improve: 'Ask earlier' });
    await waitFor(() => expect(document.activeElement).toBe(box));
  });

  it('lets the line go when the keyboard leaves without a word, and not with one', () => {
    const { acts } = back();
    const changed = field(/^What changed/);
    const leaveFor = (relatedTarget: Element) => fireEvent(changed, new FocusEvent('focusout', { bubbles: true, relatedTarget }));
    leaveFor(field(/^Went well/));
    expect(acts.letGo).not.toHaveBeenCalled();
    leaveFor(document.body);
    expect(acts.letGo).toHaveBeenCalledOnce();
    fireEvent.input(changed, { target: { value: 'Half' } });
    leaveFor(document.body);
    expect(acts.letGo).toHaveBeenCalledOnce();
  });

  it('is skipped by Escape in the form or on the line, by its button, and by saving nothing', () => {
    const ways: (() => void)[] = [
      () => { field(/^Went well/).focus(); press('Escape'); },
      () => { screen.getByRole('checkbox').focus(); press('Escape'); },
      () => fireEvent.click(screen.getByRole('button', { name: /^Skip/ })),
      () => fireEvent.click(screen.getByRole('button', { name: 'Save' })),
    ];
    for (const way of ways) {
      const { acts, id, heard } = back();
      way();
      expect(acts.skipLookBack).toHaveBeenCalledExactlyOnceWith(id);
      expect(heard.mock.calls.filter(([event]) => (event as KeyboardEvent).key === 'Escape')).toEqual([]);
      cleanup();
    }
  });

  it('does not take the keyboard when it appears', () => {
    const { acts, box, id } = show(viewOf({ ownerId: sam }));
    box.focus();
    acts.lookingBack.value = new Map([[id, between]]);
    expect(document.activeElement).toBe(box);
  });

  it('leaves in the menu what can be done with what is done', () => {
    const { acts, id } = back();
    expect(entries()).toEqual(['OpenEnter', 'Not done after allx', 'Confirm done']);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Confirm done' }));
    expect(acts.confirm).toHaveBeenCalledWith(id);
    cleanup();
    show(viewOf({ ownerId: dana }), { lookingBack: between });
    expect(entries()).toEqual(['OpenEnter', 'Not done after allx']);
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
