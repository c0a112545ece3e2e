// How many tests passed and failed, from the runners' own reports. A runner that left none counts as one failure.

/** What a runner did: `report` is its JSON or undefined, `ended` whether it exited with status 0, `unhandled` what it met outside of its tests. */
export function countsOf(kind, report, ended, unhandled = []) {
  if (kind === 'check') return ended ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!report) return { passed: 0, failed: 1, note: 'the runner left no report' };
  const { passed, failed, note } = kind === 'vitest' ? ofVitest(report) : ofPlaywright(report);
  if (failed === 0 && passed === 0) return { passed, failed: 1, note: 'no test ran' };
  if (failed === 0 && !ended) return { passed, failed: 1, note: ['the runner failed outside its tests', ...unhandled.map(({ message, file }) => `${message} (${file ?? 'in no file'})`)].join('; ') };
  return { passed, failed, note };
}

function ofVitest(report) {
  // A file that cannot be loaded has no test to fail.
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed'
    && !assertionResults.some((test) => test.status === 'failed'));
  const failed = report.testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'));
  return {
    passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length,
    note: noteOf({ 'failed': [...failed.map(({ fullName }) => fullName), ...unloaded.map(({ name }) => name)] }),
  };
}

function ofPlaywright({ stats, suites = [], errors = [] }) {
  const called = (which) => suites.flatMap(testsIn).filter(({ tests }) => tests.some(({ status }) => status === which)).map(({ title }) => title);
  const note = noteOf({ 'failed': called('unexpected'), 'at the second try only': called('flaky') });
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, note };
}

/** One line that names the tests of each kind, or undefined. */
function noteOf(kinds) {
  return Object.entries(kinds).filter(([, titles]) => titles.length > 0).map(([kind, titles]) => `${kind}: ${titles.join('; ')}`).join('. ') || undefined;
}

function testsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(testsIn)];
}
