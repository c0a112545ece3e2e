// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fixture, parsed, scrambleClasses, strangeLabels, without } from '../../../test/fixtures/pages/saved-page';
import { readChips } from './chips';

const html = fixture('calendar-chips-2026-09-quoted.html');
const chips = [
  { seriesKey: '0evexampleseriesaaaaaaaaaa', originalStart: '20261006T150000Z', title: 'Test' },
  { seriesKey: '0evexamplealldayaaaaaaaaaa', originalStart: null, title: 'Trip' },
  { seriesKey: '0evexamplesingleaaaaaaaaaa', originalStart: null, title: 'Test' },
];

describe('the chips of the saved grid', () => {
  it('are read once each, with their titles', () => expect(readChips(parsed(html))).toEqual(chips));
  it('are read with every class name changed', () => expect(readChips(parsed(html, scrambleClasses))).toEqual(chips));
  it('are read in a language Kept does not know', () => expect(readChips(parsed(html, strangeLabels))).toEqual(chips));
  it('keep their events where their titles can’t be read', () => {
    const found = readChips(parsed(html, without('aria-hidden')));
    expect(found.map((chip) => chip.seriesKey)).toEqual(chips.map((chip) => chip.seriesKey));
  });
  it('leave out tasks and what does not decode', () => {
    const document = parsed(html);
    const [first, second] = document.querySelectorAll('[data-eventchip]');
    first?.setAttribute('data-eventid', btoa('tasks_1 me@m'));
    second?.setAttribute('data-eventid', '%');
    expect(readChips(document)).toEqual(chips.slice(2));
  });
});
