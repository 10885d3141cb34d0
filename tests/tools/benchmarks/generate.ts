/**
 * Writes lib/benchmarks/data from the collected benchmarks: `npx tsx tests/tools/benchmarks/generate.ts [folder]`
 * (default: ../shared/benchmarks). Percent become fractions; rows marked `ship: false` that a
 * verdict cites stop it, and so does a row that is not as it should be.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root';
import { recordsSchema } from './records-schema';
import { shipCells } from './ship-cells';
import { shipFormulas } from './ship-formulas';
import { shipEmvRates, shipPrices } from './ship-prices';
import { shipReachModels } from './ship-reach-models';
import { shipRecords } from './ship-records';
import { readSources } from './source';

const sources = readSources(process.argv[2] ?? join(ROOT, '..', 'shared', 'benchmarks'));
const target = join(ROOT, 'lib', 'benchmarks', 'data');
const { cells, figures, bands } = shipCells(sources);
const records = recordsSchema.parse(shipRecords(sources));

mkdirSync(target, { recursive: true });
write(
  'cells',
  lines(
    cells.map((cell) => JSON.stringify(cell)),
    '[]',
  ),
);
write('figures', lines(Object.entries(figures).map(entry), '{}'));
write('bands', lines(Object.entries(bands).map(entry), '{}'));
write(
  'reach-models',
  lines(
    shipReachModels(sources.reachModels).map((model) => JSON.stringify(model)),
    '[]',
  ),
);
write(
  'formulas',
  lines(
    shipFormulas(sources.formulas).map((formula) => JSON.stringify(formula)),
    '[]',
  ),
);
write(
  'prices',
  lines(
    shipPrices(sources.figures).map((price) => JSON.stringify(price)),
    '[]',
  ),
);
write(
  'emv-rates',
  lines(
    shipEmvRates(sources.figures).map((rates) => JSON.stringify(rates)),
    '[]',
  ),
);
write(
  'records',
  `{"sources": ${lines(
    records.sources.map((source) => JSON.stringify(source)),
    '[]',
  )},
"records": ${lines(
    records.records.map((record) => JSON.stringify(record)),
    '[]',
  )}}
`,
);

function entry([key, value]: [string, unknown]): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

/** One row a line, so that a change of one figure is a change of one line. */
function lines(rows: string[], brackets: string): string {
  return `${brackets[0]}\n${rows.join(',\n')}\n${brackets[1]}\n`;
}

function write(name: string, text: string) {
  writeFileSync(join(target, `${name}.generated.json`), text);
  console.log(`${name}: ${text.length} characters`);
}
