import type { Confidence, Excluded, ExclusionReason, Measure } from '@/lib/model/measure';
import type { PostField } from '@/lib/model/observation';
import type { Format, Source } from '@/lib/model/platform';
import type { Post, Profile } from '@/lib/model/profile';
import type { Quantity } from '@/lib/model/quantity';
import type { UnknownReason } from '@/lib/model/reason';
import type { Interval } from '@/lib/stats/interval';
import { medianOf } from '@/lib/stats/median';
import type { Kpi } from './kpi';
import { exclude, missing, type Sample } from './sample';

/** From so many posts on there is a value. */
export const FEWEST = 3;
/** Fewer posts than this are a small sample. */
export const FEW = 6;

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
    countsRead: null,
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

/** What a measure says of its posts: those counted with the value of each, of how many, from when, which not and why. */
export function factsOf(figures: readonly { post: Post; value: number }[], { window, excluded }: Sample) {
  return {
    n: figures.length,
    of: window.length,
    window: { ...datesOf(window), size: window.length },
    used: figures.map(({ post, value }) => ({ postId: post.id, url: post.url, value })),
    excluded,
    sources: sourcesOf(figures.map(({ post }) => post)),
  } satisfies Partial<Measure>;
}

interface MedianContext {
  format: Format | null;
  sample: Sample;
  /** What each figure is made of. A post of the window without it is listed with the reason. */
  needs: readonly PostField[];
  /** Another tab of the site shows it, which was not opened. */
  isElsewhere?: boolean;
}

/** The median of the posts' figures with its interval; unknown under three. */
export function medianMeasure(kpi: Kpi, figures: readonly PostFigure[], context: MedianContext): Measure {
  const { format, sample, needs, isElsewhere } = context;
  const { window, excluded } = sample;
  const settled = new Set([...figures.map(({ post }) => post.id), ...excluded.map(({ postId }) => postId)]);
  const without = window.filter(({ id }) => !settled.has(id)).map((post) => exclude(post, missing(post, needs)));
  const about = factsOf(figures, { window, excluded: [...excluded, ...without] });
  const summary = medianOf(figures);
  if (!summary)
    return unknownMeasure(kpi, format, isElsewhere ? 'not-on-this-page' : whyNone(figures.length, without), about);
  const { value, low, high, kind, mean, quartiles } = summary;
  return {
    ...unknownMeasure(kpi, format, 'too-few-posts', about),
    ...{ value, low, high, intervalKind: kind, mean, quartiles },
    confidence: confidenceOf(
      figures.flatMap(({ from }) => from),
      figures.length,
    ),
    reason: undefined,
  };
}

/** Why there is no figure: what it lacks where opening a page would be enough or none would, else that the posts are too few. */
export function whyNone(figures: number, without: readonly Excluded[]): UnknownReason {
  const count = (wanted: ExclusionReason) => without.filter(({ reason }) => reason === wanted).length;
  if (figures + count('not-opened') >= FEWEST) return 'needs-opened-posts';
  if (figures + count('not-on-this-page') >= FEWEST) return 'not-on-this-page';
  return figures + count('not-published') >= FEWEST ? 'not-published' : 'too-few-posts';
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

/** The layers that the values of posts (or of the profile) came from. */
export function sourcesOf(read: readonly Pick<Post | Profile, 'fields'>[]): Source[] {
  const all = read.flatMap(({ fields }) => Object.values(fields).map((field) => field?.source));
  return [...new Set(all.filter((source) => source !== undefined))].sort();
}
