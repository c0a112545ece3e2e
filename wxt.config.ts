// The extension's manifest and build. Permissions are kept to what test/shape/built/manifest.test.ts lists.
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** A class by its own name and its file: shorter in every page than the bundler's, which counts lines as well. */
const generateScopedName = (name: string, file: string) => `${name}_${createHash('sha1').update(relative(import.meta.dirname, file.split('?')[0] ?? file)).digest('base64url').slice(0, 3)}`;

const hosts = ['https://calendar.google.com/*', 'https://meet.google.com/*'];

interface Modules {
  getModuleInfo(id: string): { isEntry: boolean; importers: string[]; dynamicImporters: string[] } | null;
}

/** The pages that load a module: at once, or at all. */
function pagesOf(id: string, modules: Modules, which: 'at once' | 'at all'): string[] {
  const seen = new Set([id]);
  for (const one of seen) {
    const { importers = [], dynamicImporters = [] } = modules.getModuleInfo(one) ?? {};
    for (const by of which === 'at once' ? importers : [...importers, ...dynamicImporters]) seen.add(by);
  }
  return [...seen].filter((one) => modules.getModuleInfo(one)?.isEntry);
}

/**
 * What no page loads at once, in three files instead of sixty: they compress better. Large libraries, the database
 * and the sample team stand alone, and what the popup alone loads later: it needs the popup's entry, which no other page may run.
 */
function laterFile(id: string, modules: Modules): string | null {
  if (/uplot|ui\/Chart\.tsx$|sample|database-later/.test(id) || pagesOf(id, modules, 'at once').length > 0) return null;
  const pages = pagesOf(id, modules, 'at all');
  if (pages.every((page) => page.includes('dashboard'))) return 'screens';
  if (pages.every((page) => page.includes('popup'))) return null;
  if (/components\/|lib\/state\//.test(id)) return 'wanted';
  return /lib\/(domain|store)\//.test(id) ? 'stored' : null;
}

/**
 * By itself the bundler makes one file for each set of pages that share something, so that every page we add would cut the sidebar's code
 * into more of them. Instead: one file with all that the sidebar loads before its first picture, beside the database,
 * which is a file by itself; one with what popup, dashboard and its own later parts share beside that, three with what it loads right after, the other languages, and three with all that is only wanted later.
 * Named are those that bring the rest along; not the sidebar's entry, which no other page may run.
 */
const sidebarFiles = [
  { name: 'first', test: /components\/(sidebar\/Sidebar\.tsx|ui\/base\.css)$|lib\/state\/(sidebar|presenting|follow-host|toasts-later)\.ts$|lib\/messaging\/(bridge|take-over-keys)\.ts$|lib\/store\/database-name\.ts$|wxt-html-plugins$/ },
  { name: 'shared', test: /components\/(popup\/Hotkeys|keys\/key-(table-later|groups)|ui\/(Sheet|percent|while-shown))\.tsx?$|lib\/(domain\/(one-line|snooze|nudge-text|popup-sections|running)|state\/(shortcuts|team-acts|watch-ahead|while-shown|dashboard\/route)|store\/queries\/(due|next-starts|nudges))\.ts$|node_modules\/lucide\/.*\/icons\// },
  { name: 'soon', test: /components\/(commitment\/(OpenEditor|LookBack|SelectionBar)|capture\/(PastedLines|Understood|UnfinishedLines))\.tsx$|lib\/store\/(commands\/(commitments|life|bulk|pick-meeting|undo)|queries\/privacy)\.ts$/ },
  { name: 'meeting', test: /components\/sidebar\/Meeting(CheckIns|Topics|Wins)\.tsx$/ },
  { name: 'reader', test: /lib\/state\/reader\.ts$/ },
  { name: 'languages', test: /lib\/domain\/capture\/languages\/(?!english)/, includeDependenciesRecursively: false },
  { name: laterFile, debugName: 'later', includeDependenciesRecursively: false },
];

/**
 * Popup and dashboard carry their first styles in themselves: each file more that a page asks for costs it 2 to 3 ms (docs/decisions/013).
 * The links stay, disabled, so that what comes later finds that these styles are there. A file that nobody else asks for is left out.
 */
const stylesInside: Plugin = {
  name: 'kept:styles-inside',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const textOf = (file: string) => {
        const output = bundle[file];
        return output?.type === 'asset' ? output.source.toString() : output?.code ?? '';
      };
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !/(popup|dashboard).*html$/.test(page.fileName)) continue;
        page.source = textOf(page.fileName).replace(/<link rel="stylesheet" crossorigin href="\/([^"]+)">/g, (_link, file: string) => {
          const styles = textOf(file);
          if (Object.keys(bundle).some((one) => one !== page.fileName && textOf(one).includes(file))) return `<style>${styles}</style><link rel="stylesheet" disabled href="/${file}">`;
          delete bundle[file];
          return `<style>${styles}</style>`;
        });
      }
    },
  },
};

const ownPages = {
  plugins: [stylesInside],
  // What the browser has: all that our pages ask of it gives promises in every browser we support (docs/decisions/007).
  resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } },
  build: {
    // Styles have to be there before a part is drawn; its scripts ask for one another, and the lists of them would be in the first file.
    modulePreload: { resolveDependencies: (_file: string, needed: string[], { hostType }: { hostType: string }) => hostType === 'html' ? needed : needed.filter((one) => one.endsWith('.css')) },
    rollupOptions: { output: { codeSplitting: { groups: sidebarFiles } } },
  },
};

export default defineConfig({
  // Tests that build variants (a bench baseline, a build that cannot save) name their own folder.
  outDir: process.env.KEPT_OUT ?? '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Kept',
    description: 'Keeps the promises a leadership team makes in its meetings. Everything stays in this browser.',
    permissions: ['alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: hosts,
    ...(browser !== 'firefox' && { minimum_chrome_version: '125' }),
    action: { default_title: 'Kept' },
    commands: {
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Open or close the sidebar' },
      capture: { suggested_key: { default: 'Alt+Shift+K' }, description: 'Capture a commitment' },
    },
    // Only these two sites may frame the sidebar; what it then shows is guarded by the nonce (lib/messaging/bridge.ts).
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: hosts }],
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'kept@kept.example', strict_min_version: '128.0' } },
    }),
  }),
  vite: () => ({
    // The package's main entry is an ES5 bundle; this is the same code for browsers of today, a tenth smaller.
    resolve: {
      alias: {
        dexie: fileURLToPath(new URL('node_modules/dexie/dist/modern/dexie.mjs', import.meta.url)),
        // WXT's own tells the page about itself in events that the page can forge.
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/pages/frame/no-context.ts', import.meta.url)),
      },
    },
    // The themes need light-dark() as it is: rewritten for older browsers it would follow the system only, never the page.
    build: { target: 'es2022', cssTarget: ['chrome125', 'firefox128'], modulePreload: { polyfill: false } },
    css: { modules: { localsConvention: 'camelCaseOnly' as const, generateScopedName } },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      // Every page we sit in has to compile them: here the smaller result is worth the slower tool.
      if (entrypoints.some(({ type }) => type === 'content-script')) {
        config.build = { ...config.build, minify: 'terser', terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } } };
      }
      // Only the build of our own pages has several entries that share code.
      if (entrypoints.some(({ name }) => name === 'sidebar')) Object.assign(config, mergeConfig(config, ownPages));
    },
  },
  zip: { artifactTemplate: 'kept-{{version}}-{{browser}}.zip' },
});
