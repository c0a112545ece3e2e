// Finds a Chromium that loads unpacked extensions. Plain Node: it runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { NotPrepared } from './not-prepared.mjs';

const local = process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], local].filter(Boolean);

/** The path of a Chromium, or undefined. `CHROMIUM_PATH` wins, and is an error when nothing is there. */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new NotPrepared(`CHROMIUM_PATH names ${chosen}, where there is no file. Nothing was changed. Correct it or unset it.`);
  }
  return candidates().find((path) => existsSync(path) && !isSnapStub(path));
}

/** Chrome or Edge: they ignore `--load-extension`, so all they can do is load Kept by hand. */
export function findBranded() {
  const mac = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];
  const windows = programs.flatMap((root) => [
    join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'), join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]);
  return [...onPath('google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'), ...mac, ...windows].find((path) => existsSync(path));
}

function candidates() {
  return [
    ...onPath('chromium', 'chromium-browser'),
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.map((root) => join(root, 'Chromium', 'Application', 'chrome.exe')),
    ...forTesting(),
  ];
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** What `npx playwright install chromium` leaves: it loads extensions too. */
function forTesting() {
  const cache = {
    linux: join(homedir(), '.cache', 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(local, 'ms-playwright'),
  }[process.platform];
  if (!cache || !existsSync(cache)) return [];
  const inside = [
    ['chrome-linux', 'chrome'], ['chrome-linux64', 'chrome'], ['chrome-win', 'chrome.exe'], ['chrome-win64', 'chrome.exe'],
    ...['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) => [
      [folder, 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
      [folder, 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    ]),
  ];
  const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name)).sort().reverse();
  return builds.flatMap((build) => inside.map((parts) => join(cache, build, ...parts)));
}

/** Ubuntu's chromium-browser package is a script that only says to install the snap. */
function isSnapStub(path) {
  if (process.platform !== 'linux' || path.includes('ms-playwright')) return false;
  try {
    return !/chromium/i.test(execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return true;
  }
}
