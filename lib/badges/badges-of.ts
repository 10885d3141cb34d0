import type { Report, ReportedPost } from '@/lib/model/report';
import { postFigure, viewsMultiple } from '@/lib/report/post-figures';

/** What is laid over a post's thumbnail. */
export type Badge =
  /** The site's own sponsored label. */
  | { kind: 'paid' }
  /** Engagement rate of this post, a fraction, by the basis that the site's rate has. */
  | { kind: 'rate'; value: number }
  /** Views ÷ the profile's median views of the format. */
  | { kind: 'multiple'; value: number; standsOut: 'above' | 'below' | null }
  | { kind: 'likesHidden' }
  | { kind: 'notCounted' };

/** From so many times the median on, or down to so many, a post stands out (design §3). */
const FAR_ABOVE = 1.5;
const FAR_BELOW = 0.75;

/**
 * The badges of one post, two at most: the site's own sponsored label, then what tells most of it. An old pinned post
 * is no part of the sample; else its engagement rate; where likes are hidden, that; where they are on another page, its
 * views against the median. None where nothing is known.
 */
export function badgesOf(post: ReportedPost, report: Report): Badge[] {
  const figure = figureOf(post, report);
  return [...(post.sponsored ? [{ kind: 'paid' } as const] : []), ...(figure ? [figure] : [])];
}

function figureOf(post: ReportedPost, report: Report): Badge | null {
  if (post.leftOut === 'pinned-outside-window') return { kind: 'notCounted' };
  const rate = postFigure(post, 'engagementRate', report);
  if (rate !== null) return { kind: 'rate', value: rate };
  if (post.withheld.likes === 'hidden') return { kind: 'likesHidden' };
  const multiple = viewsMultiple(post, report);
  return multiple === null ? null : { kind: 'multiple', value: multiple, standsOut: standsOut(multiple) };
}

function standsOut(multiple: number): 'above' | 'below' | null {
  if (multiple >= FAR_ABOVE) return 'above';
  return multiple <= FAR_BELOW ? 'below' : null;
}
