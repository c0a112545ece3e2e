// @vitest-environment jsdom
// The popup is one node for all events: while it changes from one to the next, nothing of both may be told.
import { describe, expect, it } from 'vitest';
import type { EventFacts } from '../page';
import type { Reading } from './read';
import { createSettler } from './settle';

const place = (): Element => document.createElement('div');
const facts = (more: Partial<EventFacts> = {}): EventFacts => ({
  kind: 'event', seriesKey: 'a', originalStart: null, title: 'A', when: 'Monday', timeZone: null,
  guests: [{ email: 'a@example.com', name: null }], code: 'aaa-aaaa-aaa', ...more,
});
const reading = (more: Partial<EventFacts> = {}, places = { title: place(), guests: place(), code: place() }): Reading => ({
  facts: facts(more), mixed: false, foreign: false, places,
});
const b = { seriesKey: 'b', title: 'B', when: 'Tuesday', guests: [{ email: 'b@example.com', name: null }], code: 'bbb-bbbb-bbb' };

describe('a recycled popup', () => {
  it('is told at once when all of it is new', () => {
    const settler = createSettler();
    expect(settler.consider(reading(), 0).facts).toEqual(facts());
    expect(settler.consider(reading(b), 0).facts).toEqual(facts(b));
  });
  it('with a new id around the old content is not told until that lasts', () => {
    const settler = createSettler();
    const places = { title: place(), guests: place(), code: place() };
    settler.consider(reading({}, places), 0);
    expect(settler.consider(reading({ seriesKey: 'b' }, places), 100)).toEqual({ facts: null, again: 100 });
    expect(settler.consider(reading({ seriesKey: 'b' }, places), 700).facts).toEqual(facts({ seriesKey: 'b' }));
  });
  it('with new content under the old id waits for the id', () => {
    const settler = createSettler();
    settler.consider(reading(), 0);
    expect(settler.consider(reading({ title: 'B', when: 'Tuesday' }), 50).facts).toBeNull();
    expect(settler.consider(reading(b), 50).facts).toEqual(facts(b));
  });
  it('tells the new event without guests and code that may be the old one’s', () => {
    const settler = createSettler();
    const places = { title: place(), guests: place(), code: place() };
    settler.consider(reading({}, places), 0);
    const words = { seriesKey: 'b', title: 'B', when: 'Tuesday' };
    const look = settler.consider(reading(words, { ...places, title: place() }), 50);
    expect(look).toEqual({ facts: facts({ ...words, guests: null, code: null }), again: 550 });
    expect(settler.consider(reading(words, { ...places, title: place() }), 650).facts).toEqual(facts(words));
  });
  it('with marks of two events tells nothing, and says so when it stays that way', () => {
    const settler = createSettler();
    const mixed: Reading = { ...reading(), mixed: true };
    expect(settler.consider(mixed, 1000)).toEqual({ facts: null, again: 100 });
    expect(settler.consider(mixed, 1600).facts).toEqual({ kind: 'unreadable', missing: 'eventId' });
  });
  it('tells guests that came late', () => {
    const settler = createSettler();
    settler.consider(reading({ guests: null }), 0);
    expect(settler.consider(reading(), 0).facts).toEqual(facts());
  });
});
