/**
 * `npm test` and `yarn test:all`: the Jest tests of all packages on SQLite and PostgreSQL, then the
 * browser tests, with one summary. The last line is `N passed, N failed`, over both.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { step } from './step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = path.join(root, 'test-results');

const readJest = report => ({
  passed: report.numPassedTests,
  // A file that does not load has no tests to fail, and fails all the same.
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  skipped: report.numPendingTests + report.numTodoTests,
});

const readPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
  skipped: stats.skipped,
});

const SUITES = [
  {
    title: 'Jest tests',
    script: 'run-jest.mjs',
    report: path.join(results, 'jest.json'),
    args: report => ['--json', `--outputFile=${report}`],
    read: readJest,
  },
  {
    title: 'Browser tests',
    script: 'run-browser-tests.mjs',
    report: path.join(results, 'playwright.json'),
    args: () => [],
    read: readPlaywright,
  },
];

async function runSuite({ title, script, report, args, read }) {
  rmSync(report, { force: true });
  const code = await step(title, () =>
    run(
      process.execPath,
      [path.join(root, 'scripts', script), ...args(report)],
      { cwd: root, check: false, env: { ...process.env, CI: '1' } },
    ),
  );
  const counts = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  if (code !== 0 && counts.failed === 0) {
    // It ended badly without a failing test to show for it: no browser, a build that breaks.
    counts.failed = 1;
  }
  return { title, ...counts };
}

mkdirSync(results, { recursive: true });
const outcomes = [];
for (const suite of SUITES) {
  outcomes.push(await runSuite(suite));
}
console.log();
for (const { title, passed, failed, skipped } of outcomes) {
  console.log(
    `${title}: ${passed} passed, ${failed} failed, ${skipped} skipped`,
  );
}
const sum = key => outcomes.reduce((total, one) => total + one[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
