import type { CommentRow, SentimentLabel } from '@/lib/model/sentiment';
import type { BrandTerm } from '@/lib/model/settings';
import { NOW } from './clock';

/** So many comments of each kind, as they are kept: each with a hash of its own. */
export function aComment(index: number, more: Partial<CommentRow> = {}): CommentRow {
  return {
    profileKey: 'instagram:42',
    hash: `h${index}`,
    postId: 'p1',
    label: 'neutral',
    language: 'en',
    generic: false,
    terms: [],
    at: NOW,
    ...more,
  };
}

type Labels = Partial<Record<SentimentLabel, number>>;

/** Comments by label, and further ones that differ in one thing. */
export interface CommentCounts extends Labels {
  /** Comments that name the first term. */
  named?: Labels;
  generic?: number;
  languages?: Record<string, number>;
  wordless?: number;
  terms?: string[];
}

export function comments({
  named = {},
  generic = 0,
  languages = {},
  wordless = 0,
  terms = [],
  ...labels
}: CommentCounts) {
  const of = (counts: Labels, more: Partial<CommentRow> = {}) =>
    Object.entries(counts).flatMap(([label, n]) =>
      Array.from({ length: n }, () => ({ label: label as SentimentLabel, ...more })),
    );
  const rows: Partial<CommentRow>[] = [
    ...of(labels),
    ...of(named, { terms: terms.slice(0, 1) }),
    ...Array.from({ length: generic }, () => ({ generic: true })),
    ...Object.entries(languages).flatMap(([language, n]) => Array.from({ length: n }, () => ({ language }))),
    ...Array.from({ length: wordless }, () => ({ language: null })),
  ];
  return rows.map((row, index) => aComment(index, row));
}

export const brandTerms = (terms: readonly string[], addedAt = NOW): BrandTerm[] =>
  terms.map((term) => ({ term, addedAt }));
