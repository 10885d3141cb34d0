import type { Report, ReportedPost } from '@/lib/model/report';
import { clear, found, type SignalCheck, unchecked } from './signal';

/** Videos that have at least as many likes as views, whatever the rounding of both. */
export function likesOverViews({ posts }: Report): SignalCheck {
  const id = 'likes-over-views';
  const known = posts.filter(({ views, likes }) => views && likes);
  if (known.length === 0) return unchecked(id, 'no-views');
  const over = known.filter(({ views, likes }) => views && likes && likes.low > 0 && likes.low >= views.high);
  return over.length > 0 ? found(id, { posts: over.map(evidenceOf) }) : clear(id);
}

const evidenceOf = ({ id, url, title, publishedAt }: ReportedPost) => ({
  ...{ id, url, title },
  publishedAt: publishedAt?.value ?? null,
});
