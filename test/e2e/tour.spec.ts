// The tour tells the truth: it passes when everything happened, and fails when a step did not.
import { execFile } from 'node:child_process';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultBuild } from '../harness/build-copy';
import { expect, test } from '../harness/fixtures';

interface Run {
  status: number;
  told: string;
}

function tour(build: string, folder: string): Promise<Run> {
  const env = { ...process.env, KEPT_BUILD: build, KEPT_TOUR_OUT: folder };
  return new Promise((done) => {
    execFile(process.execPath, ['--import', 'tsx', 'test/tour/tour.ts'], { env, timeout: 150_000 }, (error, told) => {
      done({ status: error ? Number(error.code ?? 1) : 0, told });
    });
  });
}

// Every write of a commitment is refused, as by a full disk; reading and all else goes on.
const refusal = `const begin = IDBDatabase.prototype.transaction;
let broken = false;
addEventListener('keydown', (event) => { broken ||= event.key === 'Enter'; }, true);
IDBDatabase.prototype.transaction = function (stores, mode, options) {
  if (broken && mode === 'readwrite' && [stores].flat().includes('commitments')) throw new DOMException('The disk is full.', 'QuotaExceededError');
  return begin.call(this, stores, mode, options);
};`;

async function brokenBuild(folder: string): Promise<string> {
  await cp(defaultBuild(), folder, { recursive: true });
  await writeFile(join(folder, 'refuse.js'), refusal);
  const page = join(folder, 'sidebar.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace('<head>', '<head><script src="/refuse.js"></script>'));
  return folder;
}

test.describe.configure({ timeout: 180_000 });

test('the tour tells each step with words from the screen and leaves its picture', async ({}, testInfo) => {
  const folder = testInfo.outputPath('tour');
  const { status, told } = await tour(defaultBuild(), folder);
  expect(told).not.toContain('DID NOT HAPPEN');
  expect(status).toBe(0);
  const steps = told.split('\n').filter((line) => /^\d+\. /.test(line));
  expect(steps).toHaveLength(8);
  for (const step of steps) expect(step).toMatch(/“.+”/);
  expect((await readdir(folder)).filter((file) => file.endsWith('.png'))).toHaveLength(8);
});

test('the tour fails when saving is broken', async ({}, testInfo) => {
  const build = await brokenBuild(testInfo.outputPath('build'));
  const { status, told } = await tour(build, testInfo.outputPath('tour'));
  expect(told).toContain('DID NOT HAPPEN: captures by hotkey');
  expect(told).toContain('not reached: shows the popup');
  expect(status).not.toBe(0);
});
