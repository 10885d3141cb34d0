import { divide } from '@/lib/stats/interval';
import { countsOf, ENGAGEMENT_FIELDS, engagementOf } from './engagement';
import { withViews } from './formats';
import type { Kpi } from './kpi';
import { needsReelsTab } from './lists';
import { medianMeasure, type PostFigure, unknownMeasure } from './measure';
import { sampleOf } from './sample';

/** Of the window's videos, so many must have been opened before YouTube's rate is shown. */
export const OPENED_NEEDED = 6;

/**
 * Median of engagement ÷ views per post: likes + comments, on TikTok + shares. Headline on TikTok; on YouTube once 6 of
 * the window's videos were opened, since a channel page shows no likes. A fraction.
 * Example: {"site":"tiktok","likes":[4200,900,5000],"comments":[120,60,0],"shares":[180,40,0],"views":[61000,20000,50000]} → 0.0738 [0.0500, 0.1000]
 * Example: {"site":"youtube","likes":[90,80,70],"comments":[9,8,7],"views":[900,800,700]} → null: too-few-posts
 */
export const engagementRateByViews: Kpi = {
  id: 'engagementRateByViews',
  unit: 'fraction',
  basis: 'views',
  direction: 'higherIsBetter',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: withViews,
  compute(input, format) {
    const { platform } = input.collected.profile;
    const needs = [...ENGAGEMENT_FIELDS[platform], 'views'] as const;
    const sample = sampleOf(input, format, needs);
    const figures = sample.window.flatMap((post): PostFigure[] => {
      const engagement = engagementOf(post);
      const [views] = countsOf(post, ['views']) ?? [];
      const rate = engagement && views && divide(engagement.total, views);
      return rate ? [{ post, ...rate, from: [...engagement.counts, views] }] : [];
    });
    const isElsewhere = needsReelsTab(input.collected);
    const measure = medianMeasure(this, figures, { format, sample, needs, isElsewhere });
    if (platform !== 'youtube' || figures.length >= OPENED_NEEDED) return measure;
    const { n, of, window, used, excluded, sources } = measure;
    // A channel of fewer videos than that can't have them opened.
    const reason = sample.window.length >= OPENED_NEEDED ? 'needs-opened-posts' : 'too-few-posts';
    return unknownMeasure(this, format, reason, { n, of, window, used, excluded, sources });
  },
};
