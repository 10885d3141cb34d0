import { describe, expect, it } from 'vitest';
import { itemPatch } from '@/lib/campaign/item';
import { aCampaign } from '../../support/builders/campaign';

const NOW = 1_795_000_000_000;

describe('one item of a campaign’s lists is changed, and the others stay', () => {
  const campaign = aCampaign({
    goals: [
      { metric: 'views', platform: 'tiktok', value: 1_000 },
      { metric: 'views', platform: 'youtube', value: 2_000 },
    ],
    rates: [{ currency: 'USD', rate: 0.9, at: 1 }],
    private: ['costs'],
  });

  it('a goal is of a metric on a site', () => {
    const changed = itemPatch(campaign, { of: 'goal', metric: 'views', platform: 'tiktok', value: 5_000 }, NOW);
    expect(changed.goals).toEqual([
      { metric: 'views', platform: 'youtube', value: 2_000 },
      { metric: 'views', platform: 'tiktok', value: 5_000 },
    ]);
    const cleared = itemPatch(campaign, { of: 'goal', metric: 'views', platform: 'youtube', value: null }, NOW);
    expect(cleared.goals).toEqual([{ metric: 'views', platform: 'tiktok', value: 1_000 }]);
  });

  it('a typed rate has the day that it was typed', () => {
    expect(itemPatch(campaign, { of: 'rate', currency: 'GBP', rate: 1.17 }, NOW).rates).toEqual([
      { currency: 'USD', rate: 0.9, at: 1 },
      { currency: 'GBP', rate: 1.17, at: NOW },
    ]);
    expect(itemPatch(campaign, { of: 'rate', currency: 'USD', rate: null }, NOW).rates).toEqual([]);
  });

  it('parts kept out of the report are in the order of the report, each once', () => {
    const kept = itemPatch(
      aCampaign({ private: ['goals', 'costs'] }),
      { of: 'private', part: 'goals', isKept: true },
      0,
    );
    expect(kept.private).toEqual(['costs', 'goals']);
    expect(itemPatch(campaign, { of: 'private', part: 'costs', isKept: false }, 0).private).toEqual([]);
  });
});

describe('an end of an expected range', () => {
  const set = (before: { low: number; high: number } | null, end: 'low' | 'high', value: number | null) =>
    itemPatch(aCampaign({ clickRate: before }), { of: 'expected', rate: 'clickRate', end, value }, 0).clickRate;

  it('alone is a point, and the other end makes a range of it', () => {
    expect(set(null, 'low', 0.02)).toEqual({ low: 0.02, high: 0.02 });
    expect(set({ low: 0.02, high: 0.02 }, 'high', 0.03)).toEqual({ low: 0.02, high: 0.03 });
  });

  it('beyond the other takes it along: from 1–2 %, 5 and then 10 make 5–10 %', () => {
    const first = set({ low: 0.01, high: 0.02 }, 'low', 0.05);
    expect(first).toEqual({ low: 0.05, high: 0.05 });
    expect(set(first ?? null, 'high', 0.1)).toEqual({ low: 0.05, high: 0.1 });
    expect(set({ low: 0.03, high: 0.04 }, 'high', 0.01)).toEqual({ low: 0.01, high: 0.01 });
  });

  it('cleared leaves the other; of a point nothing stays', () => {
    expect(set({ low: 0.01, high: 0.02 }, 'low', null)).toEqual({ low: 0.02, high: 0.02 });
    expect(set({ low: 0.02, high: 0.02 }, 'high', null)).toBeNull();
  });
});
