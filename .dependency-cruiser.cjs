// The layers of lib/, components/ and entrypoints/. `npm run layers` reads it (test/run/cruise.mjs).
// Each rule's comment says what to do instead; test/shape/layers.test.ts shows that each one bites.
const tests = '\\.test\\.tsx?$';
const product = '^(lib|components|entrypoints)/';
const dexie = 'node_modules/dexie/';
const browserApi = 'node_modules/(wxt|@wxt-dev|webextension-polyfill)/';
const contentScripts = '^entrypoints/[^/]+\\.content(\\.tsx?$|/)';

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'lib/domain imports only itself, zod, date-fns, chrono-node, minisearch and papaparse. Pass what it needs as an argument (the clock too), or do it in lib/store.',
      severity: 'error',
      from: { path: '^lib/domain/', pathNot: tests },
      to: { pathNot: ['^lib/domain/', 'node_modules/(zod|date-fns|chrono-node|minisearch|papaparse)/'] },
    },
    {
      name: 'only-store-knows-dexie',
      comment: 'Dexie stays inside lib/store. Write a query or a command there, and call that.',
      severity: 'error',
      from: { path: product, pathNot: ['^lib/store/', tests] },
      to: { path: dexie },
    },
    {
      name: 'components-know-no-store',
      comment: 'A component takes data and callbacks. Read and write through a screen in lib/state, and pass the result in.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: ['^lib/store/', dexie] },
    },
    {
      name: 'browser-at-the-edges',
      comment: 'Only entrypoints, lib/messaging, lib/services and lib/pages/*/mount.ts speak to the browser. Take what you need as an argument, or ask through lib/messaging.',
      severity: 'error',
      from: { path: '^(lib|components)/', pathNot: ['^lib/(messaging|services)/', '^lib/pages/[^/]+/mount\\.ts$', tests] },
      to: { path: browserApi },
    },
    {
      name: 'nothing-imports-entrypoints',
      comment: 'An entrypoint composes, others do not build on it. Move what is wanted into the layer it belongs to.',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'store-looks-down',
      comment: 'lib/store imports lib/domain only. Let the layer above follow `watch` or `onCommitted`.',
      severity: 'error',
      from: { path: '^lib/store/', pathNot: tests },
      to: { path: ['^components/', '^lib/(?!store/|domain/)'] },
    },
    {
      name: 'state-looks-down',
      comment: 'lib/state imports lib/store, lib/domain and lib/messaging. Hand it what it needs from the entrypoint.',
      severity: 'error',
      from: { path: '^lib/state/', pathNot: tests },
      to: { path: ['^components/', '^lib/(services|pages)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'services-look-down',
      comment: 'lib/services imports lib/store, lib/domain and lib/messaging: the background has no screen and no page.',
      severity: 'error',
      from: { path: '^lib/services/', pathNot: tests },
      to: { path: ['^components/', '^lib/(state|pages)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-hold-no-data',
      comment: "lib/pages reads the host page and talks through lib/messaging. What belongs to the user stays in the frame, out of the page's reach.",
      severity: 'error',
      from: { path: '^lib/(pages|messaging)/', pathNot: tests },
      to: { path: ['^components/', '^lib/(store|state|services)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-look-down',
      comment: 'A component imports lib/state and lib/domain. What services, pages or messages bring comes in as data.',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: { path: '^lib/(services|pages|messaging)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-without-tests',
      comment: 'What the extension needs does not live in test/. Move it into the product, or the import into a test.',
      severity: 'error',
      from: { path: product, pathNot: tests },
      to: { path: ['^test/', 'node_modules/(vitest|@playwright|fast-check|fake-indexeddb|@testing-library)/'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other hide a third: put what both need in one of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere, and an import that is not resolved escapes the other rules. Correct the path, or install the package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'content-script-stays-thin',
      comment: "A content script runs on the page's main thread and must not reach dexie, components or zod, however indirectly. Import types only, and do the work in the frame.",
      severity: 'error',
      from: { path: contentScripts },
      to: { path: [dexie, 'node_modules/zod/', '^components/', '^lib/store/'], reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Layers hold for types too. The rule on reachability is cruised a second time without them (cruise.mjs).
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'browser', 'default'] },
  },
};
