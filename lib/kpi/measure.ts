import type { Confidence, Excluded, Measure } from '@/lib/model/measure';
import type { Format, Source } from '@/lib/model/platform';
import type { Post } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import type { UnknownReason } from '@/lib/model/reason';
import type { Interval } from '@/lib/stats/interval';
import { medianOf } from '@/lib/stats/median';
import type { Kpi } from './kpi';

const FEW = 6;

/** A figure of one post, and the counts that went into it. */
export interface PostFigure extends Interval {
  post: Post;
  from: readonly Quantity[];
}

/** A measure without a value: `reason` says why. */
export function unknownMeasure(
  kpi: Kpi,
  format: Format | null,
  reason: UnknownReason,
  more: Partial<Measure> = {},
): Measure {
  return {
    id: kpi.id,
    format,
    unit: kpi.unit,
    basis: kpi.basis,
    value: null,
    low: null,
    high: null,
    intervalKind: null,
    n: 0,
    of: 0,
    window: { from: null, to: null, size: 0 },
    mean: null,
    quartiles: null,
    confidence: 'exact',
    used: [],
    excluded: [],
    sources: [],
    ...more,
    reason,
  };
}

export interface MedianContext {
  format: Format | null;
  /** The sample's window, of which `figures` is the part that has all it needs. */
  window: readonly Post[];
  excluded: Excluded[];
  /** Further counts that all figures share (followers). */
  shared?: readonly Quantity[];
  /** Why a figure could not be had, where fewer than three could. */
  otherwise?: UnknownReason;
  confidence?: Confidence;
}

/** The median of the posts' figures with its interval; unknown under three. */
export function medianMeasure(kpi: Kpi, figures: readonly PostFigure[], context: MedianContext): Measure {
  const { format, window, excluded, shared = [], otherwise } = context;
  const sample = {
    n: figures.length,
    of: window.length,
    window: { ...datesOf(window), size: window.length },
    used: figures.map(({ post, value }) => ({ postId: post.id, url: post.url, value })),
    excluded,
    sources: sourcesOf(figures.map(({ post }) => post)),
  };
  const summary = medianOf(figures);
  if (!summary)
    return unknownMeasure(kpi, format, window.length >= 3 ? (otherwise ?? 'too-few-posts') : 'too-few-posts', sample);
  const { value, low, high, kind, mean, quartiles } = summary;
  const known = { value, low, high, intervalKind: kind, mean, quartiles };
  const counts = [...shared, ...figures.flatMap(({ from }) => from)];
  return {
    ...unknownMeasure(kpi, format, 'too-few-posts', sample),
    ...known,
    confidence: context.confidence ?? confidenceOf(counts, figures.length),
    reason: undefined,
  };
}

/** The weakest input wins; a small sample is said before anything else. */
export function confidenceOf(counts: readonly Quantity[], n: number): Confidence {
  if (n < FEW) return 'smallSample';
  if (counts.some(({ precision }) => precision === 'estimated')) return 'estimate';
  return counts.some(({ precision }) => precision === 'rounded') ? 'rounded' : 'exact';
}

/** Dates of the oldest and the newest post, epoch ms. */
export function datesOf(posts: readonly Post[]): { from: number | null; to: number | null } {
  const dates = posts.flatMap(({ fields }) => (fields.publishedAt ? [fields.publishedAt.value.value] : []));
  return dates.length > 0 ? { from: Math.min(...dates), to: Math.max(...dates) } : { from: null, to: null };
}

/** The layers that the posts' values came from. */
export function sourcesOf(posts: readonly Post[]): Source[] {
  const all = posts.flatMap(({ fields }) => Object.values(fields).map((field) => field?.source));
  return [...new Set(all.filter((source) => source !== undefined))].sort();
}
