// @vitest-environment jsdom
// Follows a page that behaves as Meet does: lobby, call and left at one address, and a bar that is rebuilt now and then.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubSight } from '../../../test/fixtures/pages/everything-in-sight';
import { fixture } from '../../../test/fixtures/pages/saved-page';
import type { FramePlace, PageFacts } from '../page';
import { createMeetPage } from './mount';

const call = /<div class="MCcOAc[^]*(?=<\/body>)/.exec(fixture('meet-in-call-2026-en.html'))?.[0] ?? '';
const lobby = '<c-wiz data-unresolved-meeting-id="abc-defg-hij"><button data-is-muted="true"></button><button jsname="Qx7uuf">…</button></c-wiz>';
const left = '<c-wiz data-unresolved-meeting-id="abc-defg-hij"><h1 jsname="r4nke">…</h1></c-wiz>';
let life: AbortController;
let told: PageFacts[];

beforeEach(() => {
  vi.useFakeTimers();
  stubSight();
  history.replaceState(null, '', '/lookup/weekly');
  document.body.innerHTML = '';
  told = [];
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const follow = (): void => createMeetPage(document).follow((facts) => told.push(facts), life.signal);
const show = async (html: string, ms = 3000): Promise<void> => {
  document.body.innerHTML = html;
  await vi.advanceTimersByTimeAsync(ms);
};
const phases = () => told.map(({ meeting }) => (meeting.kind === 'call' ? meeting.phase : meeting.kind));

describe('Meet', () => {
  it('tells lobby, call and left, and the code under a nickname', async () => {
    follow();
    await show(lobby);
    await show(call);
    await show(left, 6000);
    expect(phases()).toEqual(['lobby', 'inCall', 'left']);
    expect(told.every(({ meeting }) => meeting.kind === 'call' && meeting.code === 'abc-defg-hij')).toBe(true);
  });
  it('does not take a rebuilt page for the end of the call', async () => {
    follow();
    await show(call, 6000);
    await show('', 400);
    await show(call, 6000);
    expect(phases()).toEqual(['inCall']);
  });
  it('tells who came, and who left', async () => {
    follow();
    await show(call, 6000);
    for (const element of document.querySelectorAll('[data-participant-id$="/135"]')) element.remove();
    await vi.advanceTimersByTimeAsync(3000);
    const people = told.map(({ meeting }) => (meeting.kind === 'call' ? meeting.people.length : 0));
    expect(people).toEqual([5, 4]);
  });
  it('is no meeting at home', async () => {
    history.replaceState(null, '', '/landing');
    follow();
    await show(lobby);
    expect(told.map(({ meeting }) => meeting.kind)).toEqual(['none']);
  });
  it('says that a call under a nickname names no code', async () => {
    follow();
    await show(call.replaceAll('abc-defg-hij', ''));
    expect(told.at(-1)?.meeting).toEqual({ kind: 'unreadable', missing: 'code' });
  });
  it('starts nothing that outlives it', async () => {
    follow();
    await show(call);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the sidebar’s place', () => {
  it('is on the left while Meet’s own panel is open', async () => {
    await show(call.replace('id="ME4pNd"', 'id="ME4pNd" hidden'), 0);
    const moved: FramePlace[] = [];
    const place = createMeetPage(document).makeRoom(360, (to) => moved.push(to), life.signal);
    expect(place).toEqual({ side: 'right', top: 56, bottom: 88 });
    const chat = document.querySelector('[data-panel-id="2"]');
    chat?.setAttribute('aria-expanded', 'true');
    await vi.advanceTimersByTimeAsync(1100);
    chat?.setAttribute('aria-expanded', 'false');
    await vi.advanceTimersByTimeAsync(1100);
    expect(moved.map(({ side }) => side)).toEqual(['left', 'right']);
  });
});
