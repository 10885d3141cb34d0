import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../tools/browser/find-browser';
import { ROOT } from '../tools/root';
import { csv } from './csv';
import { deskRows } from './desk-rows';
import { fetches } from './fetch';
import { ingest } from './ingest';
import type { Measured } from './measured';
import { onScreen } from './on-screen';
import { page } from './page';
import { popup } from './popup';
import { reading } from './reading';

const PARTS: Record<string, () => Promise<Measured[]>> = {
  reading,
  page,
  fetches,
  desk: deskRows,
  onScreen,
  popup,
  ingest,
  csv,
};

/** What stands in results.json: of each figure its last run, with the day and the kind of machine. */
type Kept = Measured & { part: string; date: string; machine: string };

/**
 * `npm run bench`: each figure is a ratio to a baseline of the same run, so that it means the same on any machine;
 * `-- reading` runs one part alone. Needs the built extension.
 */
const RESULTS = join(ROOT, 'tests', 'bench', 'results.json');
const machine = `${platform()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`;

ensureBrowser();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS[name]);
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);

let kept: Kept[] = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Kept[]) : [];
let isWithin = true;
for (const [part, run] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  console.log(part);
  const results = await run();
  console.table(results);
  const date = new Date().toISOString().slice(0, 10);
  if (results.length > 0)
    kept = [...kept.filter((one) => one.part !== part), ...results.map((one) => ({ ...one, part, date, machine }))];
  writeFileSync(RESULTS, `${JSON.stringify(kept, null, 2)}\n`);
  isWithin &&= results.every(({ ok }) => ok);
}
process.exitCode = isWithin ? 0 : 1;
