// `scroll`: the table of 100,000 commitments scrolls on and on; how many of its frames come too late, beside those of an empty page as long.
import type { Page } from '@playwright/test';
import { withBench } from './browsers';
import { byTurns, figure } from './figures';
import type { Figure } from './figures';
import { largeOrganisation, openFilled } from './filled';

/** So many stretches of the table, from its beginning to its end. */
const rounds = 6;
const frames = 300;
/** In CSS px: two rows, 130 a second. */
const perFrame = 100;
/** In ms: at 60 a second each has 16.7. */
const late = 20;

export function scroll(): Promise<Figure> {
  return withBench(async ({ open }) => {
    const kept = await openFilled(open, largeOrganisation);
    const table = await kept.page(`${kept.url('dashboard.html')}#/commitments?status=any`);
    await table.getByText('100,000 commitments').waitFor();
    const empty = await kept.page('about:blank');
    await empty.evaluate(() => { document.body.style.height = '4600000px'; });
    let stretch = 0;
    return figure('scroll', '%', ...await byTurns(rounds, () => lateFrames(table, stretch++ % rounds / rounds), () => lateFrames(empty, 0.5)), { median: 2 });
  });
}

/** The share of late frames in percent, from that share of the page on. */
async function lateFrames(page: Page, from: number): Promise<number> {
  await page.bringToFront();
  await page.evaluate((share) => window.scrollTo(0, share * document.documentElement.scrollHeight), from);
  await page.waitForTimeout(500);
  const gaps = await page.evaluate(scrolled, { frames, perFrame });
  return (100 * gaps.filter((gap) => gap > late).length) / gaps.length;
}

/** Scrolls by `perFrame` in each frame; how long each took, in ms. */
async function scrolled({ frames: count, perFrame: step }: { frames: number; perFrame: number }): Promise<number[]> {
  const gaps: number[] = [];
  let before = await new Promise<number>(requestAnimationFrame);
  for (let at = 0; at < count; at += 1) {
    window.scrollBy(0, step);
    const now = await new Promise<number>(requestAnimationFrame);
    gaps.push(now - before);
    before = now;
  }
  return gaps;
}
