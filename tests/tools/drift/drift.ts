import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { keep, readKept, shareOf } from './kept';
import { runAll } from './pool';
import type { Failure, Tally } from './run';
import { type Entry, entriesOf } from './subjects';
import { writeWords } from './words';

const USAGE = `Changes the recordings as sites do when they are rebuilt, and checks that what is read of them is the same or nothing.

  npm run drift -- [--mutants N] [--seed S] [--file PART] [--mutant NAME] [--verbose] [--processes N]
      --mutants   mutants a part of a recording gets (long ones get fewer); the default makes more than 20 000 in all
      --file      only recordings whose name holds PART
      --mutant    only this mutant ("json0:17"), as --verbose names it
      --verbose   each wrong mutant with what was changed and what was read
  npm run drift -- --words        writes down anew which names the readers look for

Fails where a mutant reads something else than the recording, or where less is still read than kept.json says.`;

const SEED = 'drift';
const MUTANTS = 350;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      mutants: { type: 'string' },
      seed: { type: 'string' },
      file: { type: 'string' },
      mutant: { type: 'string' },
      processes: { type: 'string' },
      verbose: { type: 'boolean' },
      words: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.words) {
    console.log(`${writeWords()} names`);
    return 0;
  }
  const all = entriesOf();
  if (!all) {
    console.warn('No recordings beside the repository (../shared/captures): nothing to change, drift is skipped.');
    return 0;
  }
  const entries = all.filter(({ file }) => file.includes(values.file ?? ''));
  if (entries.length === 0) throw new Error(`--file ${values.file}: no such recording`);
  const seed = values.seed ?? SEED;
  const mutants = whole('--mutants', values.mutants ?? String(MUTANTS));
  const processes = whole('--processes', values.processes ?? String(availableParallelism()));

  const jobs = slowFirst(entries).map((entry) => ({ entry, mutants, seed, only: values.mutant }));
  const results = await runAll(jobs, processes, ({ file, result: { tally } }) => {
    if (process.stderr.isTTY || values.verbose)
      console.error(`${file}: ${tally.mutants} mutants, ${tally.wrong} wrong`);
  });
  const failures = results.flatMap((result) => result.failures);
  if (values.verbose) for (const failure of failures) console.log(described(failure, seed));

  const tallies = talliesOf(results);
  printTable(tallies);
  const isWhole = entries.length === all.length && !values.mutant;
  const fallen = isWhole && failures.length === 0 ? keep(seed, mutants, tallies) : [];
  for (const site of fallen)
    console.error(`${site}: less is still read than before (kept.json: ${percent(readKept()?.sites[site] ?? 0)}).`);
  if (failures.length > 0 && !values.verbose) console.error('Wrong ones are shown by --verbose.');
  return failures.length > 0 || fallen.length > 0 ? 1 : 0;
}

function whole(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} ${text}: a whole number from 1 on is needed`);
  return number;
}

/** Documents take longest: begun first, they do not keep one process busy at the end. */
const slowFirst = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => Number(b.body === 'document') - Number(a.body === 'document'));

function talliesOf(results: readonly { platform: string; tally: Tally }[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { platform, tally } of results) {
    const sum = tallies.get(platform) ?? { mutants: 0, wrong: 0, read: 0, kept: 0 };
    for (const key of ['mutants', 'wrong', 'read', 'kept'] as const) sum[key] += tally[key];
    tallies.set(platform, sum);
  }
  return new Map([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function printTable(tallies: ReadonlyMap<string, Tally>): void {
  const row = (site: string, { mutants, wrong }: Tally, share: string) =>
    console.log(`${site.padEnd(12)}${String(mutants).padStart(8)}${String(wrong).padStart(7)}${share.padStart(12)}`);
  console.log('site         mutants  wrong  still read');
  for (const [site, tally] of tallies) row(site, tally, percent(shareOf(tally)));
  const values = [...tallies.values()];
  const sum = (key: keyof Tally) => values.reduce((total, tally) => total + tally[key], 0);
  const all = { mutants: sum('mutants'), wrong: sum('wrong'), read: sum('read'), kept: sum('kept') };
  row('all', all, percent(shareOf(all)));
}

const percent = (hundredths: number): string => `${(hundredths / 100).toFixed(2)} %`;

const described = ({ file, name, changes, wrong }: Failure, seed: string): string =>
  [
    `\n${file}  --seed ${seed} --file ${file} --mutant ${name}`,
    ...changes.map((change) => `  ${change}`),
    ...wrong.map((line) => `  → ${line}`),
  ].join('\n');

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
