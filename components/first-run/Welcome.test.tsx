// @vitest-environment jsdom
// The welcome page also serves those who skipped to say who they are.
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from '@/test/fixtures/store';
import type { Welcome as State } from '@/lib/state/welcome';
import { Welcome } from './Welcome';

afterEach(cleanup);

function show(meId: string | null) {
  const acts = { introduceMyself: vi.fn().mockResolvedValue(true) };
  const team = { team: null, people: [], former: [], known: new Map(), settings: { firstRunDone: true, meId }, meId, hasSample: false };
  const state = { acts, shortcuts: signal(undefined), screen: { team: signal(team), problem: signal(null), today: signal('2026-11-21') } };
  render(<Welcome state={state as unknown as State} />);
  return acts;
}

describe('when Kept is ready', () => {
  it('asks who I am as long as nobody said', async () => {
    const acts = show(null);
    expect(screen.getByRole('region', { name: 'Ready' })).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Your name'), { target: { value: 'Dana Keller' } });
    const line = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Tell me ten minutes before a meeting/ });
    expect(line.checked).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'That’s me' }));
    await Promise.resolve();
    fireEvent.click(line);
    fireEvent.click(screen.getByRole('button', { name: 'That’s me' }));
    const me = { name: 'Dana Keller', emails: [], aliases: [], function: null };
    expect(acts.introduceMyself.mock.calls).toEqual([[me, false], [me, true]]);
  });

  it('does not ask again', () => {
    show(newId());
    expect(screen.queryByText('Who are you?')).toBeNull();
  });
});
