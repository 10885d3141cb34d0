import type { PostReading } from '@/lib/model/observation';
import { parseAbsoluteDate } from '@/lib/parsing/relative-date';
import type { Reading } from '../../adapter';
import { present } from '../observe';
import { leadingCounts, meta } from './head';
import { hasDigit, segmentsOf } from './text';

/** What a page's head or drawing tells of its post. `hasRow`: its counts' place is drawn, whether they are or not. */
export type Told = Partial<Pick<PostReading, 'likes' | 'comments' | 'publishedAt' | 'format'>> & {
  handle?: string;
  hasRow?: boolean;
};

/** The word for comments, as far as it is known. */
export const COMMENTS = /comment|coment|komment|yorum|коммент|댓글|コメント|评论|評論|留言/i;
const LIKES = /like|curtid|gusta|aime|gefällt|piace|beğeni|нрав|좋아요|いいね|赞|讚/i;

/** "493 likes, 17 comments - handle on August 3, 2025: …"; without likes where these are hidden. */
export function readPostHead(document: Document, { locale, now }: Reading): Told {
  const description = meta(document, 'og:description') ?? meta(document, 'description') ?? '';
  const counts = leadingCounts(description, locale) ?? [];
  // Alone, a count is what its word says; in pairs likes come first in every language.
  const alone = counts.length === 1 ? counts[0] : undefined;
  const [likes, comments] = alone
    ? [LIKES.test(alone.text) ? alone : undefined, COMMENTS.test(alone.text) ? alone : undefined]
    : counts.length === 2
      ? counts
      : [];
  const address = segmentsOf(meta(document, 'og:url'));
  const handle = address.length === 3 ? address[0]?.toLowerCase() : undefined;
  const byline =
    description
      .slice(0, 300)
      .split(/[:：]\s?["“„«「]/, 1)[0]
      ?.split(handle ?? ' - ')
      .at(-1) ?? '';
  return present<Told>({
    likes: likes?.count,
    comments: comments?.count,
    publishedAt: hasDigit(byline) ? parseAbsoluteDate(byline, locale, now) : null,
    handle,
    format: address.includes('reel') ? 'reel' : null,
  });
}

/** "NAME on Instagram: …": the word between is short; Chinese, Japanese and Korean put the name behind. */
export function nameIn(document: Document): string | null {
  const title = meta(document, 'og:title') ?? '';
  const match =
    title.match(/^(.{1,80}?) \p{L}{1,5} Instagram ?[:：]/su) ??
    title.match(/^Instagram ?[의上的の]+ ?(.{1,80}?)님? ?[:：]/su);
  return match?.[1] ?? null;
}
