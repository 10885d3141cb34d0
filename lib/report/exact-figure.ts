import { ENGAGEMENT_FIELDS } from '@/lib/kpi/engagement';
import type { Basis } from '@/lib/model/measure';
import type { PlatformId } from '@/lib/model/platform';
import type { Report, ReportedPost } from '@/lib/model/report';

/** What a post's engagement rate is divided by on a site ({@link postFigure}). */
export const engagementBasis = (platform: PlatformId): Basis => (platform === 'instagram' ? 'followers' : 'views');

/** Whether all counts behind a post's views or engagement rate were read in full, so that three digits can be told. */
export function isExactFigure(post: ReportedPost, figure: 'views' | 'engagementRate', { profile }: Report): boolean {
  if (figure === 'views') return post.views?.precision === 'exact';
  const by = engagementBasis(profile.platform) === 'followers' ? profile.followers : post.views;
  const parts = ENGAGEMENT_FIELDS[profile.platform].map((field) => post[field]);
  return [by, ...parts].every((count) => count?.precision === 'exact');
}
