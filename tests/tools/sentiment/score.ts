import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createSentiment } from '@/lib/sentiment/sentiment';
import { ROOT } from '../root';
import { fitWeights } from './fit';
import { answersWith, crossValidated, scores } from './measure';
import { DEVELOPMENT_SET, readRows } from './rows';

const USAGE = `Scores the sentiment of labelled texts, a file a language (LANG.jsonl), and prints a table and one JSON line.

  npm run --silent sentiment:score           the shared development set, cross-validated (ten folds, weights fitted anew)
  npm run --silent sentiment:score -- DIR    another folder, with the weights that are shipped; nothing is fitted on it
  … --cv       cross-validate in any case     … --shipped   the shipped weights in any case
  … --fit      fit the weights on the whole development set and write them to lib/sentiment/data`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cv: { type: 'boolean' },
      shipped: { type: 'boolean' },
      fit: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(USAGE);
  const folder = resolve(positionals[0] ?? DEVELOPMENT_SET);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const sentiment = await createSentiment();
  const rows = readRows(folder, sentiment);
  if (rows.length === 0) throw new Error(`No LANG.jsonl with rows in ${folder}.`);
  const isDevelopment = folder === resolve(DEVELOPMENT_SET);
  if (values.fit) {
    if (!isDevelopment) throw new Error('Weights are fitted on the development set alone.');
    const file = join(ROOT, 'lib', 'sentiment', 'data', 'weights.generated.json');
    writeFileSync(file, `${JSON.stringify(fitWeights(rows))}\n`);
    console.log(`Fitted on all ${rows.length} rows and written to ${file}`);
    return;
  }
  const isCrossValidated = !values.shipped && (values.cv === true || isDevelopment);
  const result = scores(isCrossValidated ? crossValidated(rows) : answersWith(rows, sentiment.weights));
  console.log(`${rows.length} rows of ${folder}`);
  console.log(
    isCrossValidated
      ? 'Cross-validated: ten folds, each answered with weights fitted on the other nine.'
      : 'With the shipped weights: nothing was fitted on these rows.',
  );
  console.log("Each text is read in its file's language, as a site's own mark would have it.");
  console.log(
    'Forced answers: macro-F1, accuracy (no hit = neutral). After abstention: coverage, opposite (% of what is said).\n',
  );
  console.log('lang  macro-F1  accuracy  coverage  opposite');
  for (const [language, score] of Object.entries(result)) {
    const cells = [score.macroF1, score.accuracy, score.coverage, score.opposite].map((value) =>
      value.toFixed(1).padStart(9),
    );
    console.log(`${language.padEnd(4)} ${cells.join(' ')}`);
  }
  console.log(JSON.stringify(result));
}

await main();
