// Every screen of the dashboard on a small laptop at 200 % and on a very wide screen, with less motion asked for.
import type { Page } from '@playwright/test';
import { expect, sampleTest as test } from '../harness/fixtures';

/** Screens behind others, which no entry of the navigation leads to. */
const behind = ['#/goals?as=workshop', '#/goals?as=tree', '#/goals?as=review', '#/people/import', '#/kpis/paste'];

/** What is off: the page scrolls sideways, a control lies outside or on another one, words are cut off, something moves. */
function whatIsOff(): string[] {
  const named = (element: Element) => `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`;
  const boxOf = (element: Element) => element.getBoundingClientRect();
  const scrolls = (element: Element): boolean => element.parentElement !== null
    && (/auto|scroll/.test(getComputedStyle(element.parentElement).overflowX) || scrolls(element.parentElement));
  const isDrawn = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && boxOf(element).width > 1 && boxOf(element).bottom > 0;
  const controls = [...document.querySelectorAll('a, button, input, select, summary, textarea')].filter(isDrawn);
  const overlap = (one: Element, other: Element) => {
    const [left, right] = [boxOf(one), boxOf(other)];
    const [width, height] = [Math.min(left.right, right.right) - Math.max(left.left, right.left), Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top)];
    return width > 2 && height > 2 && !one.contains(other) && !other.contains(one);
  };
  return [
    ...(document.documentElement.scrollWidth > innerWidth ? [`scrolls sideways by ${document.documentElement.scrollWidth - innerWidth} px`] : []),
    ...controls.filter((one) => !scrolls(one) && (boxOf(one).left < 0 || boxOf(one).right > innerWidth)).map((one) => `outside: ${named(one)}`),
    ...controls.flatMap((one, index) => controls.slice(index + 1).filter((other) => overlap(one, other)).map((other) => `${named(one)} on ${named(other)}`)),
    ...[...document.querySelectorAll('main :is(h1, h2, h3, button, a, p)')]
      .filter((one) => isDrawn(one) && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).overflowX === 'hidden').map((one) => `cut off: ${named(one)}`),
    ...document.getAnimations().map((animation) => `moves: ${String(animation.effect?.getTiming().duration)} ms`),
  ];
}

/** What measures itself is drawn for the new size in the frame after it: only that one is seen. */
async function oncePainted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((seen) => { requestAnimationFrame(() => { requestAnimationFrame(seen); }); }));
}

async function goTo(page: Page, href: string): Promise<void> {
  await page.evaluate((to) => { location.hash = to; }, href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
}

/** The screens, what is behind them, and the first page of one thing on each. */
async function everyAddress(page: Page): Promise<string[]> {
  const screens = await page.getByRole('navigation', { name: 'Kept' }).getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const pages: string[] = [];
  for (const screen of screens.filter((href) => href.length > 2)) {
    await goTo(page, screen);
    const [first] = await page.locator(`main a[href^="${screen}/"]`).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    if (first !== undefined) pages.push(first);
  }
  return [...screens, ...behind, ...pages];
}

test('no screen scrolls sideways, overlaps, is cut off or moves, at 200 % and at 2,560 px', async ({ kept }) => {
  // Every screen twice: that takes its time.
  test.setTimeout(120_000);
  const page = await kept.page(kept.url('dashboard.html'));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goTo(page, '#/');
  const addresses = await everyAddress(page);
  expect(addresses.length).toBeGreaterThan(20);
  const off: string[] = [];
  for (const address of addresses) {
    await goTo(page, address);
    // 1280 × 800 at 200 %, and a very wide screen.
    for (const [width, height] of [[640, 400], [2560, 1200]] as const) {
      await page.setViewportSize({ width, height });
      await oncePainted(page);
      off.push(...(await page.evaluate(whatIsOff)).map((words) => `${address} at ${width}: ${words}`));
    }
  }
  expect(off).toEqual([]);
});
