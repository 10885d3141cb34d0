import type { Measure } from '@/lib/model/measure';
import type { CommentRow } from '@/lib/model/sentiment';
import type { BrandTerm } from '@/lib/model/settings';
import type { Kpi } from './kpi';
import { unknownMeasure } from './measure';
import { sentimentOf } from './net-sentiment';

/**
 * `netSentiment` over the comments that name one of the user's brand terms. A term counts from the day on which it was
 * added, since no text is kept that could be searched again; `window.from` is the day of the oldest. Without terms, or with
 * fewer than 20 comments that could be told, there is no figure.
 * Example: {"terms":["acme"],"named":{"positive":30,"negative":10},"positive":50} → 50.0 [7.5, 92.5]
 * Example: {"terms":["acme"],"positive":50} → null: too-few-comments
 * Example: {"positive":50} → null: no-brand-terms
 */
export const brandSentiment: Kpi = {
  id: 'brandSentiment',
  unit: 'points',
  basis: 'comments',
  direction: 'neutral',
  platforms: ['instagram', 'tiktok', 'youtube'],
  compute({ comments = [], settings: { brandTerms } }) {
    return brandSentimentOf(comments, brandTerms);
  },
};

/** The same of whichever comments these are: of a profile's posts, or of a campaign's. */
export function brandSentimentOf(comments: readonly CommentRow[], brandTerms: readonly BrandTerm[]): Measure {
  if (brandTerms.length === 0) return unknownMeasure(brandSentiment, null, 'no-brand-terms');
  const measure = sentimentOf(
    brandSentiment,
    comments.filter((comment) => brandTerms.some((term) => names(comment, term))),
  );
  const from = brandTerms.reduce((first, { addedAt }) => Math.min(first, addedAt), Number.POSITIVE_INFINITY);
  return { ...measure, window: { ...measure.window, from } };
}

/** What a term was called with other capitals is the same term. */
const names = ({ terms, at }: CommentRow, { term, addedAt }: BrandTerm): boolean =>
  at >= addedAt && terms.some((named) => named.toLowerCase() === term.toLowerCase());
