// Shows that every rule of the layers bites: a small project with one sin per rule is cruised like the real one.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseLayers } from '../run/cruise.mjs';
import type { BrokenRule } from '../run/cruise.mjs';

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: { name: string; comment: string }[] };

const packages = ['dexie/index', 'zod/mini', 'wxt/browser', 'preact/index', 'vitest/index'];

const innocent: Record<string, string> = {
  'lib/domain/goal.ts': "import * as z from 'zod/mini'; export const Goal = z;",
  'lib/store/db.ts': "import { Dexie } from 'dexie'; import { Goal } from '../domain/goal'; export const db = [Dexie, Goal];",
  'lib/state/goals.ts': "import { db } from '@/lib/store/db'; export const goals = db;",
  'lib/services/badge.ts': "import { browser } from 'wxt/browser'; import { db } from '@/lib/store/db'; export const badge = [browser, db];",
  'lib/messaging/contract.ts': "import type { Goal } from '../domain/goal'; export type Sent = typeof Goal;",
  'lib/pages/meet/mount.ts': "import { browser } from 'wxt/browser'; import type { Sent } from '@/lib/messaging/contract'; export const mount = (sent: Sent) => [browser, sent];",
  'components/goal/Goal.tsx': "import { goals } from '@/lib/state/goals'; export const Goal = () => goals;",
  'entrypoints/background.ts': "import { badge } from '@/lib/services/badge'; export default badge;",
  'entrypoints/meet.content.ts': "import { mount } from '@/lib/pages/meet/mount'; import type { db } from '@/lib/store/db'; export default [mount, {} as typeof db];",
};

/** By the rule that must catch it: who imports what. */
const sins: Record<string, Record<string, string>> = {
  'domain-is-pure': { 'lib/domain/sin.ts': "import { h } from 'preact'; export const a = h;" },
  'only-store-knows-dexie': { 'lib/state/sin.ts': "import { Dexie } from 'dexie'; export const a = Dexie;" },
  'components-know-no-store': { 'components/goal/Sin.tsx': "import type { db } from '@/lib/store/db'; export type A = typeof db;" },
  'browser-at-the-edges': { 'lib/pages/meet/sin.ts': "import { browser } from 'wxt/browser'; export const a = browser;" },
  'nothing-imports-entrypoints': { 'lib/services/sin.ts': "import background from '@/entrypoints/background'; export const a = background;" },
  'store-looks-down': { 'lib/store/sin.ts': "import type { Sent } from '@/lib/messaging/contract'; export type A = Sent;" },
  'state-looks-down': { 'lib/state/sin-up.ts': "import { badge } from '@/lib/services/badge'; export const a = badge;" },
  'services-look-down': { 'lib/services/sin-state.ts': "import { goals } from '@/lib/state/goals'; export const a = goals;" },
  'pages-hold-no-data': { 'lib/pages/meet/sin-data.ts': "import { db } from '@/lib/store/db'; export const a = db;" },
  'components-look-down': { 'components/goal/SinPage.tsx': "import { mount } from '@/lib/pages/meet/mount'; export const A = mount;" },
  'product-without-tests': { 'lib/store/sin-test.ts': "import { it } from 'vitest'; export const a = it;" },
  'no-cycles': {
    'lib/domain/sin-one.ts': "import { two } from './sin-two'; export const one = () => two;",
    'lib/domain/sin-two.ts': "import { one } from './sin-one'; export const two = () => one;",
  },
  resolvable: { 'lib/store/sin-nowhere.ts': "import { a } from './nowhere'; export const b = a;" },
  'content-script-stays-thin': {
    'lib/pages/meet/sin-deep.ts': "import { Goal } from '@/lib/domain/goal'; export const deep = Goal;",
    'entrypoints/sin.content.ts': "import { deep } from '@/lib/pages/meet/sin-deep'; export default deep;",
  },
};

let root = '';
let clean: Awaited<ReturnType<typeof cruiseLayers>>;
let sinful: BrokenRule[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kept-layers-'));
  await writeAll({
    // As WXT writes it: the alias in a file of its own, relative to that.
    'tsconfig.json': JSON.stringify({ extends: './.wxt/tsconfig.json' }),
    '.wxt/tsconfig.json': JSON.stringify({
      compilerOptions: { module: 'ESNext', moduleResolution: 'Bundler', jsx: 'react-jsx', verbatimModuleSyntax: true, paths: { '@/*': ['../*'] } },
    }),
    ...Object.fromEntries(packages.map((name) => [`node_modules/${name}.js`, 'export {};'])),
    ...innocent,
  });
  clean = await cruiseLayers(root);
  await writeAll(Object.assign({}, ...Object.values(sins)) as Record<string, string>);
  sinful = (await cruiseLayers(root)).violations;
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

async function writeAll(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), `${text}\n`);
  }
}

describe('the layers', () => {
  it('let a well-layered project pass, type imports of a content script included', () => {
    expect(clean.violations).toEqual([]);
    expect(clean.modules).toBe(Object.keys(innocent).length);
  });

  it('have an example of breaking each rule', () => {
    expect(Object.keys(sins).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.keys(sins))('catch a breach of %s', (rule) => {
    const culprits = sinful.filter((broken) => broken.rule === rule).map(({ from }) => from);
    expect(Object.keys(sins[rule] ?? {}).some((file) => culprits.includes(file))).toBe(true);
  });

  it('say for each rule what to do instead', () => {
    for (const { comment } of forbidden) expect(comment.length).toBeGreaterThan(60);
  });
});
