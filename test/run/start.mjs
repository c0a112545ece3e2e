// `npm start`: installs what is missing, builds, and shows Kept: in a window, or without a display as the headless tour.
import { NotPrepared } from './not-prepared.mjs';
import { asCommand, installChromium, installDependencies, runs } from './prepare.mjs';
import { findBranded, findChromium } from './chromium.mjs';
import { build } from './steps.mjs';

await asCommand(() => {
  installDependencies();
  if (!runs('npm', ['run', '--silent', 'build'])) {
    throw new NotPrepared('Kept could not be built. Nothing was started. Look at the error above.');
  }
  if (hasDisplay() && !findChromium() && findBranded()) return tellHowToLoad(findBranded());
  installChromium();
  const script = hasDisplay() ? 'test/tour/open.ts' : 'test/tour/tour.ts';
  const shown = runs('npx', ['tsx', script, ...process.argv.slice(2).filter((arg) => arg !== '--tour')], { env: { KEPT_BUILD: build }, minutes: 24 * 60 });
  if (!shown) process.exitCode = 1;
});

function hasDisplay() {
  if (process.argv.includes('--tour')) return false;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Branded Chrome and Edge ignore the switch that loads an extension. */
function tellHowToLoad(browser) {
  const edge = /edge/i.test(browser);
  console.log(`
Kept is built. ${edge ? 'Edge' : 'Chrome'} loads an extension only by hand, once:
  1. Open ${edge ? 'edge' : 'chrome'}://extensions and switch on "Developer mode".
  2. Choose "Load unpacked" and this folder:
     ${build}
  3. Open https://calendar.google.com and click an event: a tab at the right edge opens the sidebar.
To try Kept on practice pages in a window of its own: npx playwright install chromium, then npm start again.`);
}
