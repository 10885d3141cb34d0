import { kpi } from '@/lib/i18n/en/kpi';
import { pageKpi } from '@/lib/i18n/en/page-kpi';
import { unknown } from '@/lib/i18n/en/unknown';
import type { ExportWords } from './words';

/** Names of KPIs and reasons are the screen's own: whoever reads the file finds them there. */
export const ENGLISH: ExportWords = {
  platform: { instagram: 'Instagram', tiktok: 'TikTok', youtube: 'YouTube' },
  tier: { pico: 'Pico', nano: 'Nano', micro: 'Micro', mid: 'Mid', macro: 'Macro', mega: 'Mega' },
  status: {
    new: 'New',
    maybe: 'Maybe',
    shortlisted: 'Shortlisted',
    declined: 'Declined',
    contacted: 'Contacted',
    booked: 'Booked',
  },
  kpi: {
    ...kpi.label,
    ...pageKpi.label,
    engagementRateByFollowers: `${kpi.label.engagementRateByFollowers}, ${kpi.basis.followers}`,
    engagementRateByViews: `${kpi.label.engagementRateByViews}, ${kpi.basis.views}`,
    engagementRateByReach: `${pageKpi.label.engagementRateByReach}, ${pageKpi.basis.reach}`,
  },
  format: { image: 'Image', carousel: 'Carousel', reel: 'Reel', video: 'Video', short: 'Short', live: 'Live' },
  unit: {
    fraction: '%',
    count: 'count',
    perWeek: 'per week',
    days: 'days',
    perHundred: 'per 100',
    ratio: 'ratio',
    points: 'points',
  },
  basis: {
    followers: 'followers',
    followersNow: 'followers now',
    views: 'views',
    likes: 'likes',
    posts: 'posts',
    model: 'published models',
    ownSnapshots: 'your own visits',
    lifetime: 'lifetime totals',
    insight: 'the creator’s own figure',
    reach: 'estimated reach',
    comments: 'comments seen',
  },
  confidence: {
    exact: 'exact counts',
    rounded: 'rounded counts',
    estimate: 'estimate',
    smallSample: 'small sample',
  },
  interval: {
    median90: '90 % interval of the median',
    sampleRange: 'lowest to highest post',
    rounding: 'rounding of the counts',
    modelSpan: 'span of the models',
  },
  source: { user: 'typed in', api: 'loaded data', page: 'page data', dom: 'page text' },
  level: {
    firm: 'firm',
    own: 'profiles you have read',
    imported: 'your own figures',
    indicative: 'indicative',
    none: 'none',
  },
  verdict: { above: 'above typical', typical: 'typical', below: 'below typical' },
  couldBeTypical: 'could be typical',
  position: {
    above: 'above the published figures',
    between: 'between the published figures',
    below: 'below the published figures',
  },
  rank: (rank, of) => `rank ${rank} of ${of}`,
  ownSet: 'Profiles you have read at this size',
  population: {
    creators: 'creators',
    brands: 'brands',
    'all accounts': 'all accounts',
    'campaign posts': 'campaign posts',
    sponsored: 'sponsored posts',
    unknown: 'not stated',
  },
  reason: { ...unknown.reason, ...pageKpi.reason },
};
