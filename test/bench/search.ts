// `search`: from a typed word to the rows to be drawn, among 100,000 commitments.
import type { Page } from '@playwright/test';
import type { Kept } from '../harness/launch';
import { withBench } from './browsers';
import { byTurns, figure } from './figures';
import type { Figure } from './figures';
import { large, openFilled } from './filled';
import { scriptForPage } from './script-for-page';
import type * as inPage from './search-in-page';

const rounds = 15;
const coldRounds = 9;

/** As many rows as a search shows. */
const rows = 50;

/** A letter, words that are in all of them, several of these, a rare one, filters, and what is nowhere. */
const texts = ['p', 'pricing', 'send the deck', '"pricing deck" board', 'pricing 73512', 'is:open pricing', 'is:overdue', 'owner:me deck', 'due:>today board', 'deck -is:done', 'nowhere'];

export function search(): Promise<Figure[]> {
  return withBench(async ({ open }) => {
    const kept = await openFilled(open, large);
    const code = await scriptForPage('test/bench/search-in-page.ts', 'searchInPage');
    const page = await fresh(kept, code);
    // Right after it was filled the database still tidies itself up.
    for (const text of texts) await page.evaluate((words) => searchInPage.searchFor(words), text);
    const figures: Figure[] = [];
    for (const text of texts) {
      const samples = await byTurns(rounds, () => page.evaluate((words) => searchInPage.searchFor(words), text), () => readBare(page));
      figures.push(figure(`search ${text}`, 'ms', ...samples, { ratio: 12, median: 16 }));
    }
    await page.close();
    const cold = await byTurns(coldRounds, () => once(kept, code, (own) => own.evaluate(() => searchInPage.searchCold('pricing'))), () => once(kept, code, readBare));
    return [...figures, figure('search, cold', 'ms', ...cold, { ratio: 12, median: 100 })];
  });
}

declare const searchInPage: typeof inPage;

const readBare = (page: Page) => page.evaluate((count) => searchInPage.readBare(count), rows);

async function once(kept: Kept, code: string, measure: (page: Page) => Promise<number>): Promise<number> {
  const page = await fresh(kept, code);
  try {
    return await measure(page);
  } finally {
    await page.close();
  }
}

/** A page of the extension that does nothing of its own. */
async function fresh(kept: Kept, code: string): Promise<Page> {
  const page = await kept.page(`chrome-extension://${kept.extensionId}/icon/16.png`);
  await page.evaluate(code);
  return page;
}
