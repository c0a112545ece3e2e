// Installs what is missing, so that a fresh clone needs one command. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { outdatedPackages } from './installed.mjs';
import { NotPrepared } from './not-prepared.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs `work`; an error the user can act on is told in its own words, any other with its stack. Both end in status 1. */
export async function asCommand(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof NotPrepared ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/** Runs a program with its output shown, on stderr when `quiet`; true when it ended well. */
export function runs(command, args, { env = {}, minutes = 15, quiet = false } = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root, stdio: ['ignore', quiet ? 2 : 'inherit', 'inherit'], env: { ...process.env, ...env },
    timeout: minutes * 60_000, shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) console.error(`${command} ${args.join(' ')}: ended with ${status ?? signal}`);
  return status === 0;
}

export function installDependencies() {
  mustBeNode(20, 19);
  const outdated = outdatedPackages(lockOf('package-lock.json'), lockOf(join('node_modules', '.package-lock.json')));
  if (outdated.length > 0) {
    console.log(`Installing ${outdated.length} packages (${outdated.slice(0, 3).join(', ')}${outdated.length > 3 ? ', …' : ''})`);
    if (!runs('npm', ['ci'])) {
      throw new NotPrepared('The packages could not be installed. Your files are untouched. Check the network or the error above, then run the command again.');
    }
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json')) && !runs('npx', ['wxt', 'prepare'])) {
    throw new NotPrepared('WXT could not write its types (.wxt). Your files are untouched. Look at the error above.');
  }
}

/** Makes sure that a Chromium is there; on Debian and its kin, as root, by installing it. Returns its path. */
export function installChromium() {
  const found = findChromium();
  if (found) return found;
  if (!canInstall()) throw new NotPrepared(missingChromium());
  console.log('Installing Chromium');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'];
  if (!runs('apt-get', ['update'], { env }) || !runs('apt-get', install, { env })) throw new NotPrepared(missingChromium());
  const installed = findChromium();
  if (!installed) throw new NotPrepared(missingChromium());
  return installed;
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function missingChromium() {
  const how = {
    linux: 'Install it (Debian: sudo apt-get install chromium; Ubuntu: sudo snap install chromium)',
    darwin: 'Install it (brew install --cask chromium, or npx playwright install chromium)',
    win32: 'Install it (npx playwright install chromium)',
  }[process.platform] ?? 'Install it';
  return `No Chromium was found, and it cannot be installed from here. Nothing else was changed. ${how}, or name one in CHROMIUM_PATH.`;
}

function mustBeNode(major, minor) {
  const [here = 0, part = 0] = process.versions.node.split('.').map(Number);
  if (here > major || (here === major && part >= minor)) return;
  throw new NotPrepared(`This is Node ${process.versions.node}; Kept needs ${major}.${minor} or newer. Nothing was changed. Install a newer Node and try again.`);
}

function lockOf(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { packages: {} };
}
