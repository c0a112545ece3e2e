// @vitest-environment jsdom
// Asks and reminders in the popup: what they say, what their buttons do, and that the keyboard goes on.
import { computed, signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commitment, dana, idOf, sam, today } from '@/lib/domain/commitment.test-data';
import type { Popup as State } from '@/lib/state/popup';
import type { MessageActs } from '@/lib/state/reminders';
import type { AskView } from '@/lib/state/views';
import { Ask, FollowUp, Reminders } from './Lines';

afterEach(cleanup);

const named = (id: string, name: string) => [id, { id, name, emails: [`${name.toLowerCase()}@meridian.example`], aliases: [], function: null, createdAt: '', deletedAt: null }] as const;
const record = { id: idOf(700), createdAt: '2026-11-04T09:00:00.000Z', deletedAt: null };

function aState() {
  const messages = {
    compose: vi.fn(() => Promise.resolve({ to: named(sam, 'Sam')[1], subject: 'Deck', body: { text: signal('Hi Sam'), during: vi.fn() } })),
    mailLink: () => 'mailto:sam@meridian.example', taken: vi.fn(() => Promise.resolve()), notThisWeek: vi.fn(() => Promise.resolve()),
  };
  const asks = { take: vi.fn(() => Promise.resolve()), pass: vi.fn(() => Promise.resolve()) };
  const people = new Map([named(dana, 'Dana'), named(sam, 'Sam')]);
  return { messages, asks, state: { around: computed(() => ({ today, meId: dana, people })) } as unknown as State };
}

describe('an ask for help', () => {
  const view = (set: Partial<AskView['ask']> = {}): AskView => ({
    ask: { ...record, commitmentId: idOf(1), text: 'Call their lawyer', askedById: sam, fromId: dana, status: 'open', takenAs: null, visibility: 'team', pairIds: [], ...set },
    about: commitment({ text: 'Sign the lease', ownerId: sam, dueOn: today }),
  });

  it('says who asks, for what, with what, and by when', () => {
    render(<ul><Ask view={view()} state={aState().state} acts={aState().asks} /></ul>);
    expect(screen.getByRole('listitem').textContent).toContain('Sam asks: Call their lawyertodaywith “Sign the lease”');
  });

  it('that I wrote down for somebody is theirs', () => {
    render(<ul><Ask view={view({ askedById: dana })} state={aState().state} acts={aState().asks} /></ul>);
    expect(screen.getByRole('listitem').textContent).toContain('Sam asks');
  });

  it('is taken, or passed on', () => {
    const { asks, state } = aState();
    render(<ul><Ask view={view()} state={state} acts={asks} /></ul>);
    fireEvent.click(screen.getByRole('button', { name: 'Take it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not me' }));
    expect([asks.take.mock.calls.length, asks.pass.mock.calls.length]).toEqual([1, 1]);
  });
});

it('a follow-up says with whom, about what, and who sees it', () => {
  const log = {
    ...record, withId: sam, on: '2026-11-01', topic: 'Delegating', facts: null, strengths: null, change: null, plan: null,
    followUpOn: '2026-11-17', followUp: 'dated' as const, status: 'open' as const, visibility: 'pair' as const, pairIds: [dana, sam],
  };
  const openPage = vi.fn();
  render(<ul><FollowUp log={log} state={aState().state} openPage={openPage} /></ul>);
  expect(screen.getByRole('listitem').textContent).toBe('Follow up with Sam: Delegatingyesterdayyou and Sam · on this computerOpen');
  fireEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(openPage).toHaveBeenCalledWith('dashboard.html', `#/coaching/${sam}`);
});

describe('a reminder', () => {
  const reminders = [{ toId: sam, items: [commitment({ ownerId: sam }), commitment({ ownerId: sam })] }];
  const drawn = () => {
    const given = aState();
    render(<main><h1 tabIndex={-1}>Two to decide</h1><Reminders reminders={reminders} state={given.state} messages={given.messages as unknown as MessageActs} /></main>);
    return given;
  };

  it('is one quiet line until it is wanted, and then a text that can be changed', async () => {
    drawn();
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Remind Sam about 2 overdue' }));
    expect(await screen.findByRole<HTMLTextAreaElement>('textbox')).toMatchObject({ value: 'Hi Sam' });
    expect(screen.getByRole('link', { name: 'Open mail' }).getAttribute('href')).toBe('mailto:sam@meridian.example');
  });

  it('is copied as it was changed, and then is gone', async () => {
    const { messages } = drawn();
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    fireEvent.click(screen.getByRole('button', { name: /^Remind/ }));
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'Hi Sam, how is it going?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(messages.taken).toHaveBeenCalledWith(reminders[0], expect.anything(), 'clipboard'));
    expect(writeText).toHaveBeenCalledWith('Hi Sam, how is it going?');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
    vi.unstubAllGlobals();
  });

  it('that could not be copied says so, and is not remembered as taken', async () => {
    const { messages } = drawn();
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    fireEvent.click(screen.getByRole('button', { name: /^Remind/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Copy' }));
    expect((await screen.findByRole('alert')).textContent).toContain('copy it by hand');
    expect(messages.taken).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('gives the keyboard back when it is left', async () => {
    drawn();
    fireEvent.click(screen.getByRole('button', { name: /^Remind/ }));
    fireEvent.keyDown(await screen.findByRole('textbox'), { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Remind/ }));
  });

  it('is not suggested this week, when it is not wanted', () => {
    const { messages } = drawn();
    fireEvent.click(screen.getByRole('button', { name: 'Do not suggest Sam this week' }));
    expect(messages.notThisWeek).toHaveBeenCalledWith(reminders[0]);
  });
});
