// @vitest-environment jsdom
// What Kept reads from saved popups. The expected facts are written by hand from the captures.
import { describe, expect, it } from 'vitest';
import { readEvent } from './read';
import { fixture, parsed, type SavedPage, scrambleClasses, strangeLabels, without } from '../../../test/fixtures/pages/saved-page';
import type { EventFacts } from '../page';

const popup: EventFacts = {
  kind: 'event',
  seriesKey: '0evexampleaaaaaaaaaaaaaaaa',
  originalStart: null,
  title: 'Meeting 32',
  when: 'Wednesday, July 8 · 6:30 – 7:30pm',
  timeZone: 'Asia/Kolkata',
  guests: [
    { email: 'organizer@example.com', name: 'Olivia Organizer' },
    { email: 'guest1@example.com', name: null },
    { email: 'guest2@example.com', name: 'Olivia Organizer' },
    { email: 'guest3@example.com', name: 'Olivia Organizer' },
  ],
  code: 'abc-defg-hij',
};

const popupB: EventFacts = {
  kind: 'event',
  seriesKey: '0evexamplebbbbbbbbbbbbbbbb',
  originalStart: null,
  title: 'Secret Meeting',
  when: 'Monday, June 29 · 12:00 – 1:00pm',
  timeZone: 'Asia/Kolkata',
  guests: [
    { email: 'guest4@example.com', name: 'Gustav Guest' },
    { email: 'guest1@example.com', name: null },
    { email: 'organizer@example.com', name: 'Olivia Organizer' },
    { email: 'guest3@example.com', name: 'Olivia Organizer' },
  ],
  code: 'abc-defg-hik',
};

const footer: EventFacts = {
  kind: 'event',
  seriesKey: '0evexamplecccccccccccccccc',
  originalStart: null,
  title: null,
  when: null,
  timeZone: null,
  guests: null,
  code: 'abc-defg-hil',
};

const saved: { name: SavedPage; facts: EventFacts }[] = [
  { name: 'calendar-event-popup-2026-06.html', facts: popup },
  { name: 'calendar-event-popup-B-2026-06.html', facts: popupB },
  { name: 'calendar-popup-rsvp-footer-2026-06.html', facts: footer },
];

describe.each(saved)('the saved page $name', ({ name, facts }) => {
  const html = fixture(name);
  it('is read completely', () => {
    expect(readEvent(parsed(html))).toMatchObject({ facts, mixed: false, foreign: false });
  });
  it('is read the same with every class name changed', () => {
    expect(readEvent(parsed(html, scrambleClasses)).facts).toEqual(facts);
  });
  it('is read the same in a language Kept does not know', () => {
    expect(readEvent(parsed(html, strangeLabels)).facts).toEqual(facts);
  });
});

/** Attributes the strategies use. Where one is the only source of a fact, what is left without it. */
const ATTRIBUTES: { attribute: string; lost?: Partial<EventFacts> }[] = [
  { attribute: 'data-eventid' },
  { attribute: 'id' },
  { attribute: 'role' },
  { attribute: 'aria-level' },
  { attribute: 'aria-label' },
  { attribute: 'data-text' },
  { attribute: 'data-details', lost: { timeZone: null } },
  { attribute: 'href' },
  { attribute: 'data-email' },
  { attribute: 'data-hovercard-id' },
  { attribute: 'data-id' },
  { attribute: 'jsname' },
  { attribute: 'jscontroller' },
  { attribute: 'class' },
];

describe.each(saved.slice(0, 2))('$name without one attribute', ({ name, facts }) => {
  it.each(ATTRIBUTES)('is still read without $attribute', ({ attribute, lost }) => {
    expect(readEvent(parsed(fixture(name), without(attribute))).facts).toEqual({ ...facts, ...lost });
  });
});

describe('one strategy alone', () => {
  const html = fixture('calendar-event-popup-2026-06.html');
  it('finds the event by data-eventid when nothing is logged', () => {
    expect(readEvent(parsed(html, without('jslog'))).facts).toEqual(popup);
  });
  it('finds the event by its log when there is no data-eventid', () => {
    expect(readEvent(parsed(html, without('data-eventid'))).facts).toEqual(popup);
  });
  it('finds the code in the log when link and details are gone', () => {
    expect(readEvent(parsed(html, without('href'), without('data-details'))).facts?.code).toBe('abc-defg-hij');
  });
  it('finds the event that was clicked when the popup names none', () => {
    const clicked = { seriesKey: 'clicked', originalStart: '20261006' };
    const { facts } = readEvent(parsed(html, without('data-eventid'), without('jslog')), () => clicked);
    expect(facts).toEqual({ ...popup, ...clicked });
  });
});

