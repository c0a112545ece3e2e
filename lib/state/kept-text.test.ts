// @vitest-environment jsdom
// What is typed about something is on the disk at every pause, and gone when it was saved.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newId, useEmptyStore } from '@/test/fixtures/store';
import { db } from '../store/db';
import { textsOf } from '../store/queries/drafts';
import { createKeptText } from './kept-text';
import type { Screen } from './screen';

useEmptyStore();

const today = '2026-11-18';
const aboutId = newId();
const about = { kind: 'outcome', aboutId } as const;
let life = new AbortController();

beforeEach(() => { life = new AbortController(); });
afterEach(() => life.abort());

const aScreen = () => ({ signal: new AbortController().signal, run: <T>(work: () => Promise<T>) => work().catch(() => undefined) }) as unknown as Screen;
const typed = (initial = '', draft: Parameters<typeof createKeptText>[1]['draft'] = null) => createKeptText(aScreen(), { about, initial, draft }, life.signal);
const stored = async () => (await textsOf('outcome', today)).map(({ text }) => text);

describe('a text about something', () => {
  it('is stored while the typing goes on, without waiting for its end', async () => {
    const { text } = typed();
    for (let keys = 0; keys < 300 && (await stored()).length === 0; keys += 1) {
      text.value += 'x';
      await new Promise((later) => { setTimeout(later, 10); });
    }
    expect(await stored()).toEqual([expect.stringMatching(/^x+$/)]);
  });

  it('is stored at once when the page is left', async () => {
    typed().text.value = 'Clinics reorder';
    window.dispatchEvent(new Event('blur'));
    await vi.waitFor(async () => expect(await stored()).toEqual(['Clinics reorder']));
  });

  it('is there again, and goes on under its own id', async () => {
    typed().text.value = 'Clinics';
    life.abort();
    await vi.waitFor(async () => expect(await stored()).toEqual(['Clinics']));
    life = new AbortController();
    const again = typed('', (await textsOf('outcome', today))[0] ?? null);
    expect(again.text.value).toBe('Clinics');
    again.text.value = 'Clinics reorder';
    await vi.waitFor(async () => expect(await stored()).toEqual(['Clinics reorder']));
  });

  it('is not stored while it is what stood there before', async () => {
    const { text } = typed('Hi Ama');
    text.value = 'Hi Ama!';
    await vi.waitFor(async () => expect(await stored()).toEqual(['Hi Ama!']));
    text.value = 'Hi Ama';
    await vi.waitFor(async () => expect(await db.drafts.count()).toBe(0));
  });

  it('does not come back after it was saved', async () => {
    const kept = typed();
    kept.text.value = 'Clinics reorder';
    await kept.during(() => Promise.resolve(true));
    life.abort();
    await new Promise((later) => { setTimeout(later, 250); });
    expect(await db.drafts.count()).toBe(0);
  });

  it('is stored all the same when saving it failed', async () => {
    const kept = typed();
    kept.text.value = 'Clinics reorder';
    await kept.during(() => Promise.resolve(false));
    expect(await stored()).toEqual(['Clinics reorder']);
  });
});
