import { divide } from '@/lib/stats/interval';
import { ENGAGEMENT_FIELDS, engagementOf } from './engagement';
import { followersAt, followersOf } from './followers';
import { togetherAndApart } from './formats';
import type { Kpi } from './kpi';
import { medianMeasure, type PostFigure, unknownMeasure } from './measure';
import { sampleOf } from './sample';

/**
 * Median of (likes + comments) ÷ followers per post, TikTok with shares; headline on Instagram. A fraction: 0.0251 is
 * 2.51 %. Followers are those of now, unless an own snapshot lies within 7 days of the post.
 * Example: {"site":"instagram","followers":48200,"likes":[1180,880,1430,740,5800],"comments":[30,25,50,20,130]} → 0.02510 [0.01577, 0.12303]
 * Example: {"site":"instagram","followers":0,"likes":[1180,880,1430],"comments":[30,25,50]} → null: no-followers
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
