import type { Measure } from '@/lib/model/measure';
import { type CommentRow, SENTIMENT_LABELS, type SentimentLabel } from '@/lib/model/sentiment';
import type { Interval } from '@/lib/stats/interval';
import type { Kpi } from './kpi';
import { unknownMeasure } from './measure';

/** Fewer comments than this say nothing of an audience. */
export const FEWEST_COMMENTS = 20;

/** What a measure says of its comments: how many count, of how many that were seen, and when these were first seen. */
function factsOf(n: number, seen: readonly CommentRow[], parts: Record<string, number>): Partial<Measure> {
  const times = seen.map(({ at }) => at);
  const [from, to] = times.length > 0 ? [earliest(times), -earliest(times.map((at) => -at))] : [null, null];
  return { n, of: seen.length, window: { from, to, size: seen.length }, parts, confidence: 'estimate' };
}

/** No spread into Math.min: a hundred thousand comments are more than a call takes. */
const earliest = (times: readonly number[]): number => times.reduce((least, at) => Math.min(at, least));

/** A measure of `n` of the comments seen; under 20 it is unknown, and says how many there are. */
export function commentMeasure(
  kpi: Kpi,
  n: number,
  seen: readonly CommentRow[],
  { figure, parts }: { figure: Interval | null; parts: Record<string, number> },
): Measure {
  const unknown = unknownMeasure(kpi, null, 'too-few-comments', factsOf(n, seen, parts));
  if (n < FEWEST_COMMENTS || !figure) return unknown;
  return { ...unknown, ...figure, reason: undefined };
}

/** How many comments have each label. */
export function labelsOf(seen: readonly CommentRow[]): Record<SentimentLabel, number> {
  const counts = { positive: 0, neutral: 0, negative: 0, unknown: 0 };
  for (const { label } of seen) counts[label]++;
  return counts;
}

/** Comments of which it could be told what they say. */
export const knownIn = (counts: Record<SentimentLabel, number>): number =>
  SENTIMENT_LABELS.reduce((sum, label) => (label === 'unknown' ? sum : sum + counts[label]), 0);
