// Shows that nothing a runner can do wrong is counted as passed.
import { describe, expect, it } from 'vitest';
import { countsOf } from './counts.mjs';
import { outdatedPackages } from './installed.mjs';

const vitest = (passed: number, failed: number, files: { status: string; name?: string; assertionResults: { status: string; fullName?: string }[] }[] = []) =>
  ({ numPassedTests: passed, numFailedTests: failed, testResults: files });
const playwright = (expected: number, unexpected: number, flaky = 0, errors: unknown[] = []) => ({ stats: { expected, unexpected, flaky }, errors });

describe('counting', () => {
  it('takes the numbers from the report', () => {
    expect(countsOf('vitest', vitest(7, 2), false)).toMatchObject({ passed: 7, failed: 2 });
    expect(countsOf('playwright', playwright(5, 1), false)).toMatchObject({ passed: 5, failed: 1 });
    expect(countsOf('check', undefined, true)).toEqual({ passed: 1, failed: 0 });
    expect(countsOf('check', undefined, false)).toEqual({ passed: 0, failed: 1 });
  });

  it('fails a runner that left no report, even when it ended well', () => {
    expect(countsOf('vitest', undefined, true).failed).toBe(1);
    expect(countsOf('playwright', undefined, true).failed).toBe(1);
  });

  it('fails a runner that ran no test, or failed outside its tests', () => {
    expect(countsOf('vitest', vitest(0, 0), true).failed).toBe(1);
    expect(countsOf('vitest', vitest(3, 0), false)).toMatchObject({ passed: 3, failed: 1 });
    expect(countsOf('playwright', playwright(0, 0), true).failed).toBe(1);
  });

  it('fails a file that could not be loaded, and errors outside of tests', () => {
    expect(countsOf('vitest', vitest(3, 0, [{ status: 'failed', assertionResults: [] }]), false).failed).toBe(1);
    expect(countsOf('playwright', playwright(3, 0, 0, [{}]), false).failed).toBe(1);
  });
});

it('names what failed, in a test and outside of all', () => {
  const files = [{ status: 'failed', assertionResults: [{ status: 'failed', fullName: 'saves a line' }, { status: 'passed', fullName: 'opens' }] }];
  expect(countsOf('vitest', vitest(1, 1, files), false).note).toBe('failed: saves a line');
  expect(countsOf('vitest', vitest(0, 0, [{ status: 'failed', name: 'a.test.ts', assertionResults: [] }]), false).note).toBe('failed: a.test.ts');
  const suites = [{ specs: [{ title: 'captures', tests: [{ status: 'unexpected' }] }] }];
  expect(countsOf('playwright', { ...playwright(0, 1), suites }, false).note).toBe('failed: captures');
  expect(countsOf('vitest', vitest(3, 0), false, [{ message: 'Error: late', file: 'b.test.ts' }]).note)
    .toBe('the runner failed outside its tests; Error: late (b.test.ts)');
});

it('names the tests that passed only at a second try', () => {
  const suites = [{ suites: [{ specs: [{ title: 'saves', tests: [{ status: 'expected' }] }, { title: 'closes', tests: [{ status: 'flaky' }] }] }] }];
  expect(countsOf('playwright', { ...playwright(1, 0, 1), suites }, true)).toEqual({ passed: 2, failed: 0, note: 'at the second try only: closes' });
});

describe('what is installed', () => {
  const lock = { packages: { '': { version: '1' }, 'node_modules/a': { version: '1.0.0' }, 'node_modules/mac-only': { version: '2.0.0', optional: true } } };

  it('is complete when all but what other systems need is there', () => {
    expect(outdatedPackages(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toEqual([]);
  });

  it('is outdated when a package is missing or of another version', () => {
    expect(outdatedPackages(lock, { packages: {} })).toEqual(['a@1.0.0']);
    expect(outdatedPackages(lock, { packages: { 'node_modules/a': { version: '1.1.0' } } })).toEqual(['a@1.0.0']);
  });
});
