// `page-tax`: what our content scripts cost the page's main thread, while they read what the user opens.
import type { Frame, Page } from '@playwright/test';
import type { Kept } from '../harness/launch';
import { stressEvents } from '../practice/events';
import { withBench } from './browsers';
import type { Bench } from './browsers';
import { figure } from './figures';
import type { Figure } from './figures';
import { scriptTime } from './trace';
import type { Part } from './trace';
import { fill, usual } from './seed';
import { callOf, weekly } from './sidebar-visible';

const chips = 300;
const mutations = 10_000;
const popups = 20;
const runs = 5;
const callSeconds = 20;
const ours = '/content-scripts/';

export function pageTax(): Promise<Figure[]> {
  return withBench(async (bench) => {
    const calendar = await calendarTax(bench);
    const call = await callTax(bench);
    return [...calendar, call];
  });
}

// The bare counterpart puts up its frame and tells it of each popup, of which it reads nothing: what that costs is the floor.
async function calendarTax({ open }: Bench): Promise<Figure[]> {
  const kept = await open('kept');
  await fill(kept, weekly(), { ...usual, commitments: 1_000 });
  const bare = await open('bare');
  const read: number[] = [];
  const taxes: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    taxes[0].push(await bothParts((part) => calendarRun(kept, part, (inTime) => read.push(inTime))));
    taxes[1].push(await bothParts((part) => calendarRun(bare, part, null)));
  }
  return [
    figure('page-tax calendar', 'ms', ...taxes, { median: 10 }),
    { ...figure('page-tax popups read', 'of 20', read, [], { median: 0 }), budget: `all ${popups} right within 300 ms`, ok: read.every((inTime) => inTime === popups) },
  ];
}

async function bothParts(run: (part: Part) => Promise<number>): Promise<number> {
  return (await run('calls')) + (await run('microtasks'));
}

/** One fresh week, traced from its navigation on: the page churns, and the popups are opened one after another. */
async function calendarRun(kept: Kept, part: Part, report: ((inTime: number) => void) | null): Promise<number> {
  const page = await kept.context.newPage();
  const tax = await scriptTime(page, ours, part, async () => {
    await page.goto(`https://calendar.google.com/calendar/u/0/r/week?stress=${chips}`);
    await page.locator('[data-eventchip]').nth(chips - 1).waitFor({ state: 'attached' });
    const frame = report ? await kept.sidebarFrame(page, { timeout: 20_000 }) : null;
    const inTime = await openPopups(page, frame);
    report?.(inTime);
  });
  await page.close();
  return tax;
}

async function openPopups(page: Page, frame: Frame | null): Promise<number> {
  if (frame) await frame.evaluate(noteHeadings);
  let inTime = 0;
  for (const { title, eid } of stressEvents(new Date(), chips).slice(0, popups)) {
    const openedAt = await page.evaluate(openAndChurn, { eid, count: mutations / popups });
    await page.waitForTimeout(350);
    if (frame && (await frame.evaluate(headingWithin, { title, from: openedAt, to: openedAt + 300 }))) inTime += 1;
  }
  return inTime;
}

/** Opens the popup as its chip does, lets the page churn while it is open, and returns when it was opened. */
async function openAndChurn({ eid, count }: { eid: string; count: number }): Promise<number> {
  const at = performance.timeOrigin + performance.now();
  window.practice.openPopup(eid);
  await window.practice.mutate(count);
  return at;
}

interface Noted {
  headings?: { text: string; at: number }[];
}

function noteHeadings(): void {
  const headings: { text: string; at: number }[] = [];
  (globalThis as Noted).headings = headings;
  new MutationObserver(() => {
    const text = document.querySelector('h1')?.textContent.trim() ?? '';
    if (headings.at(-1)?.text !== text) headings.push({ text, at: performance.timeOrigin + performance.now() });
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Whether the sidebar named this event in time, and still does. */
function headingWithin({ title, from, to }: { title: string; from: number; to: number }): boolean {
  const last = (globalThis as Noted).headings?.at(-1);
  return last !== undefined && last.text === title && last.at >= from && last.at <= to;
}

async function callTax({ open }: Bench): Promise<Figure> {
  const kept = await open('kept');
  const bare = await open('bare');
  const shares: [number[], number[]] = [[], []];
  for (let run = 0; run < 2; run += 1) {
    shares[0].push(await bothParts((part) => callRun(kept, part)));
    shares[1].push(await bothParts((part) => callRun(bare, part)));
  }
  return figure('page-tax meet', '%', ...shares, { median: 0.5 });
}

/** A call with twelve tiles and a change each 50 ms. */
async function callRun(kept: Kept, part: Part): Promise<number> {
  const page = await kept.context.newPage();
  const tax = await scriptTime(page, ours, part, async () => {
    await page.goto(`${callOf(weekly())}&stress`);
    await page.waitForTimeout(callSeconds * 1000);
  });
  await page.close();
  return (tax / (callSeconds * 1000)) * 100;
}
