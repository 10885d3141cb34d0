import { describe, expect, it } from 'vitest';
import { atTheEnd, type ForecastPlacement, forecastTotal } from '@/lib/campaign/forecast-total';
import { measured } from '@/lib/campaign/measured';
import type { Interval } from '@/lib/stats/interval';
import { aCampaign, aPlacement } from '../../support/builders/campaign';

const gap = { forecast: null, gap: 'no-figure' } as const;
const campaign = aCampaign();

/** A placement of which clicks and conversions are expected. */
function expecting(clicks: Interval, conversions: Interval): ForecastPlacement[] {
  return measured({ campaign, placements: [aPlacement()], results: [], dated: [] }).map((one) => ({
    ...one,
    forecast: {
      ...{ views: gap, impressions: gap, engagements: gap, revenue: gap },
      clicks: { forecast: { ...clicks, from: null } },
      conversions: { forecast: { ...conversions, from: null } },
    },
  }));
}
const range = (low: number, value: number, high: number): Interval => ({ low, value, high });
const rate = (clicks: Interval, conversions: Interval) =>
  forecastTotal('conversionRate', expecting(clicks, conversions), campaign).range;

describe('the conversion rate that is expected', () => {
  it('holds low against low, and high against high: both come of the same clicks', () => {
    // 10 ÷ 200, 24 ÷ 600, 32 ÷ 800.
    const found = rate(range(200, 600, 800), range(10, 24, 32));
    expect(found?.low).toBeCloseTo(0.04, 12);
    expect(found?.value).toBeCloseTo(0.04, 12);
    expect(found?.high).toBeCloseTo(0.05, 12);
  });

  it('is none where more is sold than clicked, as the measured one is, and never above all', () => {
    // 40 sold by the code already, 12 clicks expected.
    expect(rate(range(6, 12, 20), range(40, 40, 40))).toBeNull();
    // 40 ÷ 50 at the middle; at the low end more than all would buy.
    expect(rate(range(30, 50, 80), range(40, 40, 40))).toEqual(range(0.5, 0.8, 1));
  });

  it('is none where hardly a click is expected', () => {
    expect(rate(range(Number.MIN_VALUE, 1, 2), range(1, 1, 1))).toBeNull();
  });
});

it('the end of a count is no less than what came already; the forecast itself stays as it was', () => {
  const at = (low: number, value: number, high: number) => ({ low, value, high });
  expect(atTheEnd(at(10, 20, 30), at(15, 15, 15))).toEqual(at(15, 20, 30));
  expect(atTheEnd(at(10, 20, 30), at(50, 50, 50))).toEqual(at(50, 50, 50));
  expect(atTheEnd(at(10, 20, 30), null)).toEqual(at(10, 20, 30));
  expect(atTheEnd(null, at(1, 1, 1))).toBeNull();
});
