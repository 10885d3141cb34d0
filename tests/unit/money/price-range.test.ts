import { describe, expect, it } from 'vitest';
import { EMV_RATES, PRICE_STATISTICS, PRICED, PRICED_FORMATS, PRICES } from '@/lib/benchmarks/prices';
import { PLATFORMS } from '@/lib/model/platform';
import { asRates, changedRates, defaultRates, publishedRates } from '@/lib/money/emv-rates';
import { priceRange } from '@/lib/money/price-range';

describe('published prices', () => {
  it('each has a currency, a source, a quality, ends in order, and words that are known', () => {
    expect(PRICES.length).toBeGreaterThan(40);
    for (const price of PRICES) {
      const where = price.records.join(' ');
      expect(price.low, where).toBeGreaterThan(0);
      expect(price.high ?? price.low, where).toBeGreaterThanOrEqual(price.low);
      expect(price.currency, where).toBe('USD');
      expect(price.source, where).not.toBe('');
      expect(['A', 'B', 'C'], where).toContain(price.quality);
      expect(PRICED, where).toContain(price.per);
      expect(PRICE_STATISTICS, where).toContain(price.statistic);
      if (price.format !== null) expect(PRICED_FORMATS, where).toContain(price.format);
      expect([...PLATFORMS, 'all'], where).toContain(price.platform);
    }
  });

  it('an upper end that nobody gives is none, not the lower one', () => {
    const open = PRICES.filter(({ statistic, high }) => statistic === 'range' && high === null);
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ max, tier }) => tier === 'mega' && max === null)).toBe(true);
  });

  it('are those of the site and of the size by each source’s own bounds', () => {
    const { published, oftenQuoted } = priceRange({ platform: 'instagram', followers: 60_000, tier: 'mid' });
    const posts = oftenQuoted.filter(({ per, min }) => per === 'post' && min !== null);
    // One list’s micro goes to 100K, the other’s ends at 50K: 60K is micro in the one and mid in the other.
    expect(posts.map(({ source, tier, low, high }) => [source, tier, low, high])).toEqual([
      ['Word on the Block', 'micro', 100, 500],
      ['alittleclass (IMH list)', 'mid', 500, 5_000],
    ]);
    for (const { min, max, platform } of [...published, ...oftenQuoted]) {
      expect(['instagram', 'all']).toContain(platform);
      expect(60_000 >= (min ?? 0) && 60_000 < (max ?? Number.POSITIVE_INFINITY)).toBe(true);
    }
  });

  it('a lower bound belongs to its size, an upper one to the next', () => {
    const tiers = (followers: number) =>
      priceRange({ platform: 'tiktok', followers, tier: null })
        .oftenQuoted.filter(({ source, per }) => source === 'Word on the Block' && per === 'post')
        .map(({ tier }) => tier);
    expect([9_999, 10_000, 99_999, 100_000, 1_000_000].map(tiers)).toEqual([
      ['nano'],
      ['micro'],
      ['micro'],
      ['macro'],
      ['mega'],
    ]);
  });

  it('what is often quoted stands apart from what was published', () => {
    const { published, oftenQuoted } = priceRange({ platform: 'youtube', followers: 30_000, tier: 'micro' });
    expect(published.length).toBeGreaterThan(0);
    expect(published.every(({ quality }) => quality !== 'C')).toBe(true);
    expect(oftenQuoted.every(({ quality }) => quality === 'C')).toBe(true);
  });

  it('a source that names a tier without bounds is asked by the name; without followers only what holds for all', () => {
    const sprout = (tier: 'micro' | 'mega') =>
      priceRange({ platform: 'instagram', followers: 30_000, tier }).published.filter(
        ({ statistic }) => statistic === 'vendor default',
      );
    expect(sprout('micro').map(({ low, format }) => [low, format])).toEqual([[99, 'story']]);
    expect(sprout('mega').map(({ low, format }) => [low, format])).toEqual([[49_500, 'image']]);
    const unknown = priceRange({ platform: 'instagram', followers: null, tier: null });
    expect([...unknown.published, ...unknown.oftenQuoted].every(({ tier }) => tier === null)).toBe(true);
  });
});

describe('rates of earned media value', () => {
  it('each counts something, with its source and year', () => {
    for (const rates of EMV_RATES) {
      expect(rates.cpm ?? rates.cpe).toBeGreaterThan(0);
      expect([rates.source !== '', rates.year !== null, rates.currency]).toEqual([true, true, 'USD']);
    }
  });

  it.each(PLATFORMS)('%s begins with a vendor’s own published rate, which the user may change', (platform) => {
    const rates = defaultRates(platform);
    expect(rates).toMatchObject({ source: 'Lefty', date: '2025', cpm: platform === 'youtube' ? 70 : 15, cpe: null });
    const own = rates && changedRates(rates, { cpm: 9 }, '2026-11-24');
    expect(own).toMatchObject({ cpm: 9, source: null, date: '2026-11-24', currency: 'USD' });
  });

  it('weak ones come last, and those of another site never', () => {
    const list = publishedRates('tiktok');
    expect(list.map(({ source, platform }) => [source, platform])).toEqual([
      ['Lefty', 'tiktok'],
      ['Upfluence', 'all'],
      ['fair-influence', 'tiktok'],
    ]);
    expect(list.map(asRates).map(({ per }) => per)).toEqual(['impressions', 'impressions', 'views']);
  });
});
