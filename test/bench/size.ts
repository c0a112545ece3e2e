// `size`: what a user downloads, and what each page has to parse, gzip as a server would send it.
import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defaultBuild } from '../harness/build-copy';
import { figure } from './figures';
import type { Figure } from './figures';

export async function size(): Promise<Figure[]> {
  const build = defaultBuild();
  const scripts = (await readdir(join(build, 'content-scripts'))).filter((file) => file.endsWith('.js'));
  const heaviest = Math.max(...await Promise.all(scripts.map((file) => zipped(join(build, 'content-scripts', file)))));
  const weigh = async (which: Imports) => {
    const weights = await Promise.all((await codeOf(build, 'sidebar.html', which)).map((file) => zipped(join(build, file))));
    return weights.reduce((sum, weight) => sum + weight, 0);
  };
  return [
    figure('size content script', 'kB', [heaviest], [], { median: 12 }),
    // What stands between opening the sidebar and its first picture …
    figure('size sidebar', 'kB', [await weigh('static')], [], { median: 90 }),
    // … and all that may follow: the reader of typed lines in six languages, search, the view of a whole commitment, forms, first run. Our own limit.
    figure('size sidebar, all its parts', 'kB', [await weigh('all')], [], { median: 180 }),
    figure('size zip', 'kB', [await zipSize(build)], [], { median: 400 }),
  ];
}

type Imports = 'static' | 'all';

const fromStatic = /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const fromAny = /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** The scripts that a page of ours loads at once (`static`), or may load at all, by their paths in the build. */
async function codeOf(build: string, page: string, which: Imports): Promise<string[]> {
  const html = await readFile(join(build, page), 'utf8');
  const found = new Set<string>();
  const queue = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, path = '']) => path.replace(/^\//, ''));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const code = await readFile(join(build, file), 'utf8');
    const imports = [...code.matchAll(which === 'static' ? fromStatic : fromAny)];
    queue.push(...imports.map(([, path = '']) => posix.join(posix.dirname(file ?? ''), path)));
  }
  return [...found];
}

async function zipped(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).length / 1000;
}

async function zipSize(build: string): Promise<number> {
  const folder = dirname(build);
  const zips = (await readdir(folder)).filter((file) => /chrome.*\.zip$/.test(file));
  if (zips.length !== 1) throw new Error(`Expected one zip in ${folder}, found ${zips.length}. Run "npm run bench", which makes it.`);
  return (await stat(join(folder, zips[0] as string))).size / 1000;
}
