// How many tests passed and failed, from the runners' own reports. A runner that left none counts as one failure.

/** What a runner did: `report` is its JSON or undefined, `ended` whether it exited with status 0. */
export function countsOf(kind, report, ended) {
  if (kind === 'check') return ended ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!report) return { passed: 0, failed: 1, note: 'the runner left no report' };
  const { passed, failed, note } = kind === 'vitest' ? ofVitest(report) : ofPlaywright(report);
  if (failed === 0 && passed === 0) return { passed, failed: 1, note: 'no test ran' };
  if (failed === 0 && !ended) return { passed, failed: 1, note: 'the runner failed outside its tests' };
  return { passed, failed, note };
}

function ofVitest(report) {
  // A file that cannot be loaded has no test to fail.
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed'
    && !assertionResults.some((test) => test.status === 'failed'));
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

function ofPlaywright({ stats, suites = [], errors = [] }) {
  const flaky = suites.flatMap(testsIn).filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title);
  const note = flaky.length > 0 ? `at the second try only: ${flaky.join('; ')}` : undefined;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, note };
}

function testsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(testsIn)];
}
