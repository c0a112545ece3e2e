// @vitest-environment jsdom
// What Kept reads from saved popups. The expected facts are written by hand from the captures.
import { describe, expect, it } from 'vitest';
import { readEvent } from './read';
import { fixture, parsed, type SavedPage, scrambleClasses, strangeLabels } from '@/test/fixtures/pages/saved-page';
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
