// @vitest-environment jsdom
// Follows a page that behaves as Calendar does: one popup for all events, late guests, moves without popstate.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubSight } from '../../../test/fixtures/pages/everything-in-sight';
import { fixture } from '../../../test/fixtures/pages/saved-page';
import type { PageFacts } from '../page';
import { eventIdToEid } from '../../messaging/eid';
import { createCalendarPage } from './mount';

const html = fixture('calendar-event-popup-2026-06.html').replace(/^<!--.*?-->\s*/, '');
let life: AbortController;
let told: PageFacts[];

const popup = (): HTMLElement => {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.body.lastElementChild as HTMLElement;
};
const last = (): PageFacts | undefined => told.at(-1);
const another = (dialog: HTMLElement): void => {
  dialog.innerHTML = dialog.innerHTML
    .replaceAll('MGV2ZXhhbXBsZWFhYWFhYWFhYWFhYWFhYWEgb3JnYW5pemVyQGV4YW1wbGUuY29t', eventIdToEid('other_20261006', 'me@m'))
    .replaceAll('0evexampleaaaaaaaaaaaaaaaa', 'other_20261006')
    .replaceAll('Meeting 32', 'Another');
};

beforeEach(() => {
  vi.useFakeTimers();
  stubSight();
  history.replaceState(null, '', '/calendar/u/0/r/week');
  document.body.innerHTML = '<header><a aria-label="Google-Konto: Dana (dana@example.com)" href="#">D</a></header><div role="main"></div>';
  told = [];
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const follow = (): void => createCalendarPage(document).follow((facts) => told.push(facts), life.signal);

describe('Calendar', () => {
  it('tells whose calendar it is, and which events are on it', async () => {
    const [, chips = ''] = /container added by us">([^]*)<\/div><\/body>/.exec(fixture('calendar-chips-2026-09-quoted.html')) ?? [];
    document.querySelector('[role="main"]')?.insertAdjacentHTML('beforeend', chips);
    follow();
    await vi.advanceTimersByTimeAsync(3000);
    expect(last()).toMatchObject({ site: 'calendar', own: 'dana@example.com', meeting: { kind: 'agenda' } });
    expect(last()?.meeting).toHaveProperty('eids.length', 3);
  });

  it('tells an event soon after its popup opens, and that it was closed', async () => {
    follow();
    await vi.advanceTimersByTimeAsync(50);
    const dialog = popup();
    await vi.advanceTimersByTimeAsync(300);
    expect(last()?.meeting).toMatchObject({ kind: 'event', seriesKey: '0evexampleaaaaaaaaaaaaaaaa', title: 'Meeting 32' });
    dialog.style.display = 'none';
    await vi.advanceTimersByTimeAsync(1100);
    expect(last()?.meeting.kind).toBe('agenda');
  });

  it('tells which events are on it after an event that stood before them was closed', async () => {
    document.querySelector('[role="main"]')?.insertAdjacentHTML('beforeend', `<div data-eventchip data-eventid="${eventIdToEid('abc', 'me@m')}"></div>`);
    follow();
    const dialog = popup();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(last()?.meeting.kind).toBe('event');
    dialog.style.display = 'none';
    await vi.advanceTimersByTimeAsync(1500);
    expect(last()?.meeting).toMatchObject({ kind: 'agenda', eids: [eventIdToEid('abc', 'me@m')] });
  });

  it('tells the next event in the same popup, and no mixture on the way', async () => {
    follow();
    const dialog = popup();
    await vi.advanceTimersByTimeAsync(1300);
    dialog.querySelector('#xDetDlg')?.setAttribute('data-eventid', eventIdToEid('other_20261006', 'me@m'));
    await vi.advanceTimersByTimeAsync(250);
    another(dialog);
    await vi.advanceTimersByTimeAsync(300);
    const events = told.map(({ meeting }) => (meeting.kind === 'event' ? `${meeting.seriesKey} ${meeting.title}` : ''));
    // The same event may be told again, once it is known whose calendar it is.
    expect([...new Set(events.filter(Boolean))]).toEqual(['0evexampleaaaaaaaaaaaaaaaa Meeting 32', 'other Another']);
  });

  it('adds guests that come late', async () => {
    follow();
    const dialog = popup();
    const tree = dialog.querySelector('[role="tree"]');
    const rows = [...(tree?.children ?? [])];
    tree?.replaceChildren();
    await vi.advanceTimersByTimeAsync(1300);
    expect(last()?.meeting).toMatchObject({ kind: 'event', guests: null });
    tree?.append(...rows);
    await vi.advanceTimersByTimeAsync(300);
    expect(last()?.meeting).toHaveProperty('guests.length', 4);
  });

  it('follows a move to an event’s own page and to the settings', async () => {
    follow();
    await vi.advanceTimersByTimeAsync(50);
    history.pushState(null, '', `/calendar/u/0/r/eventedit/${eventIdToEid('abc', 'me@m')}`);
    await vi.advanceTimersByTimeAsync(1100);
    expect(last()?.meeting).toMatchObject({ kind: 'event', seriesKey: 'abc' });
    history.pushState(null, '', '/calendar/u/0/r/settings');
    await vi.advanceTimersByTimeAsync(1100);
    expect(last()?.meeting).toEqual({ kind: 'none' });
  });

  it('says it can’t read a popup that names no event', async () => {
    follow();
    const dialog = popup();
    for (const element of [dialog, ...dialog.querySelectorAll('*')]) ['data-eventid', 'jslog'].forEach((name) => element.removeAttribute(name));
    await vi.advanceTimersByTimeAsync(4000);
    expect(last()?.meeting).toEqual({ kind: 'unreadable', missing: 'eventId' });
  });

  it('tells nothing twice, and is silent after it was left', async () => {
    follow();
    popup();
    await vi.advanceTimersByTimeAsync(5000);
    expect(new Set(told.map((facts) => JSON.stringify(facts))).size).toBe(told.length);
    life.abort();
    document.body.replaceChildren();
    await vi.advanceTimersByTimeAsync(5000);
    expect(last()?.meeting.kind).toBe('event');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('room for the sidebar', () => {
  const boxes = (right: () => number) => {
    const main = document.querySelector('[role="main"]') as HTMLElement;
    main.getBoundingClientRect = () => new DOMRect(0, 64, right(), 500);
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000, configurable: true });
  };
  it('is made by the page, and given back without a trace', () => {
    boxes(() => (document.body.style.width === '' ? 1000 : 640));
    const resized = vi.fn();
    window.addEventListener('resize', resized, { signal: life.signal });
    const { makeRoom } = createCalendarPage(document);
    expect(makeRoom(360)).toEqual({ side: 'right', top: 0, bottom: 0 });
    expect(makeRoom(0)).toEqual({ side: 'right', top: 0, bottom: 0 });
    expect(document.body.hasAttribute('style')).toBe(false);
    expect(resized).toHaveBeenCalledTimes(2);
  });
  it('is given back when Kept stops', () => {
    boxes(() => (document.body.style.width === '' ? 1000 : 640));
    createCalendarPage(document).makeRoom(360, undefined, life.signal);
    life.abort();
    expect(document.body.hasAttribute('style')).toBe(false);
  });
  it('lies below the header where the page does not give way', async () => {
    boxes(() => 1000);
    expect(createCalendarPage(document).makeRoom(360)).toEqual({ side: 'right', top: 64, bottom: 0 });
    await vi.advanceTimersByTimeAsync(500);
    expect(document.body.hasAttribute('style')).toBe(false);
  });
});
