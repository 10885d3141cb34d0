import type { Hits } from './hits';

/** The names of what is weighed, in the order of the weights. */
export const FEATURES = [
  'bias',
  'good',
  'bad',
  'mixed',
  'length',
  'badDensity',
  'goodEmoji',
  'badEmoji',
  'asks',
  'exclamation',
  'goodDensity',
  'negation',
] as const;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A sum that grows ever more slowly: the tenth good word says less than the first. */
const saturated = (total: number): number => total / (3 + total);

/** A comment in numbers between about -1 and 2. */
export function featuresOf({ hits, words, freeNegations, asks, exclamations }: Hits): number[] {
  const spoken = hits.filter(({ isEmoji }) => !isEmoji).map(({ value, asked }) => value * (asked ? 0.6 : 1));
  const shown = hits.filter(({ isEmoji }) => isEmoji).map(({ value }) => value);
  const good = sum(spoken.filter((value) => value > 0));
  const bad = -sum(spoken.filter((value) => value < 0));
  const smiles = saturated(sum(shown.filter((value) => value > 0)));
  const frowns = saturated(-sum(shown.filter((value) => value < 0)));
  const tied = Math.abs(good - bad) < 1 ? 1 : 0.4;
  return [
    1,
    saturated(good),
    saturated(bad),
    Math.min(saturated(good), saturated(bad)),
    Math.log1p(words) / 3,
    bad / (4 + words),
    smiles * tied,
    frowns * tied,
    Math.min(3, asks) / 3,
    exclamations > 0 ? 1 : 0,
    good / (4 + words),
    Math.min(2, freeNegations),
  ];
}
