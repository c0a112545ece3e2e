// @vitest-environment jsdom
// Several commitments are selected by key or box, and changed by one command; the list stays calm while nobody selects.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadLateParts } from '@/test/fixtures/late-parts';
import { movedTwice } from '@/test/fixtures/moved-twice';
import { aCommitment, aPerson } from '@/test/fixtures/store';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { CommitmentList } from './CommitmentList';

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;
beforeAll(loadLateParts);
afterEach(cleanup);

const today = '2026-11-27';
const dana = aPerson('Dana Keller');
const around: Surroundings = { today, meId: null, everyone: [dana], people: new Map([[dana.id, dana]]), goals: new Map(), chairId: null, nextMeetingOn: null };
const promise = (text: string, dueOn: string): CommitmentView => ({
  commitment: aCommitment({ text, ownerId: dana.id, acceptance: 'accepted', dueOn, firstDueOn: dueOn }), from: null, moves: [],
});
const [deck, lease, audit] = [promise('Send the deck', '2026-11-24'), promise('Sign the lease', '2026-12-01'), promise('Book the audit', '2026-12-20')];
const ids = (...views: CommitmentView[]) => views.map(({ commitment }) => commitment.id);
const done = (view: CommitmentView) => screen.getByRole('checkbox', { name: `Done: ${view.commitment.text}` });
const box = (view: CommitmentView) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Select: ${view.commitment.text}` });
const selected = () => screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked).map((one) => one.getAttribute('aria-label'));
const bar = () => within(screen.getByRole('group', { name: 'Selected commitments' }));

function show(worked = true) {
  const does = () => vi.fn().mockResolvedValue(worked);
  const all = { done: does(), move: does(), giveTo: does(), setGoal: does(), drop: does() };
  const acts = { lingering: signal(new Map()), lookingBack: signal(new Map()), opened: signal(null), done: vi.fn(), move: vi.fn(), all } as unknown as CommitmentActs;
  const list = (...views: CommitmentView[]) => <CommitmentList sections={[{ name: 'Open', views }]} around={around} acts={acts} empty={null} />;
  const { rerender, container } = render(list(deck, lease, audit));
  return { all, acts, becomes: (...views: CommitmentView[]) => rerender(list(...views)), said: () => container.querySelector('[aria-live]')?.textContent };
}

const key = (at: Element | null, pressed: string, set: KeyboardEventInit = {}) => fireEvent.keyDown(at ?? document.body, { key: pressed, ...set });

describe('selecting', () => {
  it('shows no box and no bar until it begins', () => {
    const { said } = show();
    expect(screen.queryByRole('checkbox', { name: /^Select/ })).toBeNull();
    expect(screen.queryByRole('group')).toBeNull();
    expect(said()).toBe('');
  });

  it('begins by a key, keeps the keyboard on the line, and tells the count', () => {
    const { said } = show();
    done(lease).focus();
    key(done(lease), 'v');
    expect(document.activeElement).toBe(box(lease));
    expect(said()).toBe('1 selected');
    fireEvent.click(box(audit));
    expect(said()).toBe('2 selected');
    fireEvent.click(box(audit));
    expect(selected()).toEqual(['Select: Sign the lease']);
  });

  it('begins from the menu of a line', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Actions for Send the deck' }));
    fireEvent.click(screen.getByRole('menuitem', { name: /Select/ }));
    expect(box(deck).checked).toBe(true);
  });

  it('reaches on by Shift and arrows, and back again', () => {
    show();
    done(deck).focus();
    key(done(deck), 'ArrowDown', { shiftKey: true });
    key(document.activeElement, 'ArrowDown', { shiftKey: true });
    expect(selected()).toHaveLength(3);
    key(document.activeElement, 'ArrowUp', { shiftKey: true });
    expect(selected()).toEqual(['Select: Send the deck', 'Select: Sign the lease']);
    expect(document.activeElement).toBe(box(lease));
  });

  it('reaches by Shift and a click, in either direction', () => {
    show();
    key(done(audit), 'v');
    fireEvent.click(box(deck), { shiftKey: true });
    expect(selected()).toHaveLength(3);
    fireEvent.click(box(lease), { shiftKey: true });
    expect(selected()).toEqual(['Select: Sign the lease', 'Select: Book the audit']);
  });

  it('takes the whole list with Ctrl+A, and ends with Escape, which goes no further', () => {
    show();
    const left = vi.fn();
    key(done(deck), 'a', { ctrlKey: true });
    expect(selected()).toHaveLength(3);
    document.addEventListener('keydown', (event) => { left(event.defaultPrevented); }, { once: true });
    key(box(deck), 'Escape');
    expect(screen.queryByRole('group')).toBeNull();
    expect(left).toHaveBeenCalledWith(true);
  });

  it('counts only what is still in the list', () => {
    const { becomes, said } = show();
    key(done(deck), 'a', { metaKey: true });
    becomes(deck, audit);
    expect(said()).toBe('2 selected');
  });
});

describe('Enter', () => {
  it('shows the whole of a commitment from its box, and presses a button where it is on one', () => {
    const { acts } = show();
    key(screen.getByRole('button', { name: 'Actions for Send the deck' }), 'Enter');
    expect(acts.opened.value).toBeNull();
    key(done(deck), 'Enter');
    expect(acts.opened.value).toBe(deck.commitment.id);
  });
});

describe('the bar', () => {
  it('does all by one command, and then nobody selects any more', async () => {
    const { all } = show();
    key(done(deck), 'a', { ctrlKey: true });
    fireEvent.click(bar().getByRole('button', { name: 'Done' }));
    expect(all.done).toHaveBeenCalledWith([deck, lease, audit]);
    await vi.waitFor(() => expect(screen.queryByRole('group')).toBeNull());
  });

  it('keeps the selection when the command refuses', async () => {
    const { all } = show(false);
    key(done(deck), 'v');
    key(box(deck), 'x');
    await all.done.mock.results[0]?.value;
    expect(selected()).toEqual(['Select: Send the deck']);
  });

  it('asks one reason for all when one of them moves to a later day', () => {
    const { all } = show();
    key(done(deck), 'a', { ctrlKey: true });
    key(box(deck), 'r');
    expect(screen.getByText(/day of 1 of them has passed/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /In a week/ }));
    fireEvent.keyDown(screen.getByRole('button', { name: /blocked by another/ }), { key: '2' });
    expect(all.move).toHaveBeenCalledWith(ids(deck, lease, audit), '2026-12-04', 'priority changed');
  });

  it('asks once about those that moved twice before, and leaves them out or moves them all the same', () => {
    const [rota, prices] = [movedTwice({ text: 'Publish the rota' }), movedTwice({ text: 'Agree on prices' })];
    const ask = (...views: CommitmentView[]) => {
      cleanup();
      const { all, becomes } = show();
      becomes(...views);
      key(done(rota), 'a', { ctrlKey: true });
      key(box(rota), 'r');
      fireEvent.click(screen.getByRole('button', { name: /In a week/ }));
      return all;
    };
    const asked = () => bar().getByRole('group');
    const ways: [CommitmentView[], string, string, CommitmentView[]][] = [
      [[rota, lease, prices], '2 of these', '1', [lease]], [[rota, lease, prices], '2 of these', '2', [rota, lease, prices]], [[rota], 'This', '2', [rota]],
    ];
    for (const [views, which, answer, moved] of ways) {
      const all = ask(...views);
      expect(asked().getAttribute('aria-label')).toBe(`${which} moved twice before`);
      fireEvent.keyDown(asked(), { key: answer });
      fireEvent.keyDown(asked(), { key: '3' });
      expect(all.move).toHaveBeenCalledExactlyOnceWith(ids(...moved), '2026-12-04', 'underestimated');
    }
    const all = ask(rota, prices);
    expect(asked().getAttribute('aria-label')).toBe('All of these moved twice before');
    fireEvent.keyDown(asked(), { key: '1' });
    expect(bar().queryByRole('group')).toBeNull();
    expect([all.move.mock.calls, selected().length]).toEqual([[], 2]);
  });

  it('asks no reason when all of them move to an earlier day', () => {
    const { all } = show();
    key(done(audit), 'v');
    key(box(audit), 'r');
    fireEvent.click(screen.getByRole('button', { name: /In a week/ }));
    expect(all.move).toHaveBeenCalledWith(ids(audit), '2026-12-04');
  });

  it('gives all to one owner, the one they have in common already chosen', () => {
    const { all } = show();
    key(done(deck), 'a', { ctrlKey: true });
    fireEvent.click(bar().getByRole('button', { name: 'Owner' }));
    expect(bar().getByRole<HTMLSelectElement>('combobox', { name: 'Owner' }).value).toBe(dana.id);
    fireEvent.click(bar().getByRole('button', { name: 'Save' }));
    expect(all.giveTo).toHaveBeenCalledWith(ids(deck, lease, audit), dana.id);
  });

  it('drops all, and asks once what for', () => {
    const { all } = show();
    key(done(deck), 'a', { ctrlKey: true });
    fireEvent.click(bar().getByRole('button', { name: 'Drop' }));
    fireEvent.keyDown(bar().getByRole('group', { name: 'What are they dropped for?' }), { key: '2' });
    expect(all.drop).toHaveBeenCalledWith(ids(deck, lease, audit), 'priority changed');
  });

  it('hears no key of a single line while several are selected', () => {
    const { acts } = show();
    key(done(deck), 'v');
    key(box(deck), 'p');
    expect(acts.move).not.toHaveBeenCalled();
  });

  it('leaves what was just done alone', () => {
    const { acts, said } = show();
    (acts.lingering as unknown as { value: Map<string, CommitmentView> }).value = new Map([[deck.commitment.id, deck]]);
    key(done(lease), 'a', { ctrlKey: true });
    expect(said()).toBe('2 selected');
    expect(done(deck)).toBeTruthy();
  });
});
