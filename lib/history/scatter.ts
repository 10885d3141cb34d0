import type { Report, ReportedPost } from '@/lib/model/report';
import { postFigure } from '@/lib/report/post-figures';

/** A post by what it was seen and what it was answered with. */
export interface ScatterPoint {
  post: ReportedPost;
  /** A count above 0. */
  views: number;
  /** Its engagement rate, a fraction. */
  engagement: number;
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
    return views && engagement !== null ? [{ post, views, engagement, isSponsored: isPaid(post) }] : [];
  });
  return { points, without: report.posts.length - points.length };
}

/** By the site's label or its own caption; what only might be sponsored is not. */
export const isPaid = ({ sponsorship: { kind } }: Pick<ReportedPost, 'sponsorship'>): boolean =>
  kind === 'declared' || kind === 'likely';
