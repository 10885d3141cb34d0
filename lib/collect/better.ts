import { SOURCES } from '@/lib/model/platform';
import type { Sourced } from '@/lib/model/profile';
import type { Precision, Quantity } from '@/lib/model/quantity';

const HOUR = 3_600_000;
const FINENESS: Record<Precision, number> = { exact: 2, rounded: 1, estimated: 0 };

/**
 * The better of two readings of the same field. What the user typed wins; else the narrower time, for a publication does
 * not move; else the later clock hour; within an hour the finer count, then the more trusted layer, then the later
 * reading. A total order, so that merging is idempotent and does not depend on the order in which readings come.
 */
export function better<T>(a: Sourced<T> | undefined, b: Sourced<T>): Sourced<T> {
  return a && compare(a, b) >= 0 ? a : b;
}

function compare(a: Sourced<unknown>, b: Sourced<unknown>): number {
  return (
    Number(a.source === 'user') - Number(b.source === 'user') ||
    widthOfMoment(b.value) - widthOfMoment(a.value) ||
    hourOf(a.at) - hourOf(b.at) ||
    fineness(a.value) - fineness(b.value) ||
    width(b.value) - width(a.value) ||
    SOURCES.indexOf(b.source) - SOURCES.indexOf(a.source) ||
    a.at - b.at ||
    byText(a, b)
  );
}

/** Number of the clock hour of a time in epoch ms. */
export const hourOf = (at: number): number => Math.floor(at / HOUR);

const fineness = (value: unknown): number => (isQuantity(value) ? FINENESS[value.precision] : 0);
const width = (value: unknown): number => (isRange(value) ? value.high - value.low : 0);
const widthOfMoment = (value: unknown): number => (isQuantity(value) ? 0 : width(value));

const isRange = (value: unknown): value is { low: number; high: number } =>
  typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
const isQuantity = (value: unknown): value is Quantity => isRange(value) && 'precision' in value;

/** Only so that equal readings with different text have one winner, whichever comes first. */
function byText(a: unknown, b: unknown): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}
