import { datedPosts } from './dated-posts';
import { apartOnYoutube } from './formats';
import type { Kpi } from './kpi';
import { datesOf, sourcesOf, unknownMeasure } from './measure';

const WEEK = 7 * 86_400_000;
const FEWEST = 3;

/** Posts per week: (n − 1) ÷ the weeks between the oldest and the newest dated post. Example: 12 posts in 24.2 days → 3.18. */
export const cadence: Kpi = {
  id: 'cadence',
  unit: 'perWeek',
  basis: 'posts',
  direction: 'neutral',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apartOnYoutube,
  compute(input, format) {
    const dated = datedPosts(input, format);
    const posts = dated.map(({ post }) => post);
    const sample = {
      n: dated.length,
      of: dated.length,
      window: { ...datesOf(posts), size: dated.length },
      sources: sourcesOf(posts),
    };
    const [newest, oldest] = [dated[0]?.date, dated.at(-1)?.date];
    if (!newest || !oldest || dated.length < FEWEST) return unknownMeasure(this, format, 'too-few-posts', sample);
    const span = newest.value - oldest.value;
    if (span <= 0) return unknownMeasure(this, format, 'zero-denominator', sample);
    const perWeek = (milliseconds: number) => ((dated.length - 1) * WEEK) / milliseconds;
    const value = perWeek(span);
    const shortest = newest.low - oldest.high;
    return {
      ...unknownMeasure(this, format, 'too-few-posts', sample),
      value,
      low: Math.min(value, perWeek(newest.high - oldest.low)),
      high: shortest > 0 ? Math.max(value, perWeek(shortest)) : null,
      intervalKind: 'rounding',
      confidence:
        dated.length < 6
          ? 'smallSample'
          : newest.low === newest.high && oldest.low === oldest.high
            ? 'exact'
            : 'rounded',
      reason: undefined,
    };
  },
};
