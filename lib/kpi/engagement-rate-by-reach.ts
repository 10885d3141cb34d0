import type { Measure } from '@/lib/model/measure';
import { divide, type Interval, point } from '@/lib/stats/interval';
import { type CountField, ENGAGEMENT_FIELDS, engagementOf } from './engagement';
import { followersOf } from './followers';
import { apart, isStill } from './formats';
import { insightOf } from './insight';
import type { Kpi, KpiInput } from './kpi';
import { needsReelsTab } from './lists';
import { FEW, medianMeasure, type PostFigure } from './measure';
import { type PostSpan, spanMeasure } from './model-spans';
import { reachOfPost } from './reach-of-post';
import { reelReach } from './reel-reach';
import { type Sample, sampleOf } from './sample';

/**
 * Engagement ÷ estimated reach per post, per format: the medians of the posts' lows, points and highs. A fraction, always
 * an estimate and without a verdict; never over 100 %, since a post reached whoever reacted. Where the user typed the reach
 * that the creator's analytics show, each post's engagement is divided by that, with the 90 % interval of a median.
 * Example: {"site":"tiktok","likes":[500,900,340],"comments":[40,60,20],"shares":[60,40,40],"views":[10000,10000,10000]} → 0.0882 [0.0600, 0.0882]
 * Example: {"site":"tiktok","likes":[500,900,340],"comments":[40,60,20],"shares":[60,40,40],"views":[9,9,9],"reach":8000} → 0.075 [0.050, 0.125]
 * Example: {"site":"youtube","views":[10000,10000,10000]} → null: needs-opened-posts
 */
export const engagementRateByReach: Kpi = {
  id: 'engagementRateByReach',
  unit: 'fraction',
  basis: 'reach',
  direction: 'higherIsBetter',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apart,
  compute(input, format) {
    const told = insightOf(input, 'reach', format);
    const still = isStill(input, format);
    const engagement = ENGAGEMENT_FIELDS[input.collected.profile.platform];
    const needs: CountField[] = still || told !== null ? [...engagement] : [...engagement, 'views'];
    const sample = sampleOf(input, format, needs);
    if (told !== null) return byTold(medianMeasure(this, figuresBy(told, sample), { format, sample, needs }));
    const isElsewhere = format === 'reel' && needsReelsTab(input.collected);
    return spanMeasure(this, spansOf(sample, input, still), { format, sample, needs, isElsewhere });
  },
};

function spansOf({ window }: Sample, input: KpiInput, still: boolean): PostSpan[] {
  const followers = followersOf(input);
  const reels = still ? reelReach(input) : null;
  return window.flatMap((post): PostSpan[] => {
    const engagement = engagementOf(post);
    const reach = engagement && reachOfPost(post, followers, reels);
    const span = reach && rateOf(engagement.total, reach);
    return span ? [{ post, span }] : [];
  });
}

/** Reach is at least the engagement, so that the two ends that would say otherwise can't go together. */
function rateOf(engagement: Interval, reach: Interval): Interval | null {
  const rate = divide(engagement, reach);
  return rate && { ...rate, high: Math.min(1, rate.high) };
}

const figuresBy = (reach: number, { window }: Sample): PostFigure[] =>
  window.flatMap((post): PostFigure[] => {
    const engagement = engagementOf(post);
    const rate = engagement && divide(engagement.total, point(reach));
    return rate ? [{ post, ...rate, from: engagement.counts }] : [];
  });

/** One reach stands for every post, so that the rate remains an estimate. */
const byTold = (measure: Measure): Measure => ({
  ...measure,
  confidence: measure.n < FEW ? 'smallSample' : 'estimate',
  sources: [...new Set(['user' as const, ...measure.sources])],
});
