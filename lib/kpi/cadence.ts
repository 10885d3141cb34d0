import { datedPosts } from './dated-posts';
import { apartOnYoutube } from './formats';
import type { Kpi } from './kpi';
import { datesOf, FEW, FEWEST, sourcesOf, unknownMeasure } from './measure';

const WEEK = 7 * 86_400_000;

/**
 * Posts per week: (n − 1) ÷ the weeks between the oldest and the newest dated post; pinned ones are left out. Its interval
 * is that of the dates. Unknown under three dated posts, and where all are of one moment.
 * Example: {"site":"tiktok","days":[1,5,9,15,29]} → 1.00
 * Example: {"site":"instagram","format":"image","days":[3,5,7,9,11,13,15,17,19,21,23,27.2]} → 3.18
 * Example: {"site":"tiktok","days":[3,4]} → null: too-few-posts
 */
export const cadence: Kpi = {
  id: 'cadence',
  unit: 'perWeek',
  basis: 'posts',
  direction: 'neutral',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apartOnYoutube,
  compute(input, format) {
    const { dated: all, excluded, reason } = datedPosts(input, format);
    const dated = all.filter(({ post }) => !post.fields.pinned?.value).slice(0, input.settings.windowSize);
    const posts = dated.map(({ post }) => post);
    const n = dated.length;
    const sample = { n, of: n, window: { ...datesOf(posts), size: n }, excluded, sources: sourcesOf(posts) };
    const [newest, oldest] = [dated[0]?.date, dated.at(-1)?.date];
    if (!newest || !oldest || n < FEWEST) return unknownMeasure(this, format, reason, sample);
    const span = newest.value - oldest.value;
    if (span <= 0) return unknownMeasure(this, format, 'zero-denominator', sample);
    const perWeek = (milliseconds: number) => ((n - 1) * WEEK) / milliseconds;
    const value = perWeek(span);
    const shortest = newest.low - oldest.high;
    const isExact = newest.low === newest.high && oldest.low === oldest.high;
    return {
      ...unknownMeasure(this, format, reason, sample),
      value,
      low: Math.min(value, perWeek(newest.high - oldest.low)),
      // Dates so coarse that both may be the same moment set no upper end.
      high: shortest > 0 ? Math.max(value, perWeek(shortest)) : null,
      intervalKind: 'rounding',
      confidence: n < FEW ? 'smallSample' : isExact ? 'exact' : 'rounded',
      reason: undefined,
    };
  },
};
