// The extension's manifest and build. Permissions are kept to what test/shape/manifest.test.ts lists.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

const hosts = ['https://calendar.google.com/*', 'https://meet.google.com/*'];

export default defineConfig({
  // Tests that build variants (a bench baseline, a build that cannot save) name their own folder.
  outDir: process.env.KEPT_OUT ?? '.output',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Kept',
    description: 'Keeps the promises a leadership team makes in its meetings. Everything stays in this browser.',
    permissions: ['alarms', 'scripting', 'storage', 'unlimitedStorage'],
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
    css: { modules: { localsConvention: 'camelCaseOnly' as const } },
  }),
  hooks: {
    // Every page we sit in has to compile them: here the smaller result is worth the slower tool.
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.build = { ...config.build, minify: 'terser', terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } } };
    },
  },
  zip: { artifactTemplate: 'kept-{{version}}-{{browser}}.zip' },
});
