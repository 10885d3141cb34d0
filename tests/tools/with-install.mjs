// Runs a TypeScript tool of this repository; installs the packages first where they are missing or older than the lock file.
// Only Node's own modules here: this file must run on a machine with nothing installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Creator Gauge needs Node 20.19 or newer; this is ${process.version}. Install a newer Node and run the command again.`,
  );
  process.exit(1);
}

const marker = join(root, 'node_modules', '.package-lock.json');
const stale = !existsSync(marker) || statSync(marker).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
if (stale) {
  console.error('Installing packages (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed: see its message above. Creator Gauge needs its packages to go on.');
    process.exit(npm.status ?? 1);
  }
}

const [tool, ...args] = process.argv.slice(2);
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const run = spawnSync(process.execPath, [tsx, join(root, tool), ...args], { stdio: 'inherit' });
if (run.error) console.error(`${tool} could not be started: ${run.error.message}`);
process.exit(run.status ?? 1);
