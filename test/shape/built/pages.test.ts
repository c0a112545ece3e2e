// Which page loads which file: to load the entry of another page would run it.
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt } from './build-under-test';

const pages = ['popup', 'dashboard', 'sidebar', 'welcome'];
const fromAny = /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

const fromAtOnce = /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** Every file that may be loaded from this one, at once or later. */
function reached(from: string, by = fromAny): Set<string> {
  const found = new Set([from]);
  for (const file of found) {
    for (const [, path = ''] of readBuilt(file).toString().matchAll(by)) found.add(posix.join(posix.dirname(file), path));
  }
  return found;
}

function entryOf(page: string): string {
  const [, entry] = /<script type="module"[^>]*src="\/([^"]+)"/.exec(readBuilt(`${page}.html`).toString()) ?? [];
  if (!entry) throw new Error(`${page}.html has no script.`);
  return entry;
}

it.each([...pages.map((page) => [page, entryOf(page)] as const), ['background', 'background.js'] as const])('%s runs no entry but its own', (_page, entry) => {
  const files = reached(entry);
  expect(files.size).toBeGreaterThan(1);
  expect(pages.map(entryOf).filter((other) => other !== entry && files.has(other))).toEqual([]);
});

it('has all its files, and each is loaded by somebody', () => {
  const loaded = new Set(['background.js', ...pages.map(entryOf)].flatMap((entry) => [...reached(entry)]));
  expect(builtFiles().filter((file) => file.startsWith('chunks/') && file.endsWith('.js') && !loaded.has(file))).toEqual([]);
});

describe('what stands before the first picture', () => {
  it.each(['popup', 'dashboard'])('%s has its styles in itself, and asks for four scripts', (page) => {
    const html = readBuilt(`${page}.html`).toString();
    expect(html).toContain('<style>:root');
    expect([...html.matchAll(/<link rel="stylesheet"(?! disabled)[^>]*>/g)]).toEqual([]);
    expect([...html.matchAll(/<script[^>]*src=|<link rel="modulepreload"/g)]).toHaveLength(4);
  });

  it.each([...pages.map((page) => [page, entryOf(page), false] as const), ['background', 'background.js', true] as const])('of %s (%s), Dexie is a part of it: %s', (_page, entry, isPart) => {
    const files = [...reached(entry, fromAtOnce)];
    expect(files.some((file) => readBuilt(file).toString().includes('PrematureCommit'))).toBe(isPart);
  });

  it('has no library in what reads ahead', () => {
    expect(readBuilt('ahead.js').length).toBeLessThan(4000);
  });
});
