// The steps of `npm run check` and `npm test`: each runs an npm script and is counted from its runner's report.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf } from './counts.mjs';
import { root, runs } from './prepare.mjs';

const out = join(root, '.output');
export const build = join(process.env.KEPT_OUT ?? out, 'chrome-mv3');

/** A step is an npm script. `kind`: a check passes or fails as a whole, a runner reports its tests. */
export const types = { script: 'types', kind: 'check' };
export const lint = { script: 'lint', kind: 'check' };
export const layers = { script: 'layers', kind: 'check' };
export const unit = { script: 'unit', kind: 'vitest' };
export const buildChromium = { script: 'build', kind: 'check' };
export const buildFirefox = { script: 'build:firefox', kind: 'check' };
export const shape = { script: 'shape', kind: 'vitest', needs: buildChromium };
export const e2e = { script: 'e2e', kind: 'playwright', needs: buildChromium };

/** Runs the steps in order, going on after a failure, and ends with the line that sums them up. */
export function runSteps(steps) {
  const done = new Map();
  for (const step of steps) done.set(step, runStep(step, done));
  console.log('');
  for (const [{ script }, { passed, failed, seconds, note }] of done) {
    console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${script.padEnd(14)} ${passed} passed, ${failed} failed in ${seconds} s${note ? ` (${note})` : ''}`);
  }
  const sum = (key) => [...done.values()].reduce((total, counts) => total + counts[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0 || sum('passed') === 0) process.exitCode = 1;
}

function runStep(step, done) {
  const { script, kind, needs } = step;
  if (needs && done.get(needs)?.failed > 0) return { passed: 0, failed: 1, seconds: 0, note: `not run: ${needs.script} failed` };
  console.log(`\n── ${script}`);
  const started = Date.now();
  const file = join(out, 'reports', `${script}.json`);
  const outside = join(out, 'reports', `${script}.unhandled.json`);
  mkdirSync(join(out, 'reports'), { recursive: true });
  for (const old of [file, outside]) rmSync(old, { force: true });
  const args = kind === 'vitest' ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, `--reporter=${join(root, 'test/run/unhandled.mjs')}`] : [];
  const ended = runs('npm', ['run', '--silent', script, ...args], { env: { KEPT_BUILD: build, KEPT_E2E_REPORT: file, KEPT_UNHANDLED: outside } });
  return { ...countsOf(kind, readReport(file), ended, readReport(outside)), seconds: Math.round((Date.now() - started) / 1000) };
}

function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
