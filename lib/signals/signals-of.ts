import { headlineMeasure } from '@/lib/compare/compare';
import type { Snapshot } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { growthSpike } from './growth-spike';
import { likesOverViews } from './likes-over-views';
import { outsideBand } from './outside-band';
import { clear, found, type SignalCheck, unchecked } from './signal';

/** Posts as alike as this are unusual (kpis.md §4). */
const LEVELLED = 0.1;
const FEWEST_POSTS = 6;
/** An account that follows so many often does so to be followed back. */
const MANY_FOLLOWED = 1_500;
const MOSTLY_GENERIC = 0.5;
const FEWEST_COMMENTS = 20;

/**
 * What is worth asking a creator about, each with its evidence, and the checks that could not be made (kpis.md §4). Never
 * a share of anything "fake": who follows, and why, is not on any page.
 */
export function signalsOf(report: Report, snapshots: readonly Snapshot[]): SignalCheck[] {
  const { platform } = report.profile;
  const rate = platform === 'instagram' ? 'engagementRateByFollowers' : 'engagementRateByViews';
  return [
    outsideBand('low-engagement', headlineMeasure(report, rate), ['below']),
    outsideBand('comment-ratio', headlineMeasure(report, 'commentsPer100Likes'), ['below', 'above']),
    likesOverViews(report),
    levelledLikes(report),
    outsideBand('following-ratio', headlineMeasure(report, 'followingToFollowers'), ['above'], 'firm'),
    manyFollowed(report),
    growthSpike(snapshots),
    genericComments(report),
  ];
}

function levelledLikes(report: Report): SignalCheck {
  const id = 'levelled-likes';
  const of = report.measures.filter(
    ({ measure }) => measure.id === 'likesSpread' && measure.value !== null && measure.n >= FEWEST_POSTS,
  );
  if (of.length === 0) return unchecked(id, 'no-value');
  const reported = of.find(({ measure }) => (measure.high ?? measure.value ?? 1) < LEVELLED);
  return reported ? found(id, { reported, side: 'below', border: LEVELLED }) : clear(id);
}

function manyFollowed({ profile: { following } }: Report): SignalCheck {
  const id = 'many-followed';
  if (!following) return unchecked(id, 'no-value');
  return following.low > MANY_FOLLOWED
    ? found(id, { count: following.value, side: 'above', border: MANY_FOLLOWED })
    : clear(id);
}

function genericComments(report: Report): SignalCheck {
  const id = 'generic-comments';
  const reported = headlineMeasure(report, 'genericComments');
  if (!reported || reported.measure.value === null || reported.measure.n < FEWEST_COMMENTS)
    return unchecked(id, 'few-comments');
  return reported.measure.value >= MOSTLY_GENERIC
    ? found(id, { reported, side: 'above', border: MOSTLY_GENERIC })
    : clear(id);
}
