// What vitest met outside of any test, which its JSON report leaves out: written where KEPT_UNHANDLED says.
import { writeFileSync } from 'node:fs';

export default class Unhandled {
  onTestRunEnd(_modules, errors) {
    if (!process.env.KEPT_UNHANDLED) return;
    const told = errors.map(({ name, message, stack = '', VITEST_TEST_PATH: file }) => ({ message: `${name ?? 'Error'}: ${message}`, file, stack }));
    writeFileSync(process.env.KEPT_UNHANDLED, JSON.stringify(told));
  }
}
