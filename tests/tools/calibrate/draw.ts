import type { Random } from '../drift/random';
import type { Creator, LogNormal } from './creators';

/** One post as it truly is, and what the site withholds of it. */
export interface DrawnPost {
  views: number;
  likes: number;
  comments: number;
  shares: number;
  saves: number;
  hidesLikes: boolean;
  commentsOff: boolean;
  sponsored: boolean;
}

/** Which posts are sponsored: as often as the creator has it, or every other one, so that both sides are as large. */
export type Labels = 'by-chance' | 'in-turn';

/**
 * Posts of the creator, the newest first, until `complete` of them show all their counts: so any sample of so many
 * finds them, whatever it needs.
 */
export function drawPosts(
  creator: Creator,
  complete: number,
  random: Random,
  labels: Labels = 'by-chance',
): DrawnPost[] {
  const posts: DrawnPost[] = [];
  for (let found = 0; found < complete; ) {
    const post = drawPost(creator, random, labels === 'by-chance' ? random() < creator.sponsored : found % 2 === 0);
    posts.push(post);
    if (!post.hidesLikes && !post.commentsOff) found += 1;
  }
  return posts;
}

function drawPost(creator: Creator, random: Random, sponsored: boolean): DrawnPost {
  const views = logNormal(creator.views, random);
  const likes = views * logNormal(creator.likesPerView, random) * (sponsored ? creator.sponsoredFactor : 1);
  return {
    views: Math.round(views),
    likes: Math.round(likes),
    comments: Math.round(likes * logNormal(creator.commentsPerLike, random)),
    shares: Math.round(likes * logNormal(creator.sharesPerLike, random)),
    saves: Math.round(likes * logNormal(creator.savesPerLike, random)),
    hidesLikes: random() < creator.hiddenLikes,
    commentsOff: random() < creator.commentsOff,
    sponsored,
  };
}

/** By Box and Muller: a normal deviate from two even ones. */
function logNormal({ median, sigma }: LogNormal, random: Random): number {
  const deviate = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(sigma * deviate);
}
