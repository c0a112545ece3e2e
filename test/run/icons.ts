// Draws public/icon/*.png from docs/icon/kept.svg: `npx tsx test/run/icons.ts`, after a change of the drawing. Needs `zopflipng`.
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { findChromium } from './chromium.mjs';

const sizes = [16, 32, 48, 96, 128];
const drawing = await readFile('docs/icon/kept.svg', 'utf8');
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
await mkdir('public/icon', { recursive: true });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  execFileSync('zopflipng', ['-y', '--lossy_transparent', `public/icon/${size}.png`, `public/icon/${size}.png`]);
  await page.close();
}
await browser.close();
