import { writeFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../tools/browser/find-browser';
import { ROOT } from '../tools/root';
import { deskRows } from './desk-rows';

/**
 * `npm run bench`: each figure is a ratio to a baseline of the same run, so that it means the same on any machine. The
 * last results stand in results.json, with the day and the kind of machine. Needs the built extension.
 */
ensureBrowser();
const results = [...(await deskRows())];
console.table(results);
const machine = `${platform()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;
writeFileSync(
  join(ROOT, 'tests/bench/results.json'),
  `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, results }, null, 2)}\n`,
);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
