// @vitest-environment jsdom
// What is open over a place: Back closes it and nothing else, and its address opens it.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Over } from './over';
import { followOver } from './over-history';

let end: AbortController;
beforeEach(() => { end = new AbortController(); });
afterEach(() => end.abort());

const rows = (title: string): Over => ({ kind: 'rows', title, ids: ['a', 'b'] });

/** Since nothing that jsdom's history did earlier can be taken back, each begins on an address of its own. */
function at(hash: string) {
  history.pushState(null, '', hash);
  const [opened, over] = [signal<string | null>(null), signal<Over>(null)];
  followOver({ opened, over }, end.signal);
  return { opened, over };
}

const hash = (is: string) => vi.waitFor(() => expect(location.hash).toBe(is));

describe('a commitment that is opened', () => {
  it('has an address of its own, which Back leaves without leaving the screen', async () => {
    const { opened } = at('#/goals/g?cycle=q4');
    opened.value = 'c';
    expect(location.hash).toBe('#/goals/g?cycle=q4&commitment=c');
    history.back();
    await vi.waitFor(() => expect(opened.value).toBeNull());
    expect(location.hash).toBe('#/goals/g?cycle=q4');
    history.forward();
    await vi.waitFor(() => expect(opened.value).toBe('c'));
  });

  it('is shown by its address, and closed without leaving the screen', () => {
    const { opened } = at('#/people?commitment=c');
    expect(opened.value).toBe('c');
    opened.value = null;
    expect(location.hash).toBe('#/people');
  });

  it('closed by its button is not passed through by Back again', async () => {
    const { opened } = at('#/wins');
    opened.value = 'c';
    opened.value = null;
    await hash('#/wins');
    expect(opened.value).toBeNull();
  });

  it('leads to its parts and back, and is closed with them', async () => {
    const { opened } = at('#/kpis');
    opened.value = 'whole';
    opened.value = 'part';
    history.back();
    await vi.waitFor(() => expect(opened.value).toBe('whole'));
    opened.value = 'part';
    opened.value = null;
    await hash('#/kpis');
    expect(opened.value).toBeNull();
  });

  it('stays when it is opened while another is still being closed', async () => {
    const { opened } = at('#/boulders');
    opened.value = 'first';
    opened.value = null;
    opened.value = 'second';
    await hash('#/boulders?commitment=second');
    expect(opened.value).toBe('second');
  });
});

describe('the rows behind a number', () => {
  it('are closed by Back, and are there again behind what was opened from them', async () => {
    const { opened, over } = at('#/ownership');
    over.value = rows('Overdue');
    opened.value = 'a';
    expect(location.hash).toBe('#/ownership?commitment=a');
    history.back();
    await vi.waitFor(() => expect(opened.value).toBeNull());
    expect(over.value).toMatchObject({ title: 'Overdue' });
    history.back();
    await vi.waitFor(() => expect(over.value).toBeNull());
    expect(location.hash).toBe('#/ownership');
  });

  it('are there again after a reload', () => {
    const first = at('#/check-ins');
    first.over.value = rows('Due this week');
    end.abort();
    end = new AbortController();
    const over = signal<Over>(null);
    followOver({ opened: signal(null), over }, end.signal);
    expect(over.value).toMatchObject({ title: 'Due this week', ids: ['a', 'b'] });
  });

  it('that were closed leave no step behind', async () => {
    const { over } = at('#/data');
    const steps = history.length;
    over.value = rows('Overdue');
    over.value = null;
    await vi.waitFor(() => expect(history.state).toBeNull());
    over.value = rows('Due');
    expect(history.length).toBe(steps + 1);
  });
});
