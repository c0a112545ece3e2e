// @vitest-environment jsdom
// Deciding by keyboard: the buttons stay, and the focus is never lost.
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { commitment, dana, idOf, sam, today } from '@/lib/domain/commitment.test-data';
import { loadLateParts } from '@/test/fixtures/late-parts';
import { localDateOf, plusDays } from '@/lib/domain/local-date';
import type { NudgingSettings } from '@/lib/domain/nudging-usual';
import type { Popup as State } from '@/lib/state/popup';
import type { TalkDue, Talks } from '@/lib/state/to-talk-about';
import type { CommitmentView, Privacy } from '@/lib/state/views';
import { useDeciding } from './deciding';
import { ToDecide } from './ToDecide';

beforeAll(loadLateParts);
afterEach(cleanup);

const weekly = idOf(700);
const view = (text: string): CommitmentView => ({ commitment: commitment({ text, dueOn: '2026-11-17', seriesId: weekly }), from: null, moves: [] });

const due = (withId: string | null): TalkDue => ({ thresholds: ['overdue'], withId });

interface Set {
  settings?: NudgingSettings;
  asks?: boolean;
  isKnown?: boolean;
  /** They are conversations that are due, with that person; null: with nobody. */
  talkWith?: string | null;
}

function drawn(views: CommitmentView[], { settings = {}, asks = false, isKnown = true, talkWith }: Set = {}) {
  const making = { words: () => Promise.resolve('All clinics signed'), make: vi.fn(() => Promise.resolve(true)) };
  const lingering = signal<ReadonlyMap<string, CommitmentView>>(new Map());
  const snooze = vi.fn(() => Promise.resolve(true));
  const lookingBack = signal<ReadonlyMap<string, Privacy>>(new Map());
  const done = vi.fn((one: CommitmentView) => {
    lingering.value = new Map(lingering.value).set(one.commitment.id, one);
    if (asks) lookingBack.value = new Map([[one.commitment.id, { visibility: 'me', pairIds: [] }]]);
  });
  const skipLookBack = vi.fn<State['acts']['skipLookBack']>(() => { lookingBack.value = new Map(); return Promise.resolve(); });
  const lookBack = vi.fn<State['acts']['lookBack']>(() => { lookingBack.value = new Map(); return Promise.resolve(true); });
  const [isAboutKnown, toTalkAbout] = [signal(isKnown), signal<Talks>(new Map(talkWith === undefined ? [] : views.map(({ commitment: { id } }) => [id, due(talkWith)])))];
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const state = {
    acts: { lingering, lookingBack, lookBack, skipLookBack, opened: signal(null), done, snooze, move: vi.fn(() => Promise.resolve(true)), stay: vi.fn(), letGo: vi.fn(),
      wins: () => Promise.resolve(making), screen: { signal: new AbortController().signal, run: () => Promise.resolve() } }, screen: { today: signal(today), team: signal({ settings }) }, nextStarts: signal(new Map([[weekly, tomorrow]])), isAboutKnown,
    around: signal({ toTalkAbout, today, meId: dana, everyone: [], people: new Map(), goals: new Map(), chairId: null, nextMeetingOn: null }),
  } as unknown as State;
  render(<Drawn views={views} state={state} about={talkWith === undefined ? 'promise' : 'talk'} />);
  return { isAboutKnown, toTalkAbout, done, snooze, tomorrow, lookBack, skipLookBack, making, item: (text: string) => within(screen.getByText(text).closest('li') as HTMLElement) };
}

function Drawn({ views, state, about }: { views: CommitmentView[]; state: State; about: 'promise' | 'talk' }) {
  const deck = useDeciding(state);
  return <><h1 tabIndex={-1}>Two to decide</h1><main onKeyDown={deck.onKeyDown}><ToDecide views={views} deck={deck} about={about} /></main></>;
}

