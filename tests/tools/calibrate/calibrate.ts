import { parseArgs } from 'node:util';
import { writeCalibration } from './kept';
import { SIZES, tryAll } from './run';
import { faultsOf, pooled } from './verdict';

const USAGE = `Draws creators whose true figures are known, and prints how often each KPI's interval holds the truth and how wide it is.

  npm run calibrate -- [--runs N] [--write]
      --runs    samples per creator (two a site) and size; fewer than the default are too few to judge, and fail
      --write   keeps the results in lib/kpi/calibration.generated.json

Intervals of 90 % must hold it in 87 to 93 of 100 samples with exact counts, in at least 87 with counts that are shortened
as the sites do. "range" is a sample's range, of fewer than six posts on a side: it claims no share.`;

const RUNS = 1_500;

function main(): number {
  const { values } = parseArgs({
    options: { runs: { type: 'string' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const runs = Number(values.runs ?? RUNS);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: a whole number from 1 on`);
  const tried = tryAll(runs);
  const rows = pooled(tried).sort((a, b) => a.kpi.localeCompare(b.kpi) || a.n - b.n);
  const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)} %`;
  console.log(`Samples of ${SIZES.join(', ')} posts; widths as a share of the true value\n`);
  console.table(
    rows.map((row) => ({
      KPI: row.kpi,
      posts: row.n,
      interval: row.kind === 'median90' ? '90 %' : 'range',
      runs: row.runs,
      'held, exact': percent(row.exactCoverage),
      'held, rounded': percent(row.roundedCoverage),
      'width, exact': percent(row.width, 0),
      'width, rounded': percent(row.roundedWidth, 0),
    })),
  );
  const faults = faultsOf(tried);
  for (const fault of faults) console.error(fault);
  if (values.write && faults.length === 0) writeCalibration(rows);
  console.log(
    faults.length === 0 ? 'Every interval holds what it says, on every site.' : `${faults.length} out of bounds`,
  );
  return faults.length === 0 ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
