/** A row of weights, one a feature, for each of the two that are not neutral. */
export interface Weights {
  positive: number[];
  negative: number[];
}

export interface Chances {
  positive: number;
  neutral: number;
  negative: number;
}

/** Logistic regression of three classes: how likely a comment with these features is each of them; they add up to 1. */
export function chancesOf(features: readonly number[], { positive, negative }: Weights): Chances {
  const p = Math.exp(dot(features, positive));
  const n = Math.exp(dot(features, negative));
  const total = p + n + 1;
  return { positive: p / total, neutral: 1 / total, negative: n / total };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0);
