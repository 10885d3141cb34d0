import type { CommentRow } from '@/lib/model/sentiment';
import { netPoints } from '@/lib/stats/net';
import { commentMeasure, knownIn, labelsOf } from './comments-seen';
import type { Kpi } from './kpi';

/** Positive minus negative among comments that could be told, whichever comments these are. */
export const sentimentOf = (kpi: Kpi, seen: readonly CommentRow[]) => {
  const counts = labelsOf(seen);
  const figure = netPoints(counts.positive, counts.neutral, counts.negative);
  return commentMeasure(kpi, knownIn(counts), seen, { figure, parts: counts });
};

/**
 * What the comments seen say, in points: 100 × (positive − negative) ÷ (positive + neutral + negative), -100 to 100, with
 * the sample's 90 % range widened by 20 points, the method's own measured error (lib/stats/net). Comments whose
 * language is not covered, or that leave it open, are `unknown` and do not count: `n` of `of`. Under 20 that count there
 * is no figure. Shown as a direction with its range. Source: comments as they were on screen, judged on this device.
 * Example: {"positive":40,"neutral":14,"negative":10,"unknown":16} → 46.9 [11.5, 82.3]
 * Example: {"positive":10,"neutral":12,"negative":10} → 0.0 [-43.0, 43.0]
 * Example: {"positive":19,"unknown":300} → null: too-few-comments
 */
export const netSentiment: Kpi = {
  id: 'netSentiment',
  unit: 'points',
  basis: 'comments',
  direction: 'neutral',
  platforms: ['instagram', 'tiktok', 'youtube'],
  compute(input) {
    return sentimentOf(this, input.comments ?? []);
  },
};
