// The practice pages carry the captures byte for byte, and are served as the real ones are.
import { get } from 'node:https';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eidToIdentity } from '../../lib/messaging/eid';
import { calendarPage } from './calendar/page';
import { CALENDAR_CAPTURES, MEET_CAPTURES } from './captured';
import { practiceEvent, practiceEvents, stressEvents, TEAM } from './events';
import { meetPage } from './meet/page';
import { startPracticeServer, type Practice } from './server';

const bytes = (name: string): string => readFileSync(join(import.meta.dirname, '../fixtures/pages', name), 'utf8');
const today = new Date(2026, 9, 6, 9);

describe('the practice pages', () => {
  it.each(Object.values(CALENDAR_CAPTURES))('of Calendar hold %s byte for byte', (name) => {
    expect(calendarPage(new URL('https://calendar.google.com/calendar/u/0/r'), 'n', {})).toContain(`>${bytes(name)}</template>`);
  });
  it.each(Object.values(MEET_CAPTURES))('of Meet hold %s byte for byte', (name) => {
    expect(meetPage(new URL('https://meet.google.com/abc-defg-hij'), 'n', {})).toContain(`>${bytes(name)}</template>`);
  });
  it.each(['calendar/page', 'calendar/calendar', 'calendar/week', 'calendar/popup', 'calendar/edit', 'meet/page', 'meet/meet', 'meet/call'])(
    'say in the first line of %s that it is a reconstruction',
    (name) => expect(readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8').split('\n')[0]).toContain('RECONSTRUCTION'),
  );
});

describe('the practice week', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('has the weekly today and the rest in the week shown, on weekday %i', (weekday) => {
    const day = new Date(2026, 9, 4 + weekday, 9);
    const events = practiceEvents(day);
    const shown = events.filter(({ day: on }) => on >= '2026-10-04' && on <= '2026-10-10').map(({ key }) => key);
    expect(shown.sort()).toEqual(['allDay', 'alone', 'captured', 'oneOff', 'oneToOne', 'weekly']);
    expect(practiceEvent(day, 'weekly').day).toBe(`2026-10-${String(4 + weekday).padStart(2, '0')}`);
  });
  it('has ids that decode to what it says', () => {
    for (const event of [...practiceEvents(today), ...stressEvents(today, 300)]) {
      expect(eidToIdentity(event.eid)).toEqual({ seriesKey: event.seriesKey, originalStart: event.originalStart });
    }
  });
  it('has a weekly of eight and a one-to-one of two', () => {
    expect(practiceEvent(today, 'weekly')).toMatchObject({ title: 'Leadership weekly', guests: TEAM, originalStart: '20261006T080000Z', when: 'Tuesday, October 6 · 10:00 – 11:00am' });
    expect(practiceEvent(today, 'oneToOne').guests.map(({ name }) => name)).toEqual(['Dana Keller', 'Alex Novak']);
  });
  it('can be 300 different events', () => {
    const events = stressEvents(today, 300);
    expect(new Set(events.map(({ eid }) => eid)).size).toBe(300);
    expect(new Set(events.map(({ code }) => code)).size).toBe(300);
  });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

function ask(practice: Practice, host: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: practice.port, path, headers: { host }, rejectUnauthorized: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on('error', reject);
  });
}

describe('the practice server', () => {
  let plain: Practice;
  let isolated: Practice;
  beforeAll(async () => {
    plain = await startPracticeServer();
    isolated = await startPracticeServer({ strict: false, coep: true, script: 'window.hostile = 1', language: 'de', today: () => today });
  });
  afterAll(() => Promise.all([plain.close(), isolated.close()]));

  it('sends the real pages’ kind of headers', async () => {
    const { status, headers } = await ask(plain, 'meet.google.com', '/abc-defg-hij');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toMatch(/'strict-dynamic'.*require-trusted-types-for 'script'/);
    expect(headers['cross-origin-embedder-policy']).toBeUndefined();
  });
  it('or others, with a test’s own script and in another language', async () => {
    const { headers, body } = await ask(isolated, 'calendar.google.com', '/calendar/u/0/r');
    expect(headers['content-security-policy']).toBeUndefined();
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(body).toContain('window.hostile = 1');
    expect(body).toContain('Google-Konto');
  });
  it('leads from the bare host to the week, and serves the pages’ scripts as JavaScript', async () => {
    expect((await ask(plain, 'calendar.google.com', '/')).headers.location).toBe('/calendar/u/0/r');
    const script = await ask(plain, 'calendar.google.com', '/_practice/calendar/calendar');
    expect(script.headers['content-type']).toContain('text/javascript');
    expect(script.body).not.toContain('interface');
  });
  it('serves nothing else: no other host, no file outside', async () => {
    expect((await ask(plain, 'example.com', '/')).status).toBe(404);
    for (const path of ['/_practice/%2e%2e/harness/launch', '/_practice/..%2fharness/launch', '/_practice/nothing']) {
      expect((await ask(plain, 'meet.google.com', path)).headers['content-type']).not.toContain('javascript');
    }
  });
  it('notes every request', async () => {
    await ask(plain, 'meet.google.com', '/home');
    expect(plain.requests.at(-1)).toEqual({ host: 'meet.google.com', path: '/home' });
  });
});
