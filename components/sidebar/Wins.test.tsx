// @vitest-environment jsdom
// Wins are quiet lines, and never an empty reproach in a running call.
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { SmallWin } from '@/lib/domain/small-wins';
import { Wins } from './Wins';

afterEach(cleanup);

const today = '2026-11-18';
const win = (text: string, set: Partial<SmallWin> = {}): SmallWin => ({ kind: 'commitment', id: text, text, commitmentId: text, doneOn: '2026-11-17', ...set });
const show = (wins: SmallWin[], { running = false, since = '2026-11-11' }: { running?: boolean; since?: string | null } = {}) => render(<Wins wins={wins} since={since} running={running} today={today} />);
const region = () => screen.queryByRole('region', { name: 'Wins' });
const lines = () => within(region() as HTMLElement).getAllByRole('listitem').map((line) => line.textContent);

describe('the wins of a meeting', () => {
  it('tell what was finished, when, and since when they are counted', () => {
    show([win('Send the deck'), win('Ask the landlord', { kind: 'step' })]);
    expect(lines()).toEqual(['Send the deckTue 17 Nov', 'Ask the landlordstep, Tue 17 Nov']);
    expect(region()?.textContent).toContain('since Wed 11 Nov');
    cleanup();
    show([win('Send the deck')], { since: null });
    expect(region()?.textContent).toContain('this week');
  });

  it('say what will appear where there is none yet', () => {
    show([]);
    expect(region()?.textContent).toContain('show here as they are done');
  });

  it('take no room in a running call while there is none, and are there with one', () => {
    show([], { running: true });
    expect(region()).toBeNull();
    show([win('Send the deck')], { running: true });
    expect(lines()).toHaveLength(1);
  });

  it('fold away what is more than a few', () => {
    show(Array.from({ length: 7 }, (_, index) => win(`win ${index}`)));
    expect(region()?.querySelector('details > summary')?.textContent).toBe('2 more');
    expect(region()?.querySelectorAll('li')).toHaveLength(7);
    expect(region()?.querySelectorAll('details li')).toHaveLength(2);
  });
});
