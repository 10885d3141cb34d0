import type { Quantity } from '@/lib/model/quantity';
import { theilSen } from '@/lib/stats/theil-sen';
import type { Kpi, KpiInput } from './kpi';
import { unknownMeasure } from './measure';

const DAY = 86_400_000;
const LONGEST = 30;
const LONG_ENOUGH = 14;

interface Reading {
  at: number;
  followers: Quantity;
}

/**
 * Growth of followers over the own snapshots of the last 30 days, as a fraction of the first: from two the difference,
 * from three the slope by Theil and Sen. Over the span observed (`parts.spanDays`); per 30 days only from 14 days on
 * (`parts.per30Days` = 1). A change inside the rounding of the counts has `parts.insideRounding` = 1: "less than x %".
 * Example: 48 200, after 10 days 48 682 → +1.0 % in 10 days.
 */
export const growth30d: Kpi = {
  id: 'growth30d',
  unit: 'fraction',
  basis: 'ownSnapshots',
  direction: 'higherIsBetter',
  platforms: ['instagram', 'tiktok', 'youtube'],
  compute(input) {
    const readings = readingsOf(input);
    const [first, last] = [readings[0], readings.at(-1)];
    if (!first || !last || last.at - first.at < DAY) return unknownMeasure(this, null, 'needs-second-visit');
    if (first.followers.low <= 0) return unknownMeasure(this, null, 'zero-denominator');
    const spanDays = (last.at - first.at) / DAY;
    const scaled = spanDays >= LONG_ENOUGH ? LONGEST / spanDays : 1;
    const base = first.followers.value;
    const slope =
      readings.length > 2 ? theilSen(readings.map(({ at, followers }) => ({ x: at / DAY, y: followers.value }))) : null;
    const change = slope === null ? last.followers.value - base : slope * spanDays;
    const value = (change / base) * scaled;
    // Where the counts are rounded, the true change lies between these; a slope is held by the same bounds.
    const least = ((last.followers.low - first.followers.high) / first.followers.high) * scaled;
    const most = ((last.followers.high - first.followers.low) / first.followers.low) * scaled;
    const exact = first.followers.precision === 'exact' && last.followers.precision === 'exact';
    return {
      ...unknownMeasure(this, null, 'needs-second-visit', { n: readings.length, of: readings.length, sources: [] }),
      window: { from: first.at, to: last.at, size: readings.length },
      value,
      low: Math.min(value, least),
      high: Math.max(value, most),
      intervalKind: 'rounding',
      confidence: exact ? 'exact' : 'rounded',
      parts: {
        spanDays,
        per30Days: spanDays >= LONG_ENOUGH ? 1 : 0,
        insideRounding: !exact && least < 0 && most > 0 ? 1 : 0,
      },
      reason: undefined,
    };
  },
};

/** The snapshots of the last 30 days that have followers, at least a day apart, oldest first; the newest is kept. */
function readingsOf({ snapshots, now }: KpiInput): Reading[] {
  const recent = snapshots
    .flatMap(({ at, followers }): Reading[] => (followers && now - at <= LONGEST * DAY ? [{ at, followers }] : []))
    .sort((a, b) => b.at - a.at);
  const apart: Reading[] = [];
  for (const reading of recent) {
    const later = apart.at(-1);
    if (!later || later.at - reading.at >= DAY) apart.push(reading);
  }
  return apart.reverse();
}
