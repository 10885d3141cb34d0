import { divide } from '@/lib/stats/interval';
import { ENGAGEMENT_FIELDS, engagementOf } from './engagement';
import { followersAt, followersOf } from './followers';
import { togetherAndApart } from './formats';
import type { Kpi } from './kpi';
import { medianMeasure, type PostFigure, unknownMeasure } from './measure';
import { sampleOf } from './sample';

/**
 * Median of (likes + comments) ÷ followers per post; headline on Instagram. A fraction: 0.0251 is 2.51 %.
 * Example: 48 200 followers; engagement 1 210, 905, 1 480, 760, 5 930 → 2.510, 1.878, 3.071, 1.577, 12.303 % → 2.51 %.
 */
export const engagementRateByFollowers: Kpi = {
  id: 'engagementRateByFollowers',
  unit: 'fraction',
  basis: 'followers',
  direction: 'higherIsBetter',
  platforms: ['instagram', 'tiktok'],
  formats: togetherAndApart,
  compute(input, format) {
    const followers = followersOf(input);
    if (!followers) return unknownMeasure(this, format, 'no-followers');
    const needs = ENGAGEMENT_FIELDS[input.collected.profile.platform];
    const sample = sampleOf(input, format, needs);
    const figures = sample.window.flatMap((post): PostFigure[] => {
      const engagement = engagementOf(post);
      const at = followersAt(post, input);
      const rate = engagement && at && divide(engagement.total, at);
      return rate ? [{ post, ...rate, from: [...engagement.counts, at] }] : [];
    });
    return medianMeasure(this, figures, { format, sample, needs });
  },
};
