// The extension's service worker: found, woken, and ended as the browser ends it.
import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';

// Playwright keeps one Worker object through the worker's deaths, so those that we ended are remembered here.
const ended = new WeakSet<Worker>();

export async function serviceWorker(context: BrowserContext, extensionId: string): Promise<Worker> {
  const worker = known(context, extensionId) ?? await context.waitForEvent('serviceworker', { timeout: 10_000 });
  if (ended.has(worker)) await wake(context, extensionId);
  ended.delete(worker);
  return worker;
}

/** Ends the worker. `page` is any open tab: only a page's session may order it. */
export async function stopWorker(context: BrowserContext, page: Page, extensionId: string): Promise<void> {
  await withStatus(context, page, extensionId, 'stopped', (session) => session.send('ServiceWorker.stopAllWorkers'));
  const worker = known(context, extensionId);
  if (worker) ended.add(worker);
}

async function wake(context: BrowserContext, extensionId: string): Promise<void> {
  const scopeURL = `chrome-extension://${extensionId}/`;
  const page = await context.newPage();
  try {
    await page.goto(`${scopeURL}manifest.json`);
    await withStatus(context, page, extensionId, 'running', (session) => session.send('ServiceWorker.startWorker', { scopeURL }));
  } finally {
    await page.close();
  }
}

function known(context: BrowserContext, extensionId: string): Worker | undefined {
  return context.serviceWorkers().find((worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`));
}

type Status = 'stopped' | 'running';

/** Gives the order and waits until the browser reports that our worker is so. */
async function withStatus(
  context: BrowserContext, page: Page, extensionId: string, status: Status, order: (session: CDPSession) => Promise<unknown>,
): Promise<void> {
  const session = await context.newCDPSession(page);
  try {
    const reached = reports(session, extensionId, status);
    await session.send('ServiceWorker.enable');
    await order(session);
    await reached;
  } finally {
    await session.detach();
  }
}

function reports(session: CDPSession, extensionId: string, status: Status): Promise<void> {
  return new Promise((reached, failed) => {
    const late = setTimeout(() => failed(new Error(`The worker is not ${status} 5 s after it was told to be.`)), 5_000);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (!versions.some(({ scriptURL, runningStatus }) => scriptURL.includes(extensionId) && runningStatus === status)) return;
      clearTimeout(late);
      reached();
    });
  });
}
