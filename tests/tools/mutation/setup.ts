import type { IProperty, Parameters } from 'fast-check';
import { vi } from 'vitest';

/**
 * Cases per property: few, for they run once per mutant, and a mutant that survives runs them all. What only further
 * cases would kill counts as survived, so the score is never too high by it.
 */
const RUNS = 15;
/** The same cases at every run: else a mutant is killed today and survives tomorrow. */
const SEED = 20_261_124;

vi.mock('fast-check', async (original) => {
  const real = await original<typeof import('fast-check')>();
  const assert = (property: IProperty<unknown>, parameters?: Parameters<unknown>) =>
    real.assert(property, { ...parameters, seed: SEED, numRuns: RUNS });
  return { ...real, assert, default: { ...real.default, assert } };
});
