import { FORMATS, type Format } from '@/lib/model/platform';
import type { Report, ReportedPost } from '@/lib/model/report';
import { isExactFigure } from '@/lib/report/exact-figure';
import { postFigure } from '@/lib/report/post-figures';
import { medianOf } from '@/lib/stats/median';
import { isPaid } from './scatter';

/** A median of the posts that tell it; null under three of them. */
export interface MixFigure {
  value: number | null;
  /** Posts of which it is known. */
  n: number;
  /** All their counts were read in full. */
  isExact: boolean;
}

/** One kind of the seen posts. */
export interface MixRow<K> {
  kind: K;
  n: number;
  /** Of all seen posts, a fraction. */
  share: number;
  views: MixFigure;
  /** Engagement rate per post, a fraction. */
  engagement: MixFigure;
}

/** Who paid: said by label or caption; a question that stays one; nothing says so; no caption was read. */
export const PAID_KINDS = ['sponsored', 'undisclosed', 'none', 'unknown'] as const;
export type PaidKind = (typeof PAID_KINDS)[number];

export interface ContentMix {
  /** Posts seen. */
  of: number;
  formats: MixRow<Format>[];
  paid: MixRow<PaidKind>[];
}

/** What the seen posts are: by format, the most frequent first, and by who paid. Kinds without a post are left out. */
export function contentMix(report: Report): ContentMix {
  const { posts } = report;
  const rows = <K>(kinds: readonly K[], kindOf: (post: ReportedPost) => K): MixRow<K>[] =>
    kinds.flatMap((kind) => {
      const own = posts.filter((post) => kindOf(post) === kind);
      if (own.length === 0) return [];
      const figure = (name: 'views' | 'engagementRate') =>
        middle(
          own.flatMap((post) => {
            const value = postFigure(post, name, report);
            return value === null ? [] : [{ value, isExact: isExactFigure(post, name, report) }];
          }),
        );
      const [views, engagement] = [figure('views'), figure('engagementRate')];
      return [{ kind, n: own.length, share: own.length / posts.length, views, engagement }];
    });
  return {
    of: posts.length,
    formats: rows(FORMATS, ({ format }) => format).sort((a, b) => b.n - a.n),
    paid: rows(PAID_KINDS, paidKind),
  };
}

function paidKind(post: ReportedPost): PaidKind {
  const { kind } = post.sponsorship;
  if (isPaid(post)) return 'sponsored';
  return kind === 'undisclosed' || kind === 'none' ? kind : 'unknown';
}

function middle(known: readonly { value: number; isExact: boolean }[]): MixFigure {
  const summary = medianOf(known.map(({ value }) => ({ value, low: value, high: value })));
  return { value: summary?.value ?? null, n: known.length, isExact: known.every(({ isExact }) => isExact) };
}
