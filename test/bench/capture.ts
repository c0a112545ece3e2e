// `capture`: from Enter until the commitment is stored durably and painted in the list.
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { withBench } from './browsers';
import { byTurns, figure } from './figures';
import type { Figure } from './figures';
import { fill, usual } from './seed';
import { callOf, commitmentBox, weekly } from './sidebar-visible';
import type { Kept } from '../harness/launch';

const mark = 'captured-in';
const rounds = 25;

export function capture(): Promise<Figure> {
  return withBench(async ({ open }) => {
    const kept = await open('kept');
    const ours = await keptLine(kept);
    const bare = await open('bare');
    const theirs = await bareLine(bare);
    const [samples, baseline] = await byTurns(rounds, ours, theirs);
    return figure('capture', 'ms', samples, baseline, { ratio: 2, median: 17 });
  });
}

async function keptLine(kept: Kept): Promise<() => Promise<number>> {
  await fill(kept, weekly(), { ...usual, commitments: 1_000 });
  await tellWhenCaptured(kept.context);
  const page = await kept.page(callOf(weekly()));
  await kept.clickHandle(page, 'Open Kept');
  const frame = await kept.sidebarFrame(page);
  await frame.locator(commitmentBox).first().waitFor();
  return enterInto(page, frame, frame.getByRole('combobox', { name: 'Capture a commitment' }));
}

async function bareLine(bare: Kept): Promise<() => Promise<number>> {
  await tellWhenCaptured(bare.context);
  const page = await bare.page(`chrome-extension://${bare.extensionId}/line.html`);
  return enterInto(page, page.mainFrame(), page.locator('#capture'));
}

let captures = 0;

function enterInto(page: Page, frame: Frame, line: ReturnType<Frame['locator']>): () => Promise<number> {
  return async () => {
    const text = `Call supplier number ${(captures += 1)}`;
    await line.focus();
    await page.keyboard.insertText(text);
    await frame.evaluate(`globalThis.captureAwaited = ${JSON.stringify(text)}`);
    // The little pause of somebody who reads the line once more.
    await page.waitForTimeout(100);
    const told = page.waitForEvent('console', { predicate: (message) => message.text().startsWith(mark), timeout: 10_000 });
    await page.keyboard.press('Enter');
    const [, time, durability] = (await told).text().split(' ');
    if (durability !== 'strict') throw new Error(`The commitment was stored with durability "${durability}", which may be lost with the power.`);
    return Number(time);
  };
}

/** From now on every page tells how long it took from Enter until the awaited text was both stored and painted. */
async function tellWhenCaptured(context: BrowserContext): Promise<void> {
  await context.addInitScript(watchCapture, mark);
}

function watchCapture(prefix: string): void {
  if (!location.protocol.startsWith('chrome-extension')) return;
  const state = { enter: 0, stored: 0, painted: 0, durability: '' };
  const scope = globalThis as { captureAwaited?: string };
  addEventListener('captured-part', () => {
    if (state.stored > 0 && state.painted > 0) console.info(`${prefix} ${Math.max(state.stored, state.painted) - state.enter} ${state.durability}`);
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter') Object.assign(state, { enter: event.timeStamp, stored: 0, painted: 0 });
  }, true);
  IDBDatabase.prototype.transaction = new Proxy(IDBDatabase.prototype.transaction, {
    apply(begin, database, args: Parameters<IDBDatabase['transaction']>) {
      const transaction = Reflect.apply(begin, database, args);
      if (args[1] === 'readwrite' && [args[0]].flat().includes('commitments')) {
        state.durability = transaction.durability;
        transaction.addEventListener('complete', () => {
          state.stored ||= performance.now();
          dispatchEvent(new Event('captured-part'));
        });
      }
      return transaction;
    },
  });
  new MutationObserver(() => {
    const { captureAwaited } = scope;
    if (captureAwaited === undefined || state.enter === 0) return;
    if (![...document.querySelectorAll('li')].some((item) => item.textContent.includes(captureAwaited))) return;
    delete scope.captureAwaited;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        state.painted = performance.now();
        dispatchEvent(new Event('captured-part'));
      };
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
