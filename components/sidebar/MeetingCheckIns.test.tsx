// @vitest-environment jsdom
// Check-ins in the sidebar: a key opens what is due, another says that nothing changed, and the next one is asked for.
import { signal } from '@preact/signals';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBoard, aGoal, leads } from '@/test/fixtures/board';
import { aPerson, begin, newId, stored, useEmptyStore } from '@/test/fixtures/store';
import { leaveQuestion } from '../ui/unsaved';
import { MeetingCheckIns } from './MeetingCheckIns';

useEmptyStore();
configure({ asyncUtilTimeout: 4_000 });
let end: AbortController;
beforeEach(() => { end = new AbortController(); });
afterEach(() => {
  cleanup();
  end.abort();
});

const [dana, sam] = [aPerson('Dana Keller'), aPerson('Sam Okafor')];
const [renewals, pricing, hiring] = [aGoal('Renewals'), aGoal('Pricing'), aGoal('Hiring')];

/** Dana is me and leads two of three goals; Sam leads the third. */
async function show({ running = false, knows = true } = {}) {
  await begin('people', dana, sam);
  await begin('settings', { id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, meId: knows ? dana.id : null, firstRunDone: true });
  await begin('goals', renewals, { ...pricing, createdAt: '2026-11-02T09:00:00.000Z' }, { ...hiring, createdAt: '2026-11-03T09:00:00.000Z' });
  await begin('ownerships', leads(dana, renewals), leads(dana, pricing), leads(sam, hiring));
  const [isOpen, due] = [signal(false), signal(0)];
  const state = await aBoard([dana, sam], end.signal);
  render(<><button type="button">Elsewhere</button><button type="button" onClick={() => { isOpen.value = true; }}>Check in</button><MeetingCheckIns state={state} running={running} isOpen={isOpen} due={due} /></>);
  await waitFor(() => expect(state.board.goals.value).toHaveLength(3));
  const open = async () => {
    screen.getByText('Check in').focus();
    fireEvent.click(screen.getByText('Check in'));
    await screen.findByRole('group', { name: 'Check-ins' });
  };
  return { due, open, isOpen };
}
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });

describe('check-ins in the sidebar', () => {
  it('count what waits for me, and are said one after the other with a key each', async () => {
    const { due, open, isOpen } = await show();
    await waitFor(() => expect(due.value).toBe(2));
    await open();
    expect(document.activeElement?.closest('form')?.getAttribute('aria-label')).toBe('Check in on Renewals');
    press('2');
    await screen.findByRole('form', { name: 'Check in on Pricing' });
    await waitFor(() => expect(due.value).toBe(1));
    press('1');
    await waitFor(() => expect(isOpen.value).toBe(false));
    await waitFor(() => expect(due.value).toBe(0));
    expect(document.activeElement).toBe(screen.getByText('Check in'));
    const said = await stored('checkIns');
    expect(said.map(({ goalId, confidence, unchanged }) => [goalId, confidence, unchanged]).sort()).toEqual([[renewals.id, 'atRisk', true], [pricing.id, 'onTrack', true]].sort());
  });

  it('leave the keyboard where it went while the last one was being stored', async () => {
    const { open, isOpen } = await show();
    await open();
    press('1');
    await screen.findByRole('form', { name: 'Check in on Pricing' });
    press('1');
    screen.getByText('Elsewhere').focus();
    await waitFor(() => expect(isOpen.value).toBe(false));
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(document.activeElement).toBe(screen.getByText('Elsewhere'));
  });

  it('in the call are said for everybody who is invited, mine first', async () => {
    const { due, open } = await show({ running: true });
    await waitFor(() => expect(due.value).toBe(3));
    await open();
    expect(screen.getAllByRole('button', { name: /^Check in on/ }).map((button) => button.getAttribute('aria-label'))).toEqual(['Check in on Pricing', 'Check in on Hiring for Sam Okafor']);
    fireEvent.click(screen.getByRole('button', { name: 'Check in on Hiring for Sam Okafor' }));
    press('3');
    await waitFor(async () => expect(await stored('checkIns')).toMatchObject([{ personId: sam.id, goalId: hiring.id, confidence: 'offTrack' }]));
  });

  it('can be changed when nothing is waited for any more', async () => {
    const { due, open } = await show();
    await open();
    press('1');
    await screen.findByRole('form', { name: 'Check in on Pricing' });
    press('1');
    await waitFor(() => expect(due.value).toBe(0));
    await open();
    expect(screen.getByText('Nothing waits for you this week.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change what was said of Renewals' }));
    press('Escape');
    expect(document.activeElement).toBe(screen.getByText('Check in'));
  });

  it('say what to do while nobody knows who I am', async () => {
    const { due } = await show({ knows: false });
    fireEvent.click(screen.getByText('Check in'));
    await screen.findByText(/does not know who you are/);
    expect(due.value).toBe(0);
  });

  it('half said are left only by a second Escape', async () => {
    const { due, open } = await show();
    await waitFor(() => expect(due.value).toBe(2));
    await open();
    const effect = screen.getByLabelText('What changed?');
    effect.focus();
    fireEvent.input(effect, { target: { value: 'Two clinics signed' } });
    press('Escape');
    await screen.findByText(leaveQuestion);
    press('Escape');
    await waitFor(() => expect(effect.isConnected).toBe(false));
  });
});
