import { mean, median, sum } from 'simple-statistics';
import { OTHER_FORMULAS, type OtherFormula, type OtherFormulaId } from '@/lib/benchmarks/other-formulas';
import type { Measure } from '@/lib/model/measure';
import type { Report, ReportedPost } from '@/lib/model/report';

/** What another tool's formula gives for the posts of one of our measures. */
export interface OtherFigure {
  formula: OtherFormula;
  /** A fraction; null where a count that it needs is unknown on every post, or what it divides by is 0. */
  value: number | null;
  /** Posts that have all that the formula needs. */
  n: number;
}

/** The counts of one post that formulas go by. */
export interface Counts {
  likes: number | null;
  comments: number | null;
  shares: number | null;
  views: number | null;
}

/**
 * The engagement rate of the same posts under the published formulas of other tools (benchmarks/formulas.json), those of
 * the profile's site. Their own windows are not taken over: the posts are those that went into `measure`.
 */
export function asOthersCount(measure: Measure, { profile, posts }: Report): OtherFigure[] {
  const used = new Set(measure.used.map(({ postId }) => postId));
  const counts = posts.filter(({ id }) => used.has(id)).map(countsOf);
  const followers = profile.followers?.value ?? null;
  return OTHER_FORMULAS.filter(({ platforms }) => platforms.includes(profile.platform)).map((formula) => ({
    formula,
    ...workedOut(formula.id, counts, followers),
  }));
}

/**
 * One formula over some posts. `followers`: of now.
 * Example: 100 and 300 likes, 10 and 30 comments, 10 000 followers → hypeauditor-instagram 2.2 %, modash-instagram 2 %.
 */
export function workedOut(
  id: OtherFormulaId,
  posts: readonly Counts[],
  followers: number | null,
): Pick<OtherFigure, 'value' | 'n'> {
  switch (id) {
    case 'hypeauditor-instagram':
      return rate(posts, ['likes', 'comments'], (likes, comments) => mean(likes) + mean(comments), followers);
    case 'upfluence-instagram':
      return rate(posts, ['likes', 'comments'], (likes, comments) => mean(likes) + mean(comments), followers);
    case 'modash-instagram':
      return rate(posts, ['likes'], (likes) => median(likes), followers);
    case 'hypeauditor-tiktok':
      return rate(posts, ['likes', 'comments', 'shares', 'views'], (likes, comments, shares, views) =>
        quotient(sum(likes) + sum(comments) + sum(shares), sum(views)),
      );
    case 'modash-video':
      return rate(posts, ['likes', 'views'], (likes, views) => quotient(mean(likes), mean(views)));
  }
}

/** The formula over the posts that have all of `needs`; divided by `followers` where they are given. */
function rate(
  posts: readonly Counts[],
  needs: readonly (keyof Counts)[],
  formula: (...counts: [number[], number[], number[], number[]]) => number | null,
  followers?: number | null,
): Pick<OtherFigure, 'value' | 'n'> {
  const known = posts.filter((post) => needs.every((need) => post[need] !== null));
  const of = (need: keyof Counts | undefined) => known.flatMap((post) => (need ? (post[need] ?? []) : []));
  const [first, second, third, fourth] = needs;
  const figure = known.length === 0 ? null : formula(of(first), of(second), of(third), of(fourth));
  const value = followers === undefined ? figure : quotient(figure, followers);
  return { value, n: known.length };
}

const quotient = (part: number | null, whole: number | null): number | null =>
  part === null || !whole ? null : part / whole;

const countsOf = ({ likes, comments, shares, views }: ReportedPost): Counts => ({
  likes: likes?.value ?? null,
  comments: comments?.value ?? null,
  shares: shares?.value ?? null,
  views: views?.value ?? null,
});
