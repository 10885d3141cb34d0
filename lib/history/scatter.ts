import type { Report, ReportedPost } from '@/lib/model/report';
import { isExactFigure } from '@/lib/report/exact-figure';
import { postFigure } from '@/lib/report/post-figures';

/** A post by what it was seen and what it was answered with. */
export interface ScatterPoint {
  post: ReportedPost;
  /** A count above 0. */
  views: number;
  /** Its engagement rate, a fraction. */
  engagement: number;
  /** Which of the two rests on counts that were read in full. */
  isExact: { views: boolean; engagement: boolean };
  isSponsored: boolean;
}

export interface Scatter {
  points: ScatterPoint[];
  /** Seen posts of which views or engagement are unknown. */
  without: number;
}

/** The seen posts whose views and engagement rate are both known. */
export function scatterOf(report: Report): Scatter {
  const points = report.posts.flatMap((post): ScatterPoint[] => {
    const [views, engagement] = [postFigure(post, 'views', report), postFigure(post, 'engagementRate', report)];
    if (!views || engagement === null) return [];
    const isExact = {
      views: isExactFigure(post, 'views', report),
      engagement: isExactFigure(post, 'engagementRate', report),
    };
    return [{ post, views, engagement, isExact, isSponsored: isPaid(post) }];
  });
  return { points, without: report.posts.length - points.length };
}

/** By the site's label or its own caption; what only might be sponsored is not. */
export const isPaid = ({ sponsorship: { kind } }: Pick<ReportedPost, 'sponsorship'>): boolean =>
  kind === 'declared' || kind === 'likely';
