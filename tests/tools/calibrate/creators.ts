import type { PlatformId } from '@/lib/model/platform';

/** A log-normal figure: its median, and the standard deviation of its logarithm. */
export interface LogNormal {
  median: number;
  sigma: number;
}

/** A creator who does not exist: what the counts of each post are drawn from, one post independently of the next. */
export interface Creator {
  platform: PlatformId;
  followers: number;
  views: LogNormal;
  /** Likes ÷ views, comments ÷ likes, shares ÷ likes, saves ÷ likes. */
  likesPerView: LogNormal;
  commentsPerLike: LogNormal;
  sharesPerLike: LogNormal;
  savesPerLike: LogNormal;
  /** Share of posts whose likes are hidden, and whose comments are turned off. */
  hiddenLikes: number;
  commentsOff: number;
  /** Share of posts that carry the site's label, and what the label does to likes, as a factor. */
  sponsored: number;
  sponsoredFactor: number;
}

/**
 * Two sizes per site. Views with σ of 1 to 1.3 have one post in ten at three to five times the median, as real profiles
 * do. Comments are dozens at least: where counts are a few, many posts tie, and any interval holds the truth more often.
 */
export const CREATORS: readonly Creator[] = [
  {
    platform: 'instagram',
    followers: 84_312,
    views: { median: 42_000, sigma: 1 },
    likesPerView: { median: 0.05, sigma: 0.5 },
    commentsPerLike: { median: 0.04, sigma: 0.7 },
    sharesPerLike: { median: 0.05, sigma: 0.8 },
    savesPerLike: { median: 0.04, sigma: 0.9 },
    hiddenLikes: 0.12,
    commentsOff: 0.04,
    sponsored: 0.3,
    sponsoredFactor: 0.7,
  },
  {
    platform: 'instagram',
    followers: 1_284_507,
    views: { median: 610_000, sigma: 1.2 },
    likesPerView: { median: 0.04, sigma: 0.6 },
    commentsPerLike: { median: 0.015, sigma: 0.9 },
    sharesPerLike: { median: 0.08, sigma: 0.9 },
    savesPerLike: { median: 0.06, sigma: 0.9 },
    hiddenLikes: 0.05,
    commentsOff: 0.02,
    sponsored: 0.5,
    sponsoredFactor: 0.85,
  },
  {
    platform: 'tiktok',
    followers: 41_260,
    views: { median: 28_000, sigma: 1.3 },
    likesPerView: { median: 0.09, sigma: 0.5 },
    commentsPerLike: { median: 0.03, sigma: 0.8 },
    sharesPerLike: { median: 0.04, sigma: 1 },
    savesPerLike: { median: 0.08, sigma: 0.9 },
    hiddenLikes: 0,
    commentsOff: 0.05,
    sponsored: 0.3,
    sponsoredFactor: 0.6,
  },
  {
    platform: 'tiktok',
    followers: 2_430_911,
    views: { median: 780_000, sigma: 1.3 },
    likesPerView: { median: 0.11, sigma: 0.6 },
    commentsPerLike: { median: 0.008, sigma: 0.8 },
    sharesPerLike: { median: 0.06, sigma: 1 },
    savesPerLike: { median: 0.12, sigma: 0.8 },
    hiddenLikes: 0,
    commentsOff: 0.03,
    sponsored: 0.5,
    sponsoredFactor: 1.1,
  },
  {
    platform: 'youtube',
    followers: 152_340,
    views: { median: 56_000, sigma: 1 },
    likesPerView: { median: 0.035, sigma: 0.4 },
    commentsPerLike: { median: 0.06, sigma: 0.6 },
    sharesPerLike: { median: 0.05, sigma: 0.5 },
    savesPerLike: { median: 0.05, sigma: 0.8 },
    hiddenLikes: 0.05,
    commentsOff: 0.05,
    sponsored: 0.3,
    sponsoredFactor: 0.8,
  },
  {
    platform: 'youtube',
    followers: 4_318_224,
    views: { median: 890_000, sigma: 1.1 },
    likesPerView: { median: 0.04, sigma: 0.5 },
    commentsPerLike: { median: 0.04, sigma: 0.7 },
    sharesPerLike: { median: 0.05, sigma: 0.5 },
    savesPerLike: { median: 0.05, sigma: 0.8 },
    hiddenLikes: 0.02,
    commentsOff: 0.02,
    sponsored: 0.5,
    sponsoredFactor: 0.9,
  },
];
