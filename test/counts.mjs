import { readFileSync } from "node:fs";

// Whatever did not plainly pass is a failure here: skipped, flaky, a file that does not load, a run without tests.

export function checkCount(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function jestCount(file, exitCode) {
  return counted(file, exitCode, (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests + report.numPendingTests + report.numTodoTests + report.numRuntimeErrorTestSuites,
  }));
}

export function playwrightCount(file, exitCode) {
  return counted(file, exitCode, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }));
}

function counted(file, exitCode, read) {
  const count = readCount(file, read);
  if (count === null) return { passed: 0, failed: 1 };
  const crashed = exitCode !== 0 && count.failed === 0;
  const empty = count.passed + count.failed === 0;
  return crashed || empty ? { ...count, failed: count.failed + 1 } : count;
}

function readCount(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    // The run ended before it wrote its report.
    return null;
  }
}
