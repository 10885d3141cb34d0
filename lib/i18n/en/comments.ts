import { commentValues } from '../comment-words';
import { pluralOf } from '../plural';

const plural = pluralOf('en');
const values = commentValues('en', {
  positive: 'leaning positive',
  negative: 'leaning negative',
  open: 'no clear direction',
  range: (low: string, high: string) => `${low} to ${high}`,
});

/** How many count, of how many that were seen. */
const counted = (n: number, of: number): string => {
  const seen = `${of} ${plural(of, 'comment', 'comments')} seen`;
  return n === of ? seen : `${n} of ${seen}`;
};

/** What the comments seen say: the words of their figures, and of their section on our own pages. */
export const comments = {
  ...values,
  counted,
  /** Under a figure: what it is counted from, or why there is none. */
  basis: (n: number, of: number, reason?: string) => [reason, of > 0 ? counted(n, of) : ''].filter(Boolean).join(' · '),
  title: 'Comments seen',
  help: 'Judged on this device; neither their words nor their authors are kept.',
  none: 'No comments seen yet. Open posts and scroll to the comments.',
  label: {
    positive: (n: number) => `${n} positive`,
    neutral: (n: number) => `${n} neutral`,
    negative: (n: number) => `${n} negative`,
    unknown: (n: number) => `${n} not clear`,
  },
  leaning: 'Sentiment',
  languages: 'Languages',
  languageOf: (name: string, n: number) => `${name} ${n}`,
  noLanguage: (n: number) => `without a clear language ${n}`,
  clue: 'A clue, not the followers’ countries.',
  generic: 'Generic',
  genericOf: (n: number, of: number) => `${n} of ${of}: emoji only, one word or a mention only`,
  brands: 'On your brands',
  termSince: (term: string, day: string) => `${term} since ${day}`,
};
