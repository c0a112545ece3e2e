// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fixture, parsed, scrambleClasses, strangeLabels, without } from '../../../test/fixtures/pages/saved-page';
import { eidToIdentity } from '../../messaging/eid';
import { MAX_CHIPS, readChips } from './chips';

const html = fixture('calendar-chips-2026-09-quoted.html');
const events = [
  { seriesKey: '0evexampleseriesaaaaaaaaaa', originalStart: '20261006T150000Z' },
  { seriesKey: '0evexamplealldayaaaaaaaaaa', originalStart: null },
  { seriesKey: '0evexamplesingleaaaaaaaaaa', originalStart: null },
];
const eventsIn = (document: Document) => readChips(document).map(eidToIdentity);

describe('the chips of the saved grid', () => {
  it('name each event once', () => expect(eventsIn(parsed(html))).toEqual(events));
  it('are read with every class name changed', () => expect(eventsIn(parsed(html, scrambleClasses))).toEqual(events));
  it('are read in a language Kept does not know', () => expect(eventsIn(parsed(html, strangeLabels))).toEqual(events));
  it('keep their events where their titles can’t be read', () => {
    expect(eventsIn(parsed(html, without('aria-hidden')))).toEqual(events);
  });
  it('of a crowded month are not all read', () => {
    const document = parsed('<div></div>');
    document.body.innerHTML = Array.from({ length: 500 }, (_, i) => `<div data-eventchip data-eventid="e${i}"></div>`).join('');
    expect(readChips(document)).toHaveLength(MAX_CHIPS);
  });
});
