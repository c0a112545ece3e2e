// What axe finds in a page of ours, a line each.
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';

interface Finding {
  id: string;
  nodes: { html: string }[];
}

/** In the theme that it has. */
export function violations(page: Page): Promise<string[]> {
  return found(page, null);
}

/**
 * In both themes: all rules in the light one, then in the dark one those about colours, which alone can tell another thing there.
 * With a `frame`: in our sidebar beside a call, which axe does not find from its page.
 */
export async function violationsInBothThemes(page: Page, frame?: Frame): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await found(frame ?? page, null);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await found(frame ?? page, ['color-contrast', 'link-in-text-block']);
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}

async function found(where: Page | Frame, rules: string[] | null): Promise<string[]> {
  const all = 'mainFrame' in where ? await inPage(where, rules) : await inFrame(where, rules);
  return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Our pages have no frames: no blank page need be opened to bring together what was found in several. */
async function inPage(page: Page, rules: string[] | null): Promise<Finding[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  return (await (rules ? builder.withRules(rules) : builder).analyze()).violations;
}

async function inFrame(frame: Frame, rules: string[] | null): Promise<Finding[]> {
  const beside = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
  await frame.evaluate(readFileSync(beside.resolve('axe-core/axe.min.js'), 'utf8'));
  return frame.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Finding[] }> } };
    return (await axe.run(only ? { runOnly: { type: 'rule', values: only } } : {})).violations;
  }, rules);
}
