import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,entrypoints,test}/**/*.test.{ts,tsx}'],
    setupFiles: ['test/fixtures/idle.ts'],
    exclude: ['test/e2e/**', 'node_modules/**', '.output/**'],
    // By itself it leaves a core free, which on two cores is half of them.
    maxWorkers: '100%',
    // Dates are local: one zone for all, unless a test names another.
    env: { TZ: 'Europe/Berlin' },
  },
});
