// @vitest-environment jsdom
// What the page tells of when meetings are is kept, after they were drawn.
import { signal } from '@preact/signals';
import '@/test/fixtures/idle';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId, useEmptyStore } from '@/test/fixtures/store';
import type { EventFacts } from '../pages/page';
import { seeEvent } from '../store/commands/see-event';
import { db } from '../store/db';
import type { Place } from './meeting-in-front';
import { keepTimes } from './meeting-times';
import { createScreen } from './screen';

useEmptyStore();

let end: AbortController;
beforeEach(() => { end = new AbortController(); });
afterEach(() => end.abort());

const today = new Date();
const tenToday = new Date(today.getFullYear(), today.getMonth(), today.getDate(), 10).toISOString();
const event: EventFacts = {
  kind: 'event', seriesKey: 'pricing', originalStart: null, title: 'Pricing decision', guests: null, code: null,
  when: `${today.toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric' })} · 10:00 – 11:00am`, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};
const starts = async () => (await db.instances.toArray()).map(({ startsAt }) => startsAt);
const shownIs = (place: Place) => keepTimes(createScreen(end.signal), signal(place));

describe('an event', () => {
  it('has its start from the page’s words', async () => {
    const meeting = await seeEvent({ ...event, startsAt: null, endsAt: null });
    expect(await starts()).toEqual([null]);
    shownIs({ kind: 'meeting', meeting, event, call: null });
    await vi.waitFor(async () => expect(await starts()).toEqual([tenToday]));
  });

  it('keeps the one it has where the words cannot be read', async () => {
    const meeting = await seeEvent({ ...event, startsAt: tenToday, endsAt: null });
    shownIs({ kind: 'meeting', meeting, event: { ...event, when: 'sometime soon' }, call: null });
    await new Promise((later) => { setTimeout(later, 200); });
    expect(await starts()).toEqual([tenToday]);
  });
});

describe('the grid behind the day', () => {
  it('tells when a known series meets, and makes none', async () => {
    await db.series.add({
      id: newId(), createdAt: '2026-11-01T09:00:00.000Z', deletedAt: null, key: 'weekly', title: 'Weekly', codes: [], chairId: null, provisional: false, mergedInto: null,
    });
    const eid = (key: string) => btoa(`${key}_20261006T150000Z dana@meridian.example`);
    shownIs({ kind: 'agenda', chips: { kind: 'agenda', eids: [eid('weekly'), eid('unknown')] } });
    await vi.waitFor(async () => expect(await starts()).toEqual(['2026-10-06T15:00:00.000Z']));
    expect(await db.series.count()).toBe(1);
  });
});
