import type { CardBasis, CardKpiId } from '@/lib/model/measure';

/** Names of the KPIs: the field's own terms. Plain words stand in `help`. */
const label: Record<CardKpiId, string> = {
  engagementRateByFollowers: 'Engagement rate',
  engagementRateByViews: 'Engagement rate',
  viewsPerPost: 'Typical views per post',
  likesPerPost: 'Likes per post',
  commentsPerPost: 'Comments per post',
  viewRate: 'View rate',
  commentsPer100Likes: 'Comments per 100 likes',
  estimatedReach: 'Estimated reach per post',
  sponsoredShare: 'Sponsored share',
  sponsoredLift: 'Sponsored vs organic',
  cadence: 'Posts per week',
  daysSinceLastPost: 'Days since last post',
  growth30d: 'Follower growth',
  lifetimeLikeRate: 'Lifetime like rate',
  lifetimeViewRate: 'Lifetime view rate',
  followingToFollowers: 'Following ÷ followers',
};

/** What the KPI is, in plain words and as a formula. */
const help: Record<CardKpiId, string> = {
  engagementRateByFollowers:
    'How many of the followers react to a post: (likes + comments) ÷ followers of each post, TikTok with shares; the median of the sample.',
  engagementRateByViews:
    'How many of the viewers react: (likes + comments) ÷ views of each post, TikTok with shares; the median of the sample.',
  viewsPerPost: 'What a usual post gets: the median of the views, so that one viral post does not decide it.',
  likesPerPost: 'Median likes of a post, per format.',
  commentsPerPost: 'Median comments of a post, per format.',
  viewRate: 'Median views ÷ followers: how far a usual post gets, measured by the size of the audience.',
  commentsPer100Likes: '100 × comments ÷ likes of each post with at least 20 likes; the median.',
  estimatedReach:
    'How many different people a post reaches, as far as published models can tell. Always a range, never a verdict.',
  sponsoredShare:
    'Share of the posts that carry the site’s own label for paid content, of those whose label can be read.',
  sponsoredLift:
    'Median engagement rate of the posts with the site’s label ÷ that of the posts without it − 1. At least 3 posts on either side.',
  cadence: 'Posts between the oldest and the newest of the sample, per week. Pinned posts are left out.',
  daysSinceLastPost: 'Days since the newest post.',
  growth30d: 'Change of the followers between your own visits, at most 30 days back.',
  lifetimeLikeRate: 'All likes ever received ÷ videos ÷ followers. A few viral videos can lift it.',
  lifetimeViewRate: 'All views ever ÷ videos ÷ subscribers. A few viral videos can lift it.',
  followingToFollowers: 'Accounts followed ÷ followers. A high value is unusual for a creator.',
};

/** The basis as it stands under a value: part of the KPI's name. */
const basis: Record<CardBasis, string> = {
  followers: 'by followers',
  views: 'by views',
  likes: 'by likes',
  posts: 'per post',
  model: 'modelled',
  ownSnapshots: 'own history',
  lifetime: 'lifetime',
  followersNow: 'by followers',
  insight: 'as the creator says',
};

export const kpi = { label, help, basis };
