import { FEATURES, featuresOf } from '@/lib/sentiment/features';
import { chancesOf, type Weights } from '@/lib/sentiment/model';
import type { Row } from './rows';

/** English is what most comments are in. */
const ROW_WEIGHT: Record<string, number> = { en: 3 };
const RIDGE = 0.5;
const STEPS = 600;
const PACE = 0.5;
const MOMENTUM = 0.9;

/** The weights under which the rows' labels are likeliest (gradient descent; the same rows give the same weights). */
export function fitWeights(rows: readonly Row[]): Weights {
  const samples = rows.map((row) => ({
    x: featuresOf(row.hits),
    label: row.label,
    weight: ROW_WEIGHT[row.language] ?? 1,
  }));
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const none = (): number[] => FEATURES.map(() => 0);
  const weights: Weights = { positive: none(), negative: none() };
  const speed: Weights = { positive: none(), negative: none() };
  for (let step = 0; step < STEPS; step++) {
    const slope: Weights = {
      positive: weights.positive.map((weight, i) => (i === 0 ? 0 : (RIDGE * weight) / total)),
      negative: weights.negative.map((weight, i) => (i === 0 ? 0 : (RIDGE * weight) / total)),
    };
    for (const { x, label, weight } of samples) {
      const chances = chancesOf(x, weights);
      for (const side of ['positive', 'negative'] as const) {
        const miss = ((chances[side] - (label === side ? 1 : 0)) * weight) / total;
        for (let i = 0; i < x.length; i++) slope[side][i]! += miss * x[i]!;
      }
    }
    for (const side of ['positive', 'negative'] as const)
      for (let i = 0; i < FEATURES.length; i++) {
        speed[side][i] = MOMENTUM * speed[side][i]! - PACE * slope[side][i]!;
        weights[side][i]! += speed[side][i]!;
      }
  }
  return rounded(weights);
}

const rounded = ({ positive, negative }: Weights): Weights => ({
  positive: positive.map((weight) => Math.round(weight * 1000) / 1000),
  negative: negative.map((weight) => Math.round(weight * 1000) / 1000),
});
