import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from './run';

/** The best that was reached, by site, with the seed and the number of mutants for which that holds. */
export interface Kept {
  seed: string;
  mutants: number;
  /** Share of the places read before that are still read, in hundredths of a per cent (rounded down). */
  sites: Record<string, number>;
}

const FILE = join(import.meta.dirname, 'kept.json');

/** Share of the places read before that are still read, in hundredths of a per cent. */
export const shareOf = ({ kept, read }: Tally): number => (read === 0 ? 0 : Math.floor((kept * 10_000) / read));

export const readKept = (): Kept | null => (existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Kept) : null);

/**
 * Compares with what was reached before by the same seed and number. Returns the sites that fell below; writes the file
 * where none did and one is better, or where there is none yet.
 */
export function keep(seed: string, mutants: number, tallies: ReadonlyMap<string, Tally>): string[] {
  const before = readKept();
  if (before && (before.seed !== seed || before.mutants !== mutants)) return [];
  const sites = Object.fromEntries([...tallies].map(([site, tally]) => [site, shareOf(tally)]));
  const fallen = Object.keys(sites).filter((site) => (sites[site] ?? 0) < (before?.sites[site] ?? 0));
  const isBetter = Object.keys(sites).some((site) => (sites[site] ?? 0) > (before?.sites[site] ?? -1));
  if (fallen.length === 0 && isBetter) writeFileSync(FILE, `${JSON.stringify({ seed, mutants, sites }, null, 2)}\n`);
  return fallen;
}
