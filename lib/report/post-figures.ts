import { ENGAGEMENT_FIELDS } from '@/lib/kpi/engagement';
import type { Report, ReportedPost } from '@/lib/model/report';

/** What a post can be told by; a list of posts sorts by any of them. */
export const POST_FIGURES = ['engagementRate', 'views', 'likes', 'comments', 'shares', 'saves'] as const;
export type PostFigure = (typeof POST_FIGURES)[number];

export type PostOrder = 'publishedAt' | PostFigure;

/**
 * One figure of one post: a count, or its engagement rate, a fraction: (likes + comments, on TikTok + shares) ÷ followers
 * on Instagram, ÷ the post's own views elsewhere. Null where a part of it is unknown or 0 divides.
 */
export function postFigure(post: ReportedPost, figure: PostFigure, { profile }: Report): number | null {
  if (figure !== 'engagementRate') return post[figure]?.value ?? null;
  const parts = ENGAGEMENT_FIELDS[profile.platform].map((field) => post[field]?.value ?? null);
  const by = profile.platform === 'instagram' ? profile.followers?.value : post.views?.value;
  if (!by || !parts.every((part) => part !== null)) return null;
  return parts.reduce((sum, part) => sum + part, 0) / by;
}

/** Views of a post ÷ the profile's median views of the post's format; null where either is unknown or 0 divides. */
export function viewsMultiple({ views, format }: ReportedPost, { measures }: Report): number | null {
  const median = measures.find(
    ({ measure }) => measure.id === 'viewsPerPost' && (measure.format === format || measure.format === null),
  )?.measure.value;
  return views && median ? views.value / median : null;
}

/** The posts of a report by one of their figures or their date; what is unknown comes last either way. */
export function sortedPosts(report: Report, by: PostOrder, descending: boolean): ReportedPost[] {
  const of = (post: ReportedPost) =>
    by === 'publishedAt' ? (post.publishedAt?.value ?? null) : postFigure(post, by, report);
  return report.posts
    .map((post) => ({ post, figure: of(post) }))
    .sort((a, b) => {
      if (a.figure === null || b.figure === null) return Number(a.figure === null) - Number(b.figure === null);
      return descending ? b.figure - a.figure : a.figure - b.figure;
    })
    .map(({ post }) => post);
}
