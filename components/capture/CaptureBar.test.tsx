// @vitest-environment jsdom
// The capture line as a combobox: its keys, what its chips say, and what is said when it was saved.
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Captured } from '@/lib/domain/capture/captured';
import type { Draft } from '@/lib/domain/draft';
import type { Hint } from '@/lib/domain/capture/hints';
import type { CaptureLine } from '@/lib/state/capture';
import type { Notice } from '@/lib/state/screen';
import type { UnfinishedLine } from '@/lib/state/unfinished';
import { aPerson } from '@/test/fixtures/store';
import { CaptureBar } from './CaptureBar';
import { lateParts } from './late-parts';

// As in a bar that has been open for a moment.
beforeAll(() => Promise.all(lateParts.map((part) => part.ahead())));
afterEach(cleanup);

const sam = aPerson('Sam Okafor');
const plain: Captured = {
  text: 'send the deck', ownerId: null, partnerIds: [], dueOn: '2026-11-27', dueAssumed: true, goalId: null, onlyMe: false, understood: [], ambiguous: [], unknownNames: [],
};
const option = { id: sam.id, label: sam.name, hint: 'Sales', replace: { start: 0, end: 2 }, with: '@sam' };

const draft = (text: string): Draft => ({ id: text, createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, seriesId: null, text, plain: [], updatedAt: '2026-11-01T09:00:00.000Z' });

function bar({ captured = plain, options = [] as typeof option[], typed = '@s send the deck', unfinished = [] as UnfinishedLine[], notice = null as Notice | null, hint = null as Hint | null } = {}) {
  const line = {
    text: signal(typed), unfinished: { lines: signal(unfinished), goOn: vi.fn(), discard: vi.fn() }, captured: signal(captured), pasted: signal(null), addPerson: vi.fn(), kept: signal('nothing'), arriving: signal([]),
    suggest: () => options, save: vi.fn().mockResolvedValue(true), giveBack: vi.fn(), resolve: vi.fn(), hint: signal(hint), muteHint: vi.fn(),
  };
  const leave = vi.fn();
  const drawn = (shown: Notice | null) => (
    <CaptureBar line={line as unknown as CaptureLine} people={new Map([[sam.id, sam]])} goals={new Map()} today="2026-11-21" notice={shown} undo={() => undefined} leave={leave} />
  );
  const { rerender } = render(drawn(notice));
  return { line, leave, input: screen.getByRole('combobox', { name: 'Capture a commitment' }), says: (shown: Notice | null) => rerender(drawn(shown)) };
}

describe('the keys of the capture line', () => {
  it('save with Enter, once however long it is held', () => {
    const { line, input } = bar();
    fireEvent.keyDown(input, { key: 'Enter' });
    fireEvent.keyDown(input, { key: 'Enter', repeat: true });
    expect(line.save).toHaveBeenCalledTimes(1);
    expect(line.save).toHaveBeenCalledWith(false);
  });

  it('save with Shift+Enter also while names are offered', () => {
    const { line, input } = bar({ options: [option] });
    fireEvent.keyDown(input, { key: 'Enter', shiftKey: true });
    expect(line.save).toHaveBeenCalledWith(true);
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(line.text.value).toBe('@sam send the deck');
  });

  it('are left to an input method that is composing', () => {
    const { line, leave, input } = bar({ options: [option] });
    for (const key of ['Enter', 'Escape', 'Tab', 'ArrowDown']) expect(fireEvent.keyDown(input, { key, isComposing: true })).toBe(true);
    expect([line.save.mock.calls, leave.mock.calls, line.text.value]).toEqual([[], [], '@s send the deck']);
  });

  it('point at an option only when one is picked', () => {
    const another = { ...option, id: 'another', label: 'Sam Lee' };
    const { input } = bar({ options: [option, another], captured: { ...plain, ambiguous: [{ start: 0, end: 2, candidates: [sam.id, 'another'] }] } });
    expect(input.getAttribute('aria-activedescendant')).toBeNull();
    fireEvent.keyDown(input, { key: 'ArrowUp' });
    expect(document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent).toContain('Sam Lee');
  });
});