describe('nothing is found wrongly', () => {
  it.each(['calendar-edit-availability-row-2026.html', 'meet-in-call-2026-en.html', 'meet-header-2024-02.html'] as const)('%s is no event', (name) => {
    expect(readEvent(parsed(fixture(name))).facts).toBeNull();
  });
  it('chips of several events are no single event', () => {
    expect(readEvent(parsed(fixture('calendar-chips-2026-09-quoted.html')))).toMatchObject({ facts: null, mixed: true });
  });
  it('a fragment that names no event is none', () => {
    expect(readEvent(parsed(fixture('calendar-event-popup-B-2026-06.html'), without('jslog'))).facts).toBeNull();
  });
  it('one event’s attributes around another one’s content are no event', () => {
    const document = parsed(fixture('calendar-event-popup-2026-06.html'));
    const inner = parsed(fixture('calendar-event-popup-B-2026-06.html')).querySelector('.hMdQi');
    document.querySelector('.hMdQi')?.replaceWith(inner ?? '');
    expect(readEvent(document)).toMatchObject({ facts: null, mixed: true });
  });
  it('… nor where only title and details disagree', () => {
    const document = parsed(fixture('calendar-event-popup-2026-06.html'), without('jslog'));
    for (const heading of document.querySelectorAll('#rAECCd')) heading.textContent = 'Another';
    expect(readEvent(document).mixed).toBe(true);
  });
  it('a link to another call in the description is not the event’s code', () => {
    const document = parsed(fixture('calendar-event-popup-2026-06.html'), without('data-details'), without('jslog'));
    document.querySelector('#xDetDlgVideo')?.remove();
    document.querySelector('.hMdQi')?.insertAdjacentHTML('beforeend', '<div id="xDetDlgDesc"><a href="https://meet.google.com/oth-erca-lll">x</a></div>');
    expect(readEvent(document).facts?.code).toBeNull();
  });
  it('a zone in the title is not the event’s zone', () => {
    const document = parsed(fixture('calendar-event-popup-2026-06.html'));
    document.querySelector('[data-details]')?.setAttribute('data-details', 'Europe/Paris\nWednesday\nmeet');
    expect(readEvent(document).facts?.timeZone).toBeNull();
  });
});

describe('a page with odd content', () => {
  const html = fixture('calendar-event-popup-2026-06.html');
  const titled = (title: string): Document => {
    const document = parsed(html, without('data-details'), without('data-text'));
    const heading = document.querySelector('#rAECCd');
    if (heading) heading.textContent = title;
    return document;
  };
  it('keeps 300 characters of a title of 2,000', () => {
    expect(readEvent(titled('x'.repeat(2000))).facts?.title).toHaveLength(300);
  });
  it('takes markup in a title as its words', () => {
    expect(readEvent(titled('<img src=x onerror=alert(1)> & co')).facts?.title).toBe('<img src=x onerror=alert(1)> & co');
  });
  it('keeps right-to-left and emoji names as they are, and keeps 500 of 700 guests', () => {
    const document = parsed(html);
    const row = (i: number, name: string) => `<div role="treeitem" data-email="g${i}@example.com"><span>${name}</span></div>`;
    const names = ['דנה קלר', '🦊 Fox', '', 'محمد'];
    const tree = document.querySelector('[role="tree"]');
    if (tree) tree.innerHTML = Array.from({ length: 700 }, (_, i) => row(i, names[i] ?? `Guest ${i}`)).join('');
    const guests = readEvent(document).facts?.guests ?? [];
    expect(guests.slice(0, 4).map((guest) => guest.name)).toEqual(['דנה קלר', '🦊 Fox', null, 'محمد']);
    expect(guests).toHaveLength(500);
  });
  it('leaves out rooms, and rows without an address', () => {
    const document = parsed(html);
    document.querySelector('[role="tree"]')?.insertAdjacentHTML(
      'beforeend',
      '<div role="treeitem" data-email="c_1@resource.calendar.google.com">Oslo</div><div role="treeitem" data-email="">?</div>',
    );
    expect(readEvent(document).facts?.guests).toEqual(popup.guests);
  });
  it('without a guest list says nothing of guests', () => {
    const document = parsed(html);
    document.querySelector('[role="tree"]')?.replaceChildren();
    expect(readEvent(document).facts?.guests).toBeNull();
  });
  it('whose eid does not decode may be an event all the same, but which is unknown', () => {
    const document = parsed(html, without('jslog'));
    for (const element of document.querySelectorAll('[data-eventid]')) element.setAttribute('data-eventid', '%%% no eid %%%');
    expect(readEvent(document)).toMatchObject({ facts: null, foreign: false });
  });
  it('of a task is no event', () => {
    const document = parsed(html, without('jslog'));
    for (const element of document.querySelectorAll('[data-eventid]')) element.setAttribute('data-eventid', btoa('tasks_x me@m'));
    expect(readEvent(document)).toMatchObject({ facts: null, foreign: true });
  });
});
