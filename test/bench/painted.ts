// Tells when a list was painted in a frame: the frame itself says so on its console, so that nobody has to ask while it works.
import type { BrowserContext, Page } from '@playwright/test';

const usualMark = 'painted-at';

/** Between two pictures, in ms. */
const rest = 300;

/** From now on every extension frame tells when `count` elements of `selector` were first painted; under another `mark` where several are told. */
export async function tellWhenPainted(context: BrowserContext, selector: string, count = 1, mark = usualMark): Promise<void> {
  await context.addInitScript(watchForPaint, { selector, count, mark });
}

/** Goes to `url` and returns the time from the navigation's start until the frame told, in ms. */
export async function navigationToPaint(page: Page, url: string, mark = usualMark): Promise<number> {
  await page.goto('about:blank');
  const told = page.waitForEvent('console', { predicate: (message) => message.text().startsWith(mark), timeout: 30_000 });
  await page.goto(url, { waitUntil: 'commit' });
  const paintedAt = Number((await told).text().split(' ')[1]);
  const startedAt = await page.evaluate(() => performance.timeOrigin);
  // What a page does after its picture would hold up the one that is measured next.
  await page.goto('about:blank');
  await page.waitForTimeout(rest);
  return paintedAt - startedAt;
}

function watchForPaint(wanted: { selector: string; count: number; mark: string }): void {
  if (!location.protocol.startsWith('chrome-extension')) return;
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll(wanted.selector).length < wanted.count) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // The task after the frame's callbacks: style, layout and paint of this frame are done.
      port1.onmessage = () => console.info(`${wanted.mark} ${performance.timeOrigin + performance.now()}`);
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
