import { describe, expect, it } from 'vitest';
import type { Quote } from '@/lib/model/notes';
import { expectedEngagement, expectedImpressions, expectedViews, formatsToExpect } from '@/lib/money/expected';
import { impliedByQuote } from '@/lib/money/implied';
import { instagramReport, privateReport } from '../../support/reports/instagram';
import { tiktokReport, youtubeReport } from '../../support/reports/other-sites';
import { known, reported, unknown } from '../../support/reports/parts';
import { report } from '../../support/reports/report';

const QUOTE: Quote = { amount: 1_200, currency: 'EUR', deliverable: '1 reel' };
const byId = (figures: ReturnType<typeof impliedByQuote>) => Object.fromEntries(figures.map((one) => [one.id, one]));

describe('what a quote comes to', () => {
  const { cpm, cpv, cpe } = byId(impliedByQuote(tiktokReport(), QUOTE));

  it('is worked out by hand from the measures of a TikTok profile, the cheap end from the high count', () => {
    // 61 000 views (44 000 to 98 000); engagement 3.3 % (2.9 to 4.1 %) of them: 2 013 (1 276 to 4 018).
    expect(cpv).toMatchObject({ value: 1_200 / 61_000, low: 1_200 / 98_000, high: 1_200 / 44_000 });
    expect(cpm?.value).toBeCloseTo(19.672, 3);
    expect([cpe?.value, cpe?.low, cpe?.high].map((end) => end?.toFixed(4))).toEqual(['0.5961', '0.2987', '0.9404']);
  });

  it('says which measure it rests on', () => {
    expect(cpv?.from).toEqual({ kpi: 'viewsPerPost', times: null, format: null, n: 12, confidence: 'rounded' });
    expect(cpm?.from?.kpi).toBe('viewsPerPost');
    expect(cpe?.from).toMatchObject({ kpi: 'engagementRateByViews', times: 'viewsPerPost' });
  });

  it('of three posts is a third of what it is of one', () => {
    const three = byId(impliedByQuote(tiktokReport(), QUOTE, { posts: 3 }));
    expect(three.cpv?.value).toBeCloseTo((cpv?.value ?? 0) / 3, 12);
    expect(three.cpv?.high).toBeCloseTo((cpv?.high ?? 0) / 3, 12);
  });
});

it('engagement on Instagram is the rate times the followers, which gives back the median that it is made of', () => {
  const engagement = expectedEngagement(instagramReport(), null);
  // 3.74 % of 48 200; 3.2 % of 48 150; 4.5 % of 48 250.
  expect(engagement?.value).toBeCloseTo(1_802.68, 2);
  expect(engagement?.low).toBeCloseTo(1_540.8, 6);
  expect(engagement?.high).toBeCloseTo(2_171.25, 6);
  expect(engagement?.from).toMatchObject({ kpi: 'engagementRateByFollowers', times: 'followers', format: null });
});

describe('the format', () => {
  it('that is asked for is the only one that counts', () => {
    expect(expectedViews(instagramReport(), 'reel')?.value).toBe(31_200);
    expect(expectedViews(instagramReport(), 'image')).toBeNull();
    expect(expectedEngagement(instagramReport(), 'reel')).toBeNull();
    expect(formatsToExpect(instagramReport())).toEqual(['reel']);
    expect(formatsToExpect(youtubeReport())).toEqual(['video']);
  });

  it('a rate by views of videos is never multiplied by the views of shorts', () => {
    const mixed = report({
      format: 'short',
      profile: { platform: 'youtube' },
      measures: [
        reported(known('engagementRateByViews', 0.04, 0.03, 0.05, { format: 'video' })),
        reported(known('viewsPerPost', 9_000, 8_000, 10_000, { format: 'short' })),
      ],
    });
    expect(expectedEngagement(mixed, null)).toBeNull();
    expect(expectedViews(mixed, null)?.from.format).toBe('short');
  });

  it('views are impressions of videos only, unless impressions are estimated', () => {
    const images = report({ measures: [reported(known('viewsPerPost', 500, 400, 600, { format: 'image' }))] });
    expect(expectedImpressions(images, null)).toBeNull();
    const estimated = known('estimatedImpressions', 9_000, 6_000, 14_000, { format: 'image' });
    const later = report({ measures: [reported(known('cadence', 1, 1, 1)), reported(estimated)] });
    expect(expectedImpressions(later, 'image')).toMatchObject({ value: 9_000, from: { kpi: 'estimatedImpressions' } });
  });

  it('impressions of videos have the interval of their views, not the bare rounding of the estimate', () => {
    const measures = [
      reported(known('viewsPerPost', 500, 400, 600, { format: 'reel' })),
      reported(known('estimatedImpressions', 500, 500, 500, { format: 'reel' })),
    ];
    expect(expectedImpressions(report({ measures }), 'reel')).toMatchObject({ low: 400, high: 600 });
  });
});

describe('what is not known', () => {
  it('is named: the quote, or the measure', () => {
    const [cpm, cpv, cpe] = impliedByQuote(privateReport(), QUOTE);
    expect(cpm).toMatchObject({ value: null, reason: 'missing', missing: ['expectedImpressions'], from: null });
    expect(cpv?.missing).toEqual(['expectedViews']);
    expect(cpe?.missing).toEqual(['expectedEngagement']);
    expect(impliedByQuote(tiktokReport(), null).map(({ missing }) => missing)).toEqual([
      ['quote'],
      ['quote'],
      ['quote'],
    ]);
  });

  it('views that may be none give no cost of a view', () => {
    const none = report({ measures: [reported(known('viewsPerPost', 5, 0, 20, { format: 'reel' }))] });
    expect(impliedByQuote(none, QUOTE)[1]).toMatchObject({ value: null, reason: 'not-defined', missing: [] });
    const unread = report({ measures: [reported(unknown('viewsPerPost', 'hidden', { format: 'reel' }))] });
    expect(impliedByQuote(unread, QUOTE)[1]?.reason).toBe('missing');
  });
});
