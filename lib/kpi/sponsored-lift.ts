import type { PlatformId } from '@/lib/model/platform';
import type { Post } from '@/lib/model/profile';
import { divide, type Interval } from '@/lib/stats/interval';
import { medianOf } from '@/lib/stats/median';
import { quotientOfMedians } from '@/lib/stats/quotient';
import { countsOf, ENGAGEMENT_FIELDS, engagementOf } from './engagement';
import { followersAt } from './followers';
import { apartOnYoutube } from './formats';
import type { Kpi, KpiInput } from './kpi';
import { confidenceOf, FEW, factsOf, type PostFigure, unknownMeasure } from './measure';
import { sampleOf } from './sample';
import { labelOf } from './sponsored-label';

/** By which count each site's engagement rate leads. */
const BY: Record<PlatformId, 'followers' | 'views'> = { instagram: 'followers', tiktok: 'views', youtube: 'views' };

/**
 * Median engagement rate of the window's posts that carry the site's label ÷ that of those which say they do not − 1;
 * at least 3 posts on either side, the rate being the site's own (by followers on Instagram, else by views). Its interval
 * is a 90 % one from 6 posts on either side, else every quotient of the two samples' ranges.
 * Example: {"site":"instagram","followers":1000,"likes":[20,21,24,30,25,40],"comments":[0,0,0,0,0,0],"sponsored":[true,true,true,false,false,false]} → -0.30 [-0.50, -0.04]
 * Example: {"site":"instagram","followers":1000,"likes":[20,21,24],"comments":[0,0,0],"sponsored":[true,true,false]} → null: too-few-on-a-side
 */
export const sponsoredLift: Kpi = {
  id: 'sponsoredLift',
  unit: 'fraction',
  basis: 'posts',
  direction: 'neutral',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apartOnYoutube,
  compute(input, format) {
    const { platform } = input.collected.profile;
    const needs = [...ENGAGEMENT_FIELDS[platform], ...(BY[platform] === 'views' ? (['views'] as const) : [])];
    const inWindow = sampleOf(input, format, needs);
    const figures = inWindow.window
      .filter((post) => labelOf(post) !== null)
      .flatMap((post) => rateOf(post, input) ?? []);
    const [paid, others] = [true, false].map((label) => figures.filter(({ post }) => labelOf(post) === label));
    const sample = {
      ...factsOf(figures, inWindow),
      parts: { sponsored: paid?.length ?? 0, others: others?.length ?? 0 },
    };
    const [with_, without] = [medianOf(paid ?? []), medianOf(others ?? [])];
    if (!with_ || !without) return unknownMeasure(this, format, 'too-few-on-a-side', sample);
    const ratio = quotientOfMedians(paid ?? [], others ?? []);
    if (!ratio) return unknownMeasure(this, format, 'zero-denominator', sample);
    const fewer = Math.min(sample.parts.sponsored, sample.parts.others);
    return {
      ...unknownMeasure(this, format, 'too-few-on-a-side', sample),
      ...changeOf(ratio),
      intervalKind: fewer < FEW ? 'sampleRange' : 'median90',
      confidence: confidenceOf(
        figures.flatMap(({ from }) => from),
        fewer,
      ),
      parts: { ...sample.parts, sponsoredRate: with_.value, othersRate: without.value },
      reason: undefined,
    };
  },
};

const changeOf = ({ value, low, high }: Interval): Interval => ({ value: value - 1, low: low - 1, high: high - 1 });

/** The post's engagement rate, or null where a count is missing. */
function rateOf(post: Post, input: KpiInput): PostFigure | null {
  const engagement = engagementOf(post);
  const by = BY[post.platform] === 'views' ? countsOf(post, ['views'])?.[0] : followersAt(post, input);
  const rate = engagement && by && divide(engagement.total, by);
  return rate ? { post, ...rate, from: [...engagement.counts, by] } : null;
}
