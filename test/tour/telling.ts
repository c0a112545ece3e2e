// Tells each step of the tour with what it read from the screen, and leaves a picture of it.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What a step saw: the page to picture, and the words read from it in this run. */
export interface Seen {
  page: Page;
  words: string[];
}

export interface Step {
  /** "shows the sidebar" */
  name: string;
  /** @throws when it did not happen */
  go(): Promise<Seen>;
}

/** Runs the steps in order and stops at the first that did not happen. True when all did. */
export async function tell(steps: readonly Step[], folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  for (const [index, step] of steps.entries()) {
    const number = index + 1;
    try {
      const { page, words } = await step.go();
      if (words.some((each) => each.trim() === '')) throw new Error('The screen showed no words where some were expected.');
      const picture = join(folder, `${String(number).padStart(2, '0')}-${step.name.replaceAll(/\W+/g, '-')}.png`);
      await page.screenshot({ path: picture });
      console.log(`${number}. ${step.name}: ${words.map((each) => `“${onOneLine(each)}”`).join(' · ')}`);
    } catch (error) {
      console.log(`${number}. DID NOT HAPPEN: ${step.name}: ${error instanceof Error ? error.message : String(error)}`);
      for (const left of steps.slice(number)) console.log(`   not reached: ${left.name}`);
      return false;
    }
  }
  return true;
}

function onOneLine(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
