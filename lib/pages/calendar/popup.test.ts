// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fixture, parsed, without } from '../../../test/fixtures/pages/saved-page';
import { hiddenByAttributes, type Sight } from '../sight';
import { chipDialogs, findPopup } from './popup';

const sight: Sight = { sees: (element) => !hiddenByAttributes(element) };
const popup = (): Element => {
  const dialog = parsed(fixture('calendar-event-popup-2026-06.html')).querySelector('[role="dialog"]');
  if (!dialog) throw new Error('no dialog');
  return document.importNode(dialog, true);
};

beforeEach(() => document.body.replaceChildren());

describe('the open popup', () => {
  it('is found', () => {
    document.body.append(popup());
    expect(findPopup(document, sight).popup).toBe(document.body.firstElementChild);
  });
  it.each(['display: none', 'visibility:hidden', 'opacity: 0; transform: none'])('is not the leftover with %s before it', (style) => {
    const leftover = popup();
    leftover.setAttribute('style', style);
    const open = popup();
    document.body.append(leftover, open);
    expect(findPopup(document, sight).popup).toBe(open);
  });
  it('is none when only a leftover in a hidden wrapper is there', () => {
    const wrapper = document.createElement('div');
    wrapper.hidden = true;
    wrapper.append(popup());
    document.body.append(wrapper);
    expect(findPopup(document, sight)).toEqual({ popup: null, unsure: null });
  });
  it('is unknown when two are shown', () => {
    document.body.append(popup(), popup());
    expect(findPopup(document, sight)).toEqual({ popup: null, unsure: 'several' });
  });
  it('is awaited while nobody knows whether it is shown', () => {
    document.body.append(popup());
    expect(findPopup(document, { sees: () => null })).toEqual({ popup: null, unsure: 'wait' });
  });
  it('is found without its main id', () => {
    document.body.append(popup());
    without('id', 'xDetDlg')(document);
    expect(findPopup(document, sight).popup).toBe(document.body.firstElementChild);
  });
  it('is found without any id, once a chip was clicked', () => {
    document.body.append(popup());
    without('id')(document);
    expect(findPopup(document, sight).popup).toBeNull();
    expect(findPopup(document, sight, chipDialogs(document)).popup).toBe(document.body.firstElementChild);
  });
  it('is not the form for a new event', () => {
    document.body.innerHTML = '<div role="dialog" data-chips-dialog="true"><button id="tabEvent">Event</button></div>';
    expect(chipDialogs(document)).toEqual([]);
  });
});
