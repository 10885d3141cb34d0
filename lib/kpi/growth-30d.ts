import type { Quantity } from '@/lib/model/quantity';
import { theilSenInterval } from '@/lib/stats/theil-sen';
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
 * (`parts.per30Days` = 1), `parts.observedChange` being the change over the span in any case. A change inside the rounding
 * of the counts has `parts.insideRounding` = 1 and reads "less than `parts.boundedBy`" (a fraction).
 * Example: {"site":"instagram","readings":[[10,48200],[0,48682]]} → 0.010
 * Example: {"site":"instagram","readings":[[20,48000],[10,48200],[0,48480]]} → 0.015
 * Example: {"site":"instagram","readings":[[0.5,48200],[0,48682]]} → null: needs-second-visit
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
    const base = first.followers;
    const perDay = theilSenInterval(readings.map(({ at, followers }) => ({ x: at / DAY, y: followers })));
    if (!perDay || base.low <= 0) return unknownMeasure(this, null, 'zero-denominator');
    const spanDays = (last.at - first.at) / DAY;
    const scaled = spanDays >= LONG_ENOUGH ? LONGEST / spanDays : 1;
    const share = (slope: number, of: number) => (slope * spanDays * scaled) / of;
    const value = share(perDay.value, base.value);
    const low = share(perDay.low, perDay.low < 0 ? base.low : base.high);
    const high = share(perDay.high, perDay.high < 0 ? base.high : base.low);
    const isExact = readings.every(({ followers }) => followers.precision === 'exact');
    return {
      ...unknownMeasure(this, null, 'needs-second-visit', { n: readings.length, of: readings.length }),
      window: { from: first.at, to: last.at, size: readings.length },
      value,
      low: Math.min(low, value),
      high: Math.max(high, value),
      intervalKind: 'rounding',
      confidence: isExact ? 'exact' : 'rounded',
      parts: {
        spanDays,
        per30Days: spanDays >= LONG_ENOUGH ? 1 : 0,
        observedChange: value / scaled,
        insideRounding: !isExact && low < 0 && high > 0 ? 1 : 0,
        boundedBy: Math.max(Math.abs(low), Math.abs(high)),
      },
      reason: undefined,
    };
  },
};

/** The snapshots of the last 30 days that have followers, at least a day apart, oldest first; the newest is kept. */
function readingsOf({ snapshots, now }: KpiInput): Reading[] {
  const recent = snapshots
    .flatMap(({ at, followers }): Reading[] => (followers && ageInDays(at, now) <= LONGEST ? [{ at, followers }] : []))
    .sort((a, b) => b.at - a.at);
  const apart: Reading[] = [];
  for (const reading of recent) {
    const later = apart.at(-1);
    if (!later || later.at - reading.at >= DAY) apart.push(reading);
  }
  return apart.reverse();
}

/** Whole days: the visit of 30 days ago counts until that day is over. */
const ageInDays = (at: number, now: number): number => Math.floor((now - at) / DAY);
