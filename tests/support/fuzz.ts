/**
 * How many inputs a fuzz test makes: `inputs` in `npm test`, so many times as many where CG_FUZZ is set. CG_FUZZ=61 makes
 * more than 100 000 over the payloads of all readers.
 */
export function runs(inputs: number): number {
  const times = Number(process.env.CG_FUZZ ?? 1);
  if (!Number.isInteger(times) || times < 1)
    throw new Error(`CG_FUZZ is "${process.env.CG_FUZZ}": a whole number from 1 on is needed.`);
  return inputs * times;
}

/** Fuzz tests may take as many times longer. */
export const patience = (ms: number): number => runs(1) * ms;
