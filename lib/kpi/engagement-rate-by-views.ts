import { divide } from '@/lib/stats/interval';
import { countsOf, ENGAGEMENT_FIELDS, engagementOf } from './engagement';
import { withViews } from './formats';
import type { Kpi } from './kpi';
import { medianMeasure, type PostFigure, unknownMeasure } from './measure';
import { sampleOf } from './sample';

/** Of the window's videos, so many must have been opened before YouTube's rate is shown. */
export const OPENED_NEEDED = 6;

/**
 * Median of engagement ÷ views per post: likes + comments, on TikTok + shares. Headline on TikTok; on YouTube once 6 of
 * the window's videos were opened, since a channel page shows no likes. A fraction.
 * Example: 4 200 likes, 120 comments, 180 shares on 61 000 views → 7.38 %.
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
    const { window, excluded } = sampleOf(input, format, [...ENGAGEMENT_FIELDS[platform], 'views']);
    const figures = window.flatMap((post): PostFigure[] => {
      const engagement = engagementOf(post);
      const views = countsOf(post, ['views']);
      const rate = engagement && views?.[0] && divide(engagement.total, views[0]);
      return rate ? [{ post, ...rate, from: [...engagement.counts, ...views] }] : [];
    });
    const measure = medianMeasure(this, figures, { format, window, excluded, otherwise: 'not-on-this-page' });
    if (platform !== 'youtube' || figures.length >= OPENED_NEEDED) return measure;
    const reason =
      window.length >= OPENED_NEEDED || measure.value !== null
        ? 'needs-opened-posts'
        : (measure.reason ?? 'needs-opened-posts');
    return unknownMeasure(this, format, reason, {
      n: measure.n,
      of: measure.of,
      window: measure.window,
      used: measure.used,
      excluded,
      sources: measure.sources,
    });
  },
};
