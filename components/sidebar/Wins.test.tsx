// @vitest-environment jsdom
// Wins are quiet lines, those said as the team first, and never an empty reproach in a running call.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { WinLine } from '@/lib/domain/wins-together';
import { aPerson } from '@/test/fixtures/store';
import { Wins } from './Wins';

afterEach(cleanup);

const today = '2026-11-18';
const [sam, liu] = [aPerson('Sam Okafor'), aPerson('Liu Wei')];
const people = new Map([sam, liu].map((person) => [person.id, person]));
const win = (text: string, set: Partial<WinLine> = {}): WinLine => ({ kind: 'commitment', id: text, text, on: '2026-11-17', personIds: [], ...set });
const show = (wins: WinLine[], { running = false, since = '2026-11-11' }: { running?: boolean; since?: string | null } = {}) =>
  render(<Wins wins={wins} since={since} running={running} today={today} people={people} />);
const region = () => screen.queryByRole('region', { name: 'Wins' });
const lines = () => within(region() as HTMLElement).getAllByRole('listitem').map((line) => line.textContent);

describe('the wins of a meeting', () => {
  it('tell what was won, by whom, when, and since when they are counted', () => {
    show([win('We signed', { kind: 'win', personIds: [sam.id, liu.id] }), win('Ask the landlord', { kind: 'step' })]);
    expect(lines()).toEqual(['We signed Sam, LiuTue 17 Nov', 'Ask the landlordstep, Tue 17 Nov']);
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
    const line = screen.getByRole('button', { name: 'One win since Wed 11 Nov: Send the deck' });
    fireEvent.click(line);
    expect(lines()).toEqual(['Send the deckTue 17 Nov']);
    expect(line.textContent).toBe('One win since Wed 11 Nov');
  });

  it('fold away what is more than a few', () => {
    show(Array.from({ length: 7 }, (_, index) => win(`win ${index}`)));
    expect(lines()).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 7' }));
    expect(lines()).toHaveLength(7);
    fireEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(lines()).toHaveLength(2);
  });
});
