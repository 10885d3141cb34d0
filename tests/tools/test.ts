import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser/find-browser';
import { ensureFirefox } from './browser/find-firefox';
import { ROOT } from './root';

/**
 * `npm test`: every check, in rising order of cost. All of them run even when one fails; the last line counts the
 * tests from the runner's own report, and each tool that is no test runner as one.
 */
const RESULTS = join(ROOT, '.test-results');
mkdirSync(RESULTS, { recursive: true });

// No tool asks for newer versions of itself: the checks work without a network.
const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };

const run = (command: string, args: string[]) => {
  console.log(`\n› ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
};

const tools: [string, string[]][] = [
  ['npm', ['run', '--silent', 'format']],
  ['npm', ['run', '--silent', 'lint']],
  ['npm', ['run', '--silent', 'types']],
  ['npm', ['run', '--silent', 'build']],
  ['npm', ['run', '--silent', 'lint:firefox']],
];

const counts = { passed: 0, failed: 0, skipped: 0 };
let sound = true;
for (const [command, args] of tools) {
  const ok = run(command, args);
  counts[ok ? 'passed' : 'failed'] += 1;
  sound &&= ok;
}

ensureBrowser();
ensureFirefox();
const report = join(RESULTS, 'vitest.json');
const ok = run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
const result = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
counts.passed += result.numPassedTests ?? 0;
counts.failed += result.numFailedTests ?? 0;
counts.skipped += (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0);
sound &&= ok;
// A test file that could not be loaded has no tests to count, and is a failure all the same.
if (!ok && counts.failed === 0) counts.failed += 1;

console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = sound && counts.failed === 0 ? 0 : 1;
