// Opens Chromium with Kept for a person: the real Calendar when it can be reached, else the practice pages.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { connect } from 'node:tls';
import { parseArgs } from 'node:util';
import { onThisMachine } from '../harness/chromium-args';
import { defaultBuild } from '../harness/build-copy';
import { startPracticeServer } from '../practice/server';
import { findChromium } from '../run/chromium.mjs';

const calendar = 'https://calendar.google.com/';
const { values } = parseArgs({ options: { practice: { type: 'boolean', default: false } } });

const real = !values.practice && (await reachable('calendar.google.com'));
if (real) {
  console.log('Chromium opens on Google Calendar. Its data stays in .output/profile between runs. Close the window to end.');
  await browse('profile', []);
} else {
  const server = await startPracticeServer();
  console.log(`Chromium opens on the practice pages${values.practice ? '' : ', since calendar.google.com cannot be reached'}. Close the window to end.`);
  await browse('practice-profile', onThisMachine(server.port));
  await server.close();
}

/** Without Playwright's switches: Google lets nobody sign in to a browser that says it is automated. */
async function browse(profile: string, args: string[]): Promise<void> {
  const path = findChromium();
  if (!path) throw new Error('No Chromium was found. Nothing was started.');
  const switches = [
    `--user-data-dir=${resolve('.output', profile)}`, `--load-extension=${defaultBuild()}`, '--no-first-run', '--no-default-browser-check',
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const browser = spawn(path, [...switches, ...args, calendar], { stdio: 'ignore' });
  await once(browser, 'exit');
}

function reachable(host: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ host, port: 443, servername: host, timeout: 4_000 });
    const end = (reached: boolean) => () => {
      socket.destroy();
      answer(reached);
    };
    socket.once('secureConnect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}
