import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import weights from '@/lib/sentiment/data/weights.generated.json';
import { OFFERED } from '@/lib/sentiment/offered';
import { createSentiment } from '@/lib/sentiment/sentiment';
import { fitWeights } from '../tools/sentiment/fit';
import { answersWith, crossValidated, scores } from '../tools/sentiment/measure';
import { DEVELOPMENT_SET, readRows } from '../tools/sentiment/rows';

const LIB = join(import.meta.dirname, '../../lib/sentiment');
const HAND = join(import.meta.dirname, '../tools/sentiment/hand');
const isThere = existsSync(DEVELOPMENT_SET);
if (!isThere) console.warn(`no labelled texts at ${DEVELOPMENT_SET}: the scores of the sentiment are not held`);

it('at most 25 weights are fitted', () => {
  const count = weights.positive.length + weights.negative.length;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(25);
});

describe.skipIf(!isThere)('on the development set', async () => {
  const sentiment = await createSentiment();
  const rows = isThere ? readRows(DEVELOPMENT_SET, sentiment) : [];
  const score = isThere ? scores(crossValidated(rows)) : {};

  it('English and French reach what is promised, cross-validated', () => {
    expect(score.en?.macroF1).toBeGreaterThanOrEqual(66);
    expect(score.fr?.macroF1).toBeGreaterThanOrEqual(60);
  });

  it('each language offered has a macro-F1 of 54 or more', () => {
    for (const language of OFFERED) expect(score[language]?.macroF1, language).toBeGreaterThanOrEqual(54);
  });

  it('the wrong side is at most 8 % of what is said, and something is said', () => {
    for (const language of OFFERED) {
      expect(score[language]?.opposite, language).toBeLessThanOrEqual(8);
      expect(score[language]?.coverage, language).toBeGreaterThanOrEqual(25);
    }
  });

  it('what ships is the fit on all of it', () => expect(fitWeights(rows)).toEqual(weights));

  it('the measure can tell a good answer from a bad one', () => {
    const none = { positive: weights.positive.map(() => 0), negative: weights.negative.map(() => 0) };
    expect(scores(answersWith(rows, none)).en?.macroF1).toBeLessThan(40);
  });

  it('no text of it is in the product', () => {
    const files = [LIB, join(LIB, 'data'), HAND].flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [join(folder, entry.name)] : [],
      ),
    );
    const product = files.map((file) => readFileSync(file, 'utf8').toLowerCase().replaceAll('_', ' ')).join('\n');
    const telling = rows.filter(({ text }) => text.split(/\s+/).length >= 4);
    expect(telling.length).toBeGreaterThan(1_000);
    expect(telling.filter(({ text }) => product.includes(text.toLowerCase())).map(({ text }) => text)).toEqual([]);
  });
});
