import type { PageBasis, PageKpiId } from '@/lib/model/measure';
import type { PageReason } from '@/lib/model/reason';

/** Names of the KPIs that our own pages alone list. */
const label: Record<PageKpiId, string> = {
  engagementRateByReach: 'Engagement rate',
  engagementRateFull: 'Engagement rate with saves',
  likeRate: 'Like rate',
  commentRate: 'Comment rate',
  shareRate: 'Share rate',
  saveRate: 'Save rate',
  estimatedImpressions: 'Estimated impressions per post',
  likesSpread: 'Likes spread',
  viewStability: 'View stability',
  outlierShare: 'Outlier posts',
  retentionProxy: 'Retention proxy',
  netSentiment: 'Comment sentiment',
  brandSentiment: 'Sentiment on your brands',
  audienceLanguage: 'Audience language',
  genericComments: 'Generic comments',
};

/** What the KPI is, in plain words and as a formula. */
const help: Record<PageKpiId, string> = {
  engagementRateByReach:
    'How many of the people reached react: (likes + comments) ÷ estimated reach of each post, TikTok with shares; the median of the sample. An estimate, because reach is one, unless you typed the creator’s own reach.',
  engagementRateFull:
    'All public interactions: (likes + comments + shares + saves) ÷ views of each post that has all four; the median of the sample.',
  likeRate:
    'Likes ÷ views of each post; of images and carousels, which have no views, likes ÷ followers. The median of the format.',
  commentRate:
    'Comments ÷ views of each post; of images and carousels, which have no views, comments ÷ followers. The median of the format.',
  shareRate:
    'Shares ÷ views of each post; of images and carousels, which have no views, shares ÷ followers. The median of the format.',
  saveRate:
    'Saves ÷ views of each post; of images and carousels, which have no views, saves ÷ followers. The median of the format.',
  estimatedImpressions:
    'How often a post is shown, the same person counted each time. Videos: the views. Images and carousels: what each published model gives for impressions, as a range; never less than the reach.',
  likesSpread:
    'How far the likes of the middle half of the posts lie apart: (upper quartile − lower quartile) ÷ median. 0.5: within half a median. Under 0.1 the posts are unusually alike.',
  viewStability:
    'How far the views of the middle half of the posts lie apart: (upper quartile − lower quartile) ÷ median. The lower, the steadier.',
  outlierShare:
    'Share of the posts above three times the median: by views; of images and carousels, by likes. These posts lift a mean, not a median.',
  retentionProxy:
    'Share of the posts with more than half the median views: whether viewers come back, seen from outside. Beside it, how the views went from the oldest post to the newest (median slope of all pairs of posts). What you typed from the creator’s analytics takes its place.',
  netSentiment:
    'What the comments you have seen say: (positive − negative) ÷ (positive + neutral + negative), from −100 to 100. The range is the sample’s (90 %) and 20 points for the method’s own error. Comments that can’t be judged do not count.',
  brandSentiment:
    'The same over the comments that name one of your brands (settings), each from the day on which you added it: no text is kept that could be searched again.',
  audienceLanguage: 'Share of the main language among the comments you have seen, of those whose language is clear.',
  genericComments: 'Share of the comments you have seen that are emoji only, one word, or a mention only.',
};

/** What it can't tell. */
const limits: Partial<Record<PageKpiId, string>> = {
  engagementRateByReach: 'Whom the posts really reached: only the creator’s own analytics do.',
  engagementRateFull: 'How it compares with other sites: none of them shows shares and saves of every post.',
  likeRate: 'Whether the likes come from the followers or from strangers.',
  commentRate: 'What the comments say, and how many of them are the creator’s own answers.',
  shareRate: 'Where a post was shared, and what was said of it.',
  saveRate: 'On Instagram, anything: saves stand in the creator’s own analytics. Ask for them.',
  estimatedImpressions: 'Real impressions: they stand in the creator’s own analytics. Ask for them.',
  likesSpread: 'Why posts differ: topic, hour, an advertisement behind one of them.',
  viewStability: 'Why posts differ: topic, season, an advertisement behind one of them.',
  outlierShare: 'Whether the next post will be one.',
  retentionProxy: 'How long people watch: real retention stands in the creator’s own analytics. Ask for it.',
  netSentiment:
    'Irony, and what other comments say: the site chooses which it shows first. The method is right for two comments in three.',
  brandSentiment:
    'What was said before you added the brand, irony, and comments that mean the brand without naming it.',
  audienceLanguage: 'The followers’ countries: it is a clue, no more.',
  genericComments: 'Whether such comments are bought: under many topics they are a habit.',
};

/** Why it is unknown, short enough to stand beside "—". */
const reason: Record<PageReason, string> = {
  'too-few-comments': 'needs 20 comments: open posts and scroll to them',
  'no-brand-terms': 'add your brands in the settings',
};

/** What it is counted from. */
const basis: Record<PageBasis, string> = { reach: 'by reach', comments: 'by comments seen' };

/** Published models, by who has them and what they go by. */
const model: Partial<Record<string, string>> = {
  'roster-post-impressions-by-tier': 'Roster, share of followers',
  'lefty-still-impressions': 'Lefty, from likes',
  'lefty-video-impressions': 'Views, each an impression',
};

export const pageKpi = { label, help, limits, reason, basis, model };
