// @vitest-environment jsdom
// The keyboard stays where the work is, whatever becomes of the line it was on.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { render as draw } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadLateParts } from '@/test/fixtures/late-parts';
import { aCommitment, newId } from '@/test/fixtures/store';
import type { CommitmentActs } from '@/lib/state/commitment-acts';
import type { Surroundings } from '@/lib/state/surroundings';
import type { CommitmentView } from '@/lib/state/views';
import { CommitmentList } from './CommitmentList';
import type { ListSection } from './CommitmentList';

beforeAll(loadLateParts);
afterEach(cleanup);

const today = '2026-11-27';
const around: Surroundings = { today, meId: null, everyone: [], people: new Map(), goals: new Map(), chairId: null, nextMeetingOn: null };
const promise = (text: string): CommitmentView => ({
  commitment: aCommitment({ text, ownerId: newId(), acceptance: 'accepted', dueOn: '2026-11-24', firstDueOn: '2026-11-24' }), from: null, moves: [],
});
const [deck, lease, audit] = [promise('Send the deck'), promise('Sign the lease'), promise('Book the audit')];
const overdue = (...views: CommitmentView[]): ListSection => ({ name: 'Overdue', views });
const later = (...views: CommitmentView[]): ListSection => ({ name: 'Later', views });
const box = (view: CommitmentView) => screen.getByRole('checkbox', { name: `Done: ${view.commitment.text}` });

const createActs = () => ({ lingering: signal(new Map()), lookingBack: signal(new Map()), done: vi.fn(), move: vi.fn().mockResolvedValue(true) });

function show(...sections: ListSection[]) {
  const acts = createActs();
  const list = (shown: ListSection[]) => <><input aria-label="elsewhere" /><CommitmentList sections={shown} around={around} acts={acts as unknown as CommitmentActs} empty={<p>Nothing is open.</p>} /></>;
  const { rerender } = render(list(sections));
  return { acts, becomes: (...shown: ListSection[]) => rerender(list(shown)) };
}

describe('a long list', () => {
  it('is drawn as far as a window shows it, and whole in the next picture', async () => {
    const many = Array.from({ length: 30 }, (_, index) => promise(`Promise ${index}`));
    const place = document.body.appendChild(document.createElement('div'));
    const drawn = () => place.querySelectorAll('[data-commitment]').length;
    // Not by the library's own: it waits for the next picture.
    draw(<CommitmentList sections={[overdue(...many), later(...many.map((_, index) => promise(`Later ${index}`)))]} around={around} acts={createActs() as unknown as CommitmentActs} empty={null} />, place);
    expect(drawn()).toBe(24);
    expect(screen.getByText('Later · 30')).toBeTruthy();
    await vi.waitFor(() => expect(drawn()).toBe(60));
    draw(null, place);
  });
});

describe('the keyboard in a list of commitments', () => {
  it('stays on a line that moves to another group', () => {
    const { becomes } = show(overdue(deck, lease), later(audit));
    box(deck).focus();
    becomes(overdue(lease), later(audit, deck));
    expect(document.activeElement).toBe(box(deck));
  });

  it('goes to the next line when its own is gone, from the last to the one before', () => {
    const { becomes } = show(overdue(deck, lease, audit));
    box(lease).focus();
    becomes(overdue(deck, audit));
    expect(document.activeElement).toBe(box(audit));
    becomes(overdue(deck));
    expect(document.activeElement).toBe(box(deck));
  });

  it('goes to the next line from a menu or an editor of the line that is gone', () => {
    const { becomes } = show(overdue(deck, lease));
    screen.getByRole('button', { name: 'Actions for Send the deck' }).focus();
    becomes(overdue(lease));
    expect(document.activeElement).toBe(box(lease));
  });

  it('stays with the list when the last line is gone', () => {
    const { becomes } = show(overdue(deck));
    box(deck).focus();
    becomes();
    expect(document.activeElement?.textContent).toBe('Nothing is open.');
    becomes(overdue(lease));
    expect(document.activeElement?.contains(box(lease))).toBe(true);
  });

  it('is not taken from elsewhere', () => {
    const { becomes } = show(overdue(deck, lease));
    screen.getByLabelText('elsewhere').focus();
    becomes(overdue(lease));
    expect(document.activeElement).toBe(screen.getByLabelText('elsewhere'));
    screen.getByLabelText('elsewhere').blur();
    becomes(overdue());
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the question why a date moved', () => {
  function asked() {
    const shown = show(overdue(deck, lease));
    fireEvent.keyDown(box(deck), { key: 'r' });
    fireEvent.click(screen.getByRole('button', { name: /In a week/ }));
    return { ...shown, reason: screen.getByRole('button', { name: 'blocked by another' }) };
  }

  it('hears its own keys, and the list hears none of them', () => {
    const { acts, reason } = asked();
    for (const key of ['x', 'p', 'e', 'j']) fireEvent.keyDown(reason, { key });
    expect(acts.done).not.toHaveBeenCalled();
    expect(acts.move).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(reason);
    fireEvent.keyDown(reason, { key: '2' });
    expect(acts.move).toHaveBeenCalledWith(deck.commitment.id, '2026-12-04', 'priority changed');
  });

  it('leaves the browser’s own keys alone', () => {
    const { acts, reason } = asked();
    fireEvent.keyDown(reason, { key: '1', ctrlKey: true });
    expect(acts.move).not.toHaveBeenCalled();
  });
});
