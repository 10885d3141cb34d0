import type { Moment, Quantity } from '@/lib/model/quantity';
import type { Claims } from './claims';
import { isSilence } from './fairness';

/** How a mutant's reading compares with that of the page as it was. */
export interface Verdict {
  /** Places that were read and still are. */
  kept: number;
  /** Places that were read. */
  of: number;
  /** What is said now and contradicts what was read, in words; empty where all is well. */
  wrong: string[];
}

/** What is read, and of what. */
export interface Page {
  platform: string;
  /** Handle in the address. */
  handle: string | null;
  isDrawn: boolean;
}

/** Compares what a mutant's readings claim with the `baseline`, the reading of the page as it was recorded. */
export function compare(page: Page, baseline: Claims, mutant: Claims): Verdict {
  let kept = 0;
  const wrong: string[] = [];
  for (const [place, values] of mutant) {
    const before = baseline.get(place);
    const field = place.slice(place.lastIndexOf('.') + 1);
    let isKept = false;
    for (const value of values) {
      const fits = before ? agrees(value, before) : false;
      if (fits) isKept = true;
      else if (!isExcused(page, baseline, place, field, value))
        wrong.push(`${place}: ${show(value)} for ${show(before)}`);
    }
    if (isKept && before) kept++;
  }
  return { kept, of: baseline.size, wrong };
}

const WORDING = new Set(['title', 'bio', 'captionText']);

/** A page that is not understood may say so, one that shows nothing may say so otherwise; for the rest see fairness.ts. */
function isExcused(page: Page, baseline: Claims, place: string, field: string, value: unknown): boolean {
  if (place === 'page.error') return value === 'unreadable' || baseline.has(place);
  if (WORDING.has(field)) return true;
  if (field === 'ownerHandle' && value === page.handle && !baseline.has(place)) return true;
  return isSilence(page.platform, page.isDrawn, field, value);
}

const show = (value: unknown): string => JSON.stringify(value)?.slice(0, 160) ?? 'nothing';

function agrees(value: unknown, before: unknown[]): boolean {
  if (before.some((known) => JSON.stringify(known) === JSON.stringify(value))) return true;
  if (isQuantity(value)) return countAgrees(value, before.filter(isQuantity));
  if (isRange(value))
    return before.filter(isRange).some(({ low, high }) => value.low <= high + MINUTE && value.high >= low - MINUTE);
  if (typeof value === 'number') return before.some((known) => Math.abs(Number(known) - value) <= 1);
  if (typeof value === 'string') return before.some((known) => plain(known).includes(plain(value)));
  if (Array.isArray(value)) {
    const known = before.flat().map(address);
    return value.every((part) => known.includes(address(part)));
  }
  return false;
}

/**
 * Against the finest reading before: an exact count is that count; a rounded one holds it. Where the site only rounds,
 * an exact claim is wrong, a narrower or wider range that is about the same count is not.
 */
function countAgrees(value: Quantity, before: Quantity[]): boolean {
  const finest = before.toSorted((a, b) => width(a) - width(b))[0];
  if (!finest) return false;
  if (finest.precision === 'exact') return value.low <= finest.value && finest.value <= value.high;
  if (value.precision === 'exact') return false;
  const isWithin = (a: Quantity, b: Quantity) => a.low >= b.low && a.high <= b.high;
  return isWithin(value, finest) || isWithin(finest, value);
}

/** Ids are made within a minute of what the site calls the time of publication. */
const MINUTE = 60_000;

/** An address without what a shown one leaves out. */
const address = (link: unknown): string =>
  String(link)
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '')
    .toLowerCase();

const width = ({ low, high, precision }: Quantity): number => (precision === 'exact' ? -1 : high - low);
const plain = (text: unknown): string => String(text).replace(/\s+/g, ' ').trim().toLowerCase();
const isRange = (value: unknown): value is Moment =>
  typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
const isQuantity = (value: unknown): value is Quantity => isRange(value) && 'precision' in value;
