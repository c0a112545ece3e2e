// The bare counterpart of Kept for the benchmarks: WXT's least extension that puts a frame of its own into a page.
import { defineConfig } from 'wxt';

const hosts = ['https://calendar.google.com/*', 'https://meet.google.com/*'];

export default defineConfig({
  outDir: process.env.KEPT_BARE_OUT ?? '.output',
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: 'Bare frame',
    host_permissions: hosts,
    web_accessible_resources: [{ resources: ['line.html'], matches: hosts }],
  },
});
