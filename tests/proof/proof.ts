import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../tools/browser/find-browser';
import { ROOT } from '../tools/root';
import { kills } from './kills';
import type { Proven } from './proven';
import { sameZips } from './same-zips';
import { thirtyDays } from './thirty-days';

/** Each part prints its figures as it goes and answers with them; all together end within half an hour. */
const PARTS: Record<string, () => Promise<Proven[]>> = {
  sameZips,
  kills,
  thirtyDays,
};

/**
 * `npm run proof`: what takes minutes to show; `-- kills` runs one part alone. The last results of each part stand in
 * results.json, with the day and the kind of machine. Needs the built extension.
 */
const RESULTS = join(ROOT, 'tests', 'proof', 'results.json');
const machine = `${platform()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;

ensureBrowser();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS[name]);
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);

const stored = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, unknown>) : {};
let isProven = true;
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(name);
  const begun = Date.now();
  const results = await part();
  const seconds = Math.round((Date.now() - begun) / 1_000);
  console.table(results);
  stored[name] = { date: new Date().toISOString().slice(0, 10), machine, seconds, results };
  writeFileSync(RESULTS, `${JSON.stringify(stored, null, 2)}\n`);
  isProven &&= results.every(({ ok }) => ok);
}
process.exitCode = isProven ? 0 : 1;
