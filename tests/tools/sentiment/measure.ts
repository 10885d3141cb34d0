import { LISTED } from '@/lib/sentiment/cues';
import { decide, type Forced } from '@/lib/sentiment/decide';
import type { Weights } from '@/lib/sentiment/model';
import { fitWeights } from './fit';
import type { Row } from './rows';

/** All in percent. */
export interface Score {
  macroF1: number;
  accuracy: number;
  coverage: number;
  opposite: number;
}

export interface Answer {
  row: Row;
  forced: Forced;
  said: Forced | 'unknown';
}

const FOLDS = 10;

export const answersWith = (rows: readonly Row[], weights: Weights): Answer[] =>
  rows.map((row) => {
    const { forced, label } = decide(row.hits, weights);
    return { row, forced, said: label };
  });

/** Each tenth answered with weights that are fitted on the other nine. */
export function crossValidated(rows: readonly Row[]): Answer[] {
  const folds = rows.map((_, i) => (i * 7) % FOLDS);
  return Array.from({ length: FOLDS }, (_, fold) =>
    answersWith(
      rows.filter((_, i) => folds[i] === fold),
      fitWeights(rows.filter((_, i) => folds[i] !== fold)),
    ),
  ).flat();
}

/** The score of each language that there are rows of. */
export const scores = (answers: readonly Answer[]): Record<string, Score> =>
  Object.fromEntries(
    LISTED.flatMap((language) => {
      const own = answers.filter(({ row }) => row.language === language);
      return own.length > 0 ? [[language, scoreOf(own)]] : [];
    }),
  );

/** Of forced answers macro-F1 and accuracy; of what is said after abstention coverage and the wrong side. */
export function scoreOf(answers: readonly Answer[]): Score {
  const said = answers.filter(({ said }) => said !== 'unknown');
  const f1 = (['positive', 'neutral', 'negative'] as const).map((label) => {
    const both = answers.filter(({ row, forced }) => row.label === label && forced === label).length;
    const either =
      answers.filter(({ row }) => row.label === label).length + answers.filter(({ forced }) => forced === label).length;
    return either === 0 ? 0 : (2 * both) / either;
  });
  return {
    macroF1: percent(
      f1.reduce((sum, value) => sum + value, 0),
      3,
    ),
    accuracy: percent(answers.filter(({ row, forced }) => forced === row.label).length, answers.length),
    coverage: percent(said.length, answers.length),
    opposite: percent(
      said.filter(({ row, said }) => row.label !== said && row.label !== 'neutral' && said !== 'neutral').length,
      said.length,
    ),
  };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);