describe('the chips', () => {
  const chips = () => screen.getAllByRole('listitem').map((chip) => chip.textContent);
  const onlyMe = { start: 3, end: 6, meaning: { kind: 'onlyMe' as const } };
  const owner = { start: 0, end: 2, meaning: { kind: 'owner' as const, personId: sam.id } };

  it('say that nobody owns it yet, unless it is only mine', () => {
    bar();
    expect(chips()).toContain('no owner yet');
    cleanup();
    bar({ captured: { ...plain, onlyMe: true, dueAssumed: false, understood: [onlyMe] } });
    expect(chips()).toEqual(['only you']);
  });

  it('do not name an owner for what only I shall see', () => {
    bar({ captured: { ...plain, ownerId: sam.id, onlyMe: true, dueAssumed: false, understood: [owner, onlyMe] } });
    expect(chips()).toEqual(['only you']);
  });
});

describe('the hint', () => {
  const hint: Hint = { id: 'noEnd', says: 'What will be there when it is done?' };

  it('describes the line and keeps nobody from saving', () => {
    const { line, input } = bar({ hint });
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe(hint.says);
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(line.save).toHaveBeenCalledTimes(1);
  });

  it('has a row of its own that is there before it, so that nothing moves', async () => {
    const { line, input } = bar();
    const rows = () => input.closest('footer')?.children.length;
    const before = rows();
    expect(input.hasAttribute('aria-describedby')).toBe(false);
    await act(() => { line.hint.value = hint; });
    expect(screen.getByText(hint.says)).toBeTruthy();
    expect(rows()).toBe(before);
  });

  it('is not shown again when it is not wanted, and the line has the focus', () => {
    const { line, input } = bar({ hint });
    fireEvent.click(screen.getByRole('button', { name: 'Don’t show this again' }));
    expect(line.muteHint).toHaveBeenCalledWith(hint);
    expect(document.activeElement).toBe(input);
  });
});

describe('lines left unfinished', () => {
  const unfinished = [
    { draft: draft('call the bank'), meeting: 'Leadership weekly', daysLeft: 9 },
    { draft: draft('ask for the quotes'), meeting: null, daysLeft: -1 },
    { draft: draft('a third one'), meeting: null, daysLeft: 2 },
  ];
  const said = () => within(screen.getByRole('list', { name: 'Unfinished lines' })).getAllByRole('listitem').map((item) => item.textContent);

  it('say where they were begun, and that they expired', () => {
    bar({ typed: '', unfinished });
    expect(said()).toEqual([
      'call the bankbegun in Leadership weeklyGo onLet go', 'ask for the quotesexpired after 14 daysGo onLet go', 'and 1 more',
    ]);
  });

  it('are gone on with, or let go, and the line has the focus', () => {
    const { line, input } = bar({ typed: '', unfinished });
    fireEvent.click(screen.getAllByRole('button', { name: 'Go on' })[0] as HTMLElement);
    expect(line.unfinished.goOn).toHaveBeenCalledWith(unfinished[0]?.draft);
    fireEvent.click(screen.getByRole('button', { name: 'Let go of ask for the quotes' }));
    expect(line.unfinished.discard).toHaveBeenCalledWith(unfinished[1]?.draft);
    expect(document.activeElement).toBe(input);
  });

  it('make room for a line that is being typed', () => {
    bar({ unfinished });
    expect(screen.queryByRole('list', { name: 'Unfinished lines' })).toBeNull();
  });
});

describe('what is announced', () => {
  it('is new words each time, also when they are the same', () => {
    const { says } = bar({ notice: { text: 'Saved', change: null, turn: 1 } });
    const status = screen.getByRole('status');
    const first = status.firstChild;
    says({ text: 'Saved', change: null, turn: 2 });
    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toBe('Saved');
    expect(status.firstChild).not.toBe(first);
  });
});
