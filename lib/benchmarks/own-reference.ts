import type { Measure } from '@/lib/model/measure';
import type { Band, Reference } from '@/lib/model/report';
import { type OwnSetQuery, type OwnSetRow, ownSetFor, restsOnEnough } from './own-set';
import { judge } from './placing';

/** From this many profiles on, the one looked at among them, its place is told. */
const ENOUGH_FOR_A_RANK = 5;
/** From this many other profiles on, their quartiles are a firm band. */
const ENOUGH_FOR_A_BAND = 20;

/**
 * The measure among the profiles that the user has read at this size: "rank 2 of 7", this profile counted, 1 being the
 * highest value (equal values share the better rank); with 20 others also a band of theirs and a verdict. Null where the
 * set is too small, or the measure has no value or too few posts to stand in it.
 */
export function ownReference(
  rows: readonly OwnSetRow[],
  query: OwnSetQuery,
  measure: Measure,
): Extract<Reference, { level: 'own' }> | null {
  const { value } = measure;
  if (value === null || !restsOnEnough(measure.id, measure.n)) return null;
  const others = ownSetFor(rows, query);
  const of = others.length + 1;
  if (of < ENOUGH_FOR_A_RANK) return null;
  const band = others.length >= ENOUGH_FOR_A_BAND ? bandOf(others) : null;
  const judgement = band ? judge(measure, band) : { verdict: null, couldBeTypical: false };
  return { level: 'own', rank: 1 + others.filter((other) => other > value).length, of, band, ...judgement };
}

function bandOf(ascending: readonly number[]): Band {
  const at = (share: number) => quantile(ascending, share);
  return { p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9), n: ascending.length };
}

/** Linear between the order statistics (Hyndman and Fan's type 7, the default of R and of spreadsheets). */
export function quantile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const below = ascending[Math.floor(place)] ?? Number.NaN;
  const above = ascending[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
