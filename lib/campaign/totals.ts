import { type Interval, sum } from '@/lib/stats/interval';
import { inputOf, isOfSomePosts, type MeasuredPlacement } from './measured';
import type { CampaignInput, Count } from './metrics';

/** A sum over placements: of `n` that are known, of `of`. */
export interface Total extends Interval {
  n: number;
  of: number;
  /** Where some of its posts were not read: those that count, of those agreed on. */
  posts?: { n: number; of: number };
}

/** What some placements have together of one input; null where it is known of none. Each placement once. */
export function totalOf(input: CampaignInput, placements: readonly MeasuredPlacement[]): Total | null {
  const known = placements.flatMap((placement) => inputOf(placement, input) ?? []);
  if (known.length === 0) return null;
  return { ...sum(known), n: known.length, of: placements.length, ...(input !== 'cost' && postsOf(input, placements)) };
}

/** Posts behind a sum, where one of its placements was read in part; nothing where none was. */
function postsOf(count: Count, placements: readonly MeasuredPlacement[]): Pick<Total, 'posts'> {
  if (!placements.some(({ counts }) => isOfSomePosts(counts[count]))) return {};
  const read = placements.flatMap(({ counts, placement }) => {
    const counted = counts[count];
    return counted ? [counted.posts ?? { n: placement.posts, of: placement.posts }] : [];
  });
  const add = (end: 'n' | 'of') => read.reduce((all, posts) => all + posts[end], 0);
  return { posts: { n: add('n'), of: add('of') } };
}

/** Whether a sum lacks placements, or posts of some. */
export const isPartly = ({ n, of, posts }: Pick<Total, 'n' | 'of' | 'posts'>): boolean => n < of || posts !== undefined;
