// What comes from a page is believed whole or not at all.
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { PageFacts } from '../pages/page';
import type { ToBackground, ToFrame } from './contract';
import { believe, BrokenMessage, GreetingShape, ToBackgroundShape, ToFrameShape } from './messages';
import type { PageFactsShape } from './page-facts';

const facts: PageFacts = {
  site: 'calendar',
  own: 'dana@example.com',
  meeting: {
    kind: 'event', seriesKey: 'abc', originalStart: null, title: 't'.repeat(2000), when: null, timeZone: null,
    guests: Array.from({ length: 500 }, () => ({ email: null, name: '\u202eعبد 🎉' })), code: null,
  },
};
const heard = (message: unknown) => believe(ToFrameShape, message, 'the page');

describe('what the frame believes of the page', () => {
  it('is a meeting of 500 guests with a title of 2,000 characters', () => {
    expect(heard({ type: 'page', facts, dark: null })).toEqual({ type: 'page', facts, dark: null });
  });

  it.each([
    ['nothing', null],
    ['an unknown type', { type: 'erase' }],
    ['facts of no site of ours', { type: 'page', facts: { ...facts, site: 'evil' }, dark: null }],
    ['a title that is no text', { type: 'page', facts: { ...facts, meeting: { ...facts.meeting, title: 7 } }, dark: null }],
    ['a title of a million characters', { type: 'page', facts: { ...facts, meeting: { ...facts.meeting, title: 'x'.repeat(1e6) } }, dark: null }],
    ['more keys than anybody types', { type: 'keys', keys: Array.from({ length: 5000 }, () => 'a') }],
    ['a key that is a text', { type: 'keys', keys: ['x'.repeat(100)] }],
  ])('is not %s', (_, message) => {
    expect(() => heard(message)).toThrow(BrokenMessage);
  });

  it('is a greeting only with a nonce of full length', () => {
    expect(() => believe(GreetingShape, { kept: 'greeting', nonce: 'short' }, 'the page')).toThrow(BrokenMessage);
  });
});

describe('what the background believes', () => {
  it('is a page of ours to open, by its name alone', () => {
    const open = (page: string, place = '') => believe(ToBackgroundShape, { type: 'openTab', page, place }, 'a tab');
    expect(open('dashboard.html', '#/goals/1?is=open')).toEqual({ type: 'openTab', page: 'dashboard.html', place: '#/goals/1?is=open' });
    expect(() => open('https://example.com/')).toThrow(BrokenMessage);
    expect(() => open('sidebar.html', '/../popup.html')).toThrow(BrokenMessage);
  });
});

it('the shapes and the contract name the same messages', () => {
  expectTypeOf<z.infer<ReturnType<typeof ToFrameShape>>>().toEqualTypeOf<ToFrame>();
  expectTypeOf<z.infer<ReturnType<typeof ToBackgroundShape>>>().toEqualTypeOf<ToBackground>();
  expectTypeOf<z.infer<ReturnType<typeof PageFactsShape>>>().toEqualTypeOf<PageFacts>();
});
