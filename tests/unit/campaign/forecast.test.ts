import { describe, expect, it } from 'vitest';
import { forecastOf } from '@/lib/campaign/forecast';
import { measured } from '@/lib/campaign/measured';
import { pastRate, publishedClickRate, typedRate } from '@/lib/campaign/rates';
import { viewOf } from '@/lib/campaign/view';
import type { Campaign, CampaignPlacement } from '@/lib/model/campaign';
import type { Report } from '@/lib/model/report';
import { aCampaign, aPlacement } from '../../support/builders/campaign';
import { known, reported } from '../../support/reports/parts';
import { report } from '../../support/reports/report';

const REELS = report({
  profile: { key: 'instagram:42' },
  measures: [reported(known('viewsPerPost', 10_000, 8_000, 13_000, { format: 'reel' }))],
});
const TIKTOK = report({
  profile: { key: 'tiktok:7', platform: 'tiktok' },
  measures: [reported(known('viewsPerPost', 60_000, 40_000, 90_000))],
});
const rates = { click: typedRate({ low: 0.01, high: 0.03 }), conversion: typedRate({ low: 0.02, high: 0.04 }) };

function forecast(
  placement: Partial<CampaignPlacement>,
  reports: Report[] = [REELS],
  by: Partial<typeof rates> = rates,
) {
  const campaign = aCampaign({ orderValue: 50 });
  const [one] = measured({ campaign, placements: [aPlacement(placement)], results: [], dated: [] });
  if (!one) throw new Error('No placement');
  return forecastOf(one, {
    campaign,
    reports: new Map(reports.map((of) => [of.profile.key, of])),
    clickRate: () => by.click ?? null,
    conversionRate: by.conversion ?? null,
  });
}

describe('what a placement is expected to bring', () => {
  it('is the typical post times its posts, then the rates', () => {
    const { views, clicks, conversions, revenue } = forecast({ posts: 2 });
    expect(views.forecast).toMatchObject({ value: 20_000, low: 16_000, high: 26_000 });
    // × 2 % (1 to 3), × 3 % (2 to 4), × € 50.
    expect(clicks.forecast).toMatchObject({ value: 400, low: 160, high: 780 });
    expect(conversions.forecast?.value).toBeCloseTo(12, 9);
    expect(revenue.forecast?.low).toBeCloseTo(160, 9);
    expect(revenue.forecast?.high).toBeCloseTo(1_560, 9);
  });

  it('of TikTok goes by the measure without a format', () => {
    const { views } = forecast({ profileKey: 'tiktok:7', format: 'video' }, [TIKTOK]);
    expect(views.forecast).toMatchObject({ value: 60_000, from: { format: null } });
  });

  it('is unknown with its reason', () => {
    expect(forecast({ format: 'story' }).views).toEqual({ forecast: null, gap: 'story' });
    expect(forecast({}, []).views).toEqual({ forecast: null, gap: 'not-read' });
    expect(forecast({ format: 'image' }).views).toEqual({ forecast: null, gap: 'no-figure' });
    const unrated = forecast({}, [REELS], {});
    expect(unrated.clicks).toEqual({ forecast: null, gap: 'click-rate' });
    expect(unrated.revenue).toEqual({ forecast: null, gap: 'click-rate' });
  });

  it('is not moved by what was counted; of a story that is all, and its clicks go by impressions', () => {
    expect(forecast({ views: 20_000 }).views).toEqual(forecast({}).views);
    expect(forecast({ clicks: 9_000, conversions: 500, revenue: 1 })).toEqual(forecast({}));
    // Where the creator has no typical figure, where it stands today is no end.
    expect(forecast({ views: 500 }, []).views).toEqual({ forecast: null, gap: 'not-read' });
    expect(forecast({ format: 'story', impressions: 1_000 }).clicks.forecast).toMatchObject({ value: 20, low: 10 });
  });
});

describe('the rate that a forecast goes by', () => {
  it('of the past needs three campaigns, and is published for reels and stories of Instagram alone', () => {
    const line = { median: 0.02, p25: 0.01, p75: 0.04, n: 3 };
    expect(pastRate(line)).toEqual({ value: 0.02, low: 0.01, high: 0.04, from: 'past', n: 3 });
    expect(pastRate({ ...line, n: 2 })).toBeNull();
    expect(publishedClickRate('instagram', 'story')).toMatchObject({ low: 0.02, high: 0.05, from: 'published' });
    expect(publishedClickRate('tiktok', 'video')).toBeNull();
  });

  const book = (id: string, of: Partial<Campaign> = {}) => ({
    campaign: aCampaign({ id, ...of }),
    placements: [aPlacement({ campaignId: id, impressions: 1_000, clicks: 40 })],
    ...{ results: [], dated: [] },
  });
  const from = (books: number, of: Partial<Campaign> = {}) => {
    const own = book('own', of);
    const all = [own, ...Array.from({ length: books }, (_, n) => book(`past${n}`))];
    const view = viewOf(own, { books: all, reports: new Map(), today: '2026-11-27' });
    const [one] = view.placements;
    return { past: view.past.length, isOver: view.isOver, click: one ? view.rates.click(one) : null };
  };

  it('is the typed one, else that of other campaigns, else the published one; its own campaign is none of them', () => {
    expect(from(3, { clickRate: { low: 0.1, high: 0.3 } }).click?.from).toBe('typed');
    expect(from(3)).toMatchObject({ past: 3, click: { from: 'past', value: 0.04 } });
    expect(from(2)).toMatchObject({ past: 2, click: { from: 'published', value: 0.018 } });
  });

  it('is of a campaign that is over the day after its last', () => {
    expect(from(0, { endsOn: '2026-11-26' }).isOver).toBe(true);
    expect(from(0, { endsOn: '2026-11-27' }).isOver).toBe(false);
  });
});