describe('an item to decide', () => {
  it.each([['New date'], ['Snooze']])('keeps its three buttons while "%s" asks', (name) => {
    const { item } = drawn([view('one')]);
    fireEvent.click(item('one').getByRole('button', { name }));
    expect(['Done', 'New date', 'Snooze'].map((button) => item('one').getByRole('button', { name: button }).getAttribute('aria-expanded'))).toEqual([null, ...['New date', 'Snooze'].map((one) => String(one === name))]);
  });

  it.each([['New date', 'Cancel'], ['Snooze', 'cancel']])('gives the focus back to "%s" when the question is left', (name, cancel) => {
    const { item } = drawn([view('one')]);
    fireEvent.click(item('one').getByRole('button', { name }));
    fireEvent.click(item('one').getByRole('button', { name: cancel }));
    expect(document.activeElement).toBe(item('one').getByRole('button', { name }));
  });

  it('keeps room for "Needs a conversation" until that is known, and says it or gives the room back', async () => {
    const late = { ...view('one'), commitment: commitment({ text: 'one', dueOn: plusDays(today, -9) }) };
    const { item, isAboutKnown, toTalkAbout } = drawn([late, view('two')], { isKnown: false });
    const flag = (text: string) => item(text).queryByText('Needs a conversation');
    expect([flag('one')?.className.includes('room'), flag('two')]).toEqual([true, null]);
    void act(() => { toTalkAbout.value = new Map([[late.commitment.id, due(sam)]]); isAboutKnown.value = true; });
    await waitFor(() => expect(flag('one')?.className.includes('room')).toBe(false));
    void act(() => { toTalkAbout.value = new Map(); });
    await waitFor(() => expect(flag('one')).toBeNull());
  });

  it('that is done hands the focus to the next one, and the last one to the heading', async () => {
    const { item } = drawn([view('one'), view('two'), view('three')]);
    const done = (text: string) => item(text).getByRole('button', { name: 'Done' });
    fireEvent.click(done('two'));
    await waitFor(() => expect(document.activeElement).toBe(done('three')));
    fireEvent.click(done('one'));
    await waitFor(() => expect(document.activeElement).toBe(done('three')));
    fireEvent.click(done('three'));
    await waitFor(() => expect(item('three').queryByRole('button', { name: 'Done' })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  it('that is done by its button has the keyboard in the line that it asks; an Enter there goes on, and keeps nothing else', async () => {
    const { item, done, skipLookBack } = drawn([view('one'), view('two')], { asks: true });
    fireEvent.click(item('one').getByRole('button', { name: 'Done' }));
    const changed = await item('one').findByRole('textbox', { name: 'What changed?' });
    await waitFor(() => expect(document.activeElement).toBe(changed));
    fireEvent.submit((changed as HTMLInputElement).form as HTMLFormElement);
    await waitFor(() => expect(document.activeElement).toBe(item('two').getByRole('button', { name: 'Done' })));
    expect(skipLookBack).toHaveBeenCalledOnce();
    expect(done).toHaveBeenCalledOnce();
  });

  it.each([['somebody else', sam, ['Talk now', 'In the 1:1', 'New date', 'Drop']], ['nobody else', null, ['Talk now', 'New date', 'Drop']]])('that is to be talked about with %s goes on in these ways', (_, talkWith, ways) => {
    const { item } = drawn([view('one')], { talkWith });
    expect(item('one').getAllByRole('button').map(({ textContent }) => textContent)).toEqual(ways);
  });

  it('is snoozed until its own meeting, and the focus goes on', async () => {
    const { item, snooze, tomorrow } = drawn([view('one'), view('two')]);
    fireEvent.click(item('one').getByRole('button', { name: 'Snooze' }));
    fireEvent.click(item('one').getByRole('button', { name: 'next meeting' }));
    expect(snooze).toHaveBeenCalledWith(expect.any(String), new Date(tomorrow));
    await waitFor(() => expect(document.activeElement).toBe(item('two').getByRole('button', { name: 'Done' })));
  });

  it('is snoozed for as long, and until the morning, that I set', () => {
    const { item, snooze } = drawn([view('one')], { settings: { snoozeMinutes: 30, morningAt: '07:15' } });
    fireEvent.click(item('one').getByRole('button', { name: 'Snooze' }));
    expect(item('one').getByRole('button', { name: '30 minutes' })).toBeTruthy();
    fireEvent.click(item('one').getByRole('button', { name: 'tomorrow' }));
    expect(snooze).toHaveBeenCalledWith(expect.any(String), new Date(`${plusDays(localDateOf(new Date()), 1)}T07:15`));
  });

  it('that is done asks one line, and becomes a win of the team under it', async () => {
    const { item, lookBack, making } = drawn([view('one')], { asks: true });
    fireEvent.click(item('one').getByRole('button', { name: 'Done' }));
    const changed = item('one').getByRole('textbox');
    expect(changed.closest('label')?.textContent).toBe('What changed?');
    fireEvent.input(changed, { target: { value: 'All clinics signed' } });
    fireEvent.click(item('one').getByRole('button', { name: 'Make it a win' }));
    const words = await item('one').findByRole('textbox', { name: /^What did we achieve/ });
    expect(lookBack).toHaveBeenCalledWith(expect.any(String), { outcome: { effect: 'All clinics signed' }, wentWell: '', improve: '' });
    expect(document.activeElement).toBe(words);
    fireEvent.submit((words as HTMLInputElement).form as HTMLFormElement);
    expect(making.make).toHaveBeenCalledWith(expect.any(String), 'All clinics signed');
    await waitFor(() => expect(document.activeElement).toBe(item('one').getByRole('checkbox')));
  });
});
