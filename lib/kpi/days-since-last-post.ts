import { datedPosts } from './dated-posts';
import { apartOnYoutube } from './formats';
import type { Kpi } from './kpi';
import { sourcesOf, unknownMeasure } from './measure';

const DAY = 86_400_000;

/**
 * Days since the newest post, which may be a pinned one. A range where the site gives relative dates.
 * Example: {"site":"tiktok","days":[4.5,9]} → 4.5
 * Example: {"site":"tiktok"} → null: too-few-posts
 */
export const daysSinceLastPost: Kpi = {
  id: 'daysSinceLastPost',
  unit: 'days',
  basis: 'posts',
  direction: 'neutral',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apartOnYoutube,
  compute(input, format) {
    const { dated, excluded, reason } = datedPosts(input, format);
    const newest = dated[0];
    if (!newest) return unknownMeasure(this, format, reason, { excluded });
    const { post, date } = newest;
    // Counted to the last reading: what was published since then is not known.
    const seen = Math.min(input.now, input.collected.profile.lastSeenAt);
    const days = (time: number) => Math.max(0, (seen - time) / DAY);
    return {
      ...unknownMeasure(this, format, reason, { n: 1, of: 1, sources: sourcesOf([post]) }),
      used: [{ postId: post.id, url: post.url, value: days(date.value) }],
      window: { from: date.value, to: date.value, size: 1 },
      value: days(date.value),
      low: days(date.high),
      high: days(date.low),
      intervalKind: 'rounding',
      confidence: date.low === date.high ? 'exact' : 'rounded',
      reason: undefined,
    };
  },
};
