import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root';
import { isAllowed, listedIn } from './licences';
import { type Advisories, type Locked, readAdvisories, unsound } from './lock-checks';

/**
 * `npm run audit`: what the lock file says of its packages, which needs nobody, and what is publicly known against them, which
 * npm asks its registry. Exit code 0: both were looked at, nothing found. 1: something was found. 2: the lock file is sound,
 * the registry could not be asked, so that nothing is known of known vulnerabilities.
 */
const shipped = listedIn(readFileSync(join(ROOT, 'public', 'THIRD-PARTY.txt'), 'utf8'));
const locked = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages as Record<string, Locked>;

const faults = [
  ...unsound(locked, new Set(shipped.map(({ name }) => name))),
  ...shipped.filter(({ licence }) => !isAllowed(licence)).map(({ name, licence }) => `${name}: licence ${licence}`),
];
console.log(`Lock file: ${Object.keys(locked).length - 1} packages, ${shipped.length} parts shipped.`);
console.log(
  faults.length > 0
    ? faults.map((fault) => `  FOUND ${fault}`).join('\n')
    : '  sound: each has a checksum, none is from elsewhere than the registry, none that ships runs a script at installation.',
);

const npm = spawnSync('npm', ['audit', '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const advisories: Advisories = readAdvisories(npm.stdout, new Set(shipped.map(({ name }) => name)));
if (advisories.asked) {
  const { inProduct, inTools } = advisories;
  console.log(`Known vulnerabilities: ${inProduct.length} in what ships, ${inTools.length} in tools alone.`);
  for (const line of inProduct) console.log(`  FOUND ${line}`);
  for (const line of inTools) console.log(`  in a tool: ${line}`);
} else console.log(`Known vulnerabilities: NOT CHECKED. The registry could not be asked: ${advisories.why}`);

const found = faults.length > 0 || (advisories.asked && advisories.inProduct.length > 0);
process.exitCode = found ? 1 : advisories.asked ? 0 : 2;
