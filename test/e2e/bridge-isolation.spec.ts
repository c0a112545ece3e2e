// A script in the page learns that Kept is installed, and nothing else: it cannot read the sidebar, talk to it, or play its part.
import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { call, captureLine, captureOn, pastFirstRun, recorder } from './bridge-on-call';

test.use({ practiceOptions: { script: recorder } });

/** The page frames our sidebar itself. */
async function frameItself(page: Page, address: string): Promise<Frame> {
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.id = 'hostile';
    frame.src = url;
    document.body.append(frame);
  }, address);
  await expect.poll(() => page.frames().filter((frame) => frame.url() === address).length).toBeGreaterThan(0);
  const element = await page.$('#hostile');
  return (await element?.contentFrame()) as Frame;
}

const drawn = (frame: Frame) => frame.evaluate(() => document.body.innerText.trim());
const openedDatabase = (frame: Frame) => frame.evaluate(() => 'databaseOpened' in globalThis);

test('a page that frames the sidebar itself sees nothing drawn and no database opened', async ({ kept }) => {
  await kept.context.addInitScript(() => {
    const open = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (...asked) {
      Object.assign(globalThis, { databaseOpened: true });
      return open.apply(this, asked);
    };
  });
  const page = await kept.page(call);
  const genuine = await kept.sidebarFrame(page);
  await expect.poll(() => openedDatabase(genuine)).toBe(true);
  const frame = await frameItself(page, kept.url('sidebar.html'));
  await page.waitForTimeout(1500);
  expect(await drawn(frame)).toBe('');
  expect(await openedDatabase(frame)).toBe(false);
});

test('a forged greeting is not believed', async ({ kept }) => {
  const page = await kept.page(call);
  const frame = await frameItself(page, kept.url('sidebar.html'));
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const hostile = document.querySelector<HTMLIFrameElement>('#hostile');
    for (const nonce of [crypto.randomUUID(), '', 'x'.repeat(64), null]) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => document.body.setAttribute('data-answered', '');
      port1.postMessage({ type: 'shown', focus: 'capture' });
      hostile?.contentWindow?.postMessage({ kept: 'greeting', nonce }, '*', [port2]);
    }
  });
  await page.waitForTimeout(1000);
  expect(await drawn(frame)).toBe('');
  expect(await page.locator('body').getAttribute('data-answered')).toBeNull();
});

test('what a frame was greeted with is good for no other frame', async ({ kept }) => {
  await captureOn(kept);
  const worker = await kept.serviceWorker();
  const announced = () => worker.evaluate(async () => {
    const stored = await chrome.storage.session.get();
    return Object.entries(stored).filter(([key]) => key.startsWith('nonces.')).map(([, nonces]) => nonces);
  });
  await expect.poll(announced).toEqual([[]]);
});

test('the sidebar is in no list of frames and in no root that the page can open', async ({ kept }) => {
  const { page } = await captureOn(kept);
  expect(await page.evaluate(() => {
    const host = document.querySelector('kept-host');
    return { frames: window.frames.length, root: host?.shadowRoot ?? null, inside: host?.childElementCount, text: host?.textContent };
  })).toEqual({ frames: 0, root: null, inside: 0, text: '' });
});

test('key events and messages made up by the page do nothing', async ({ kept }) => {
  const { page, frame } = await captureOn(kept);
  await page.keyboard.type('mine');
  await page.evaluate(() => {
    const host = document.querySelector('kept-host');
    for (const type of ['keydown', 'keypress', 'keyup']) {
      for (const target of [host, document, window]) {
        target?.dispatchEvent(new KeyboardEvent(type, { key: 'k', code: 'KeyK', altKey: true, shiftKey: true, bubbles: true, composed: true }));
        target?.dispatchEvent(new KeyboardEvent(type, { key: 'x', code: 'KeyX', bubbles: true, composed: true }));
      }
    }
    window.postMessage({ type: 'command', command: 'toggle-sidebar' }, '*');
    for (let index = 0; index < window.frames.length; index += 1) window.frames[index]?.postMessage({ type: 'keys', keys: ['z'] }, '*');
    host?.dispatchEvent(new Event('kept-take-over', { bubbles: true }));
  });
  await page.waitForTimeout(500);
  await expect(captureLine(frame)).toHaveValue('mine');
  await expect(captureLine(frame)).toBeVisible();
});

test('a host element that the page made up is removed, and ours comes back when the page removes it', async ({ kept }) => {
  await pastFirstRun(kept);
  const page = await kept.page(call);
  await expect.poll(() => kept.handleBox(page, 'Open Kept')).not.toBeNull();
  await page.evaluate(() => {
    document.querySelector('kept-host')?.remove();
    const forged = document.createElement('kept-host');
    forged.setAttribute('data-forged', '');
    document.documentElement.append(forged);
  });
  await expect(page.locator('kept-host[data-forged]')).toHaveCount(0, { timeout: 10_000 });
  await expect(page.locator('kept-host')).toHaveCount(1);
  await expect.poll(() => kept.handleBox(page, 'Open Kept'), { timeout: 10_000 }).not.toBeNull();
});
