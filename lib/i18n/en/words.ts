import type { Confidence } from '@/lib/model/measure';
import type { Format, PlatformId } from '@/lib/model/platform';
import type { Tier, Verdict } from '@/lib/model/report';
import type { Status } from '@/lib/model/shortlist';
import { pluralOf } from '../plural';

const plural = pluralOf('en');

const tier: Record<Tier, string> = {
  pico: 'Pico',
  nano: 'Nano',
  micro: 'Micro',
  mid: 'Mid',
  macro: 'Macro',
  mega: 'Mega',
};
const platform: Record<PlatformId, string> = { instagram: 'Instagram', tiktok: 'TikTok', youtube: 'YouTube' };
const status: Record<Status, string> = {
  new: 'New',
  maybe: 'Maybe',
  shortlisted: 'Shortlisted',
  declined: 'Declined',
  contacted: 'Contacted',
  booked: 'Booked',
};
const confidence: Record<Confidence, string> = {
  exact: 'exact counts',
  rounded: 'rounded counts',
  estimate: 'estimate',
  smallSample: 'small sample',
};
const format: Record<Format, (n: number) => string> = {
  image: (n) => plural(n, 'image', 'images'),
  carousel: (n) => plural(n, 'carousel', 'carousels'),
  reel: (n) => plural(n, 'reel', 'reels'),
  video: (n) => plural(n, 'video', 'videos'),
  short: (n) => plural(n, 'Short', 'Shorts'),
  live: (n) => plural(n, 'stream', 'streams'),
};
const verdict: Record<Verdict, string> = { above: 'Above typical', typical: 'Typical', below: 'Below typical' };
const verdictShort: Record<Verdict, string> = { above: 'Above', typical: 'Typical', below: 'Below' };

export const words = {
  tier,
  platform,
  status,
  confidence,
  format,
  posts: (n: number) => plural(n, 'post', 'posts'),
  followers: { instagram: 'followers', tiktok: 'followers', youtube: 'subscribers' } satisfies Record<
    PlatformId,
    string
  >,
  verdict,
  verdictShort,
  couldBeTypical: 'could be typical',
  couldBeTypicalShort: 'typical?',
  needsSix: 'Needs 6 posts',
  rank: (rank: number, of: number) => `Rank ${rank} of ${of}`,
  rankShort: (rank: number, of: number) => `${rank} of ${of}`,
  rankLong: (rank: number, of: number) => `rank ${rank} of ${of} you have read at this size`,
  amongRead: 'among the profiles you have read at this size',
  ownRange: (range: string, n: number) => `${range}, ${n} you read`,
  ownBand: (n: number) => `${n} you have read at this size`,
  position: {
    above: (n: number) => plural(n, 'above the one published figure', `above the ${n} published figures`),
    between: (n: number) => `between the ${n} published figures`,
    below: (n: number) => plural(n, 'below the one published figure', `below the ${n} published figures`),
    beside: (n: number) => plural(n, 'near the one published figure', `near the ${n} published figures`),
  },
  positionLong: {
    above: 'Above published',
    between: 'Among published',
    below: 'Below published',
    beside: 'Near published',
  },
  positionShort: { above: 'Above publ.', between: 'Among publ.', below: 'Below publ.', beside: 'Near publ.' },
  typicalRange: (range: string) => `${range} typical`,
  published: (range: string) => `published ${range}`,
  noNorm: 'No norm',
  medianOf: (n: number, what: string) => `median of ${n} ${what}`,
  rangeOf: (n: number, what: string) => `${n} ${what}, range`,
  countsOf: (date: string) => `counts of ${date}`,
  openedSoFar: (n: number) => `${n} of 6 videos opened`,
  sponsoredPosts: (n: number) => `${n} sponsored`,
  readableOn: (n: number, of: number) => `readable on ${n} of ${of}`,
  sidesOf: (n: number, others: number) => `${n} sponsored, ${others} other posts`,
  onWatchList: (entries: string) => `On your watch list: ${entries}`,
  ofPosts: (n: number, of: number) => `${n} of ${of} posts`,
  spanDays: (days: number) => plural(days, 'in 1 day', `in ${days} days`),
  per30Days: 'per 30 days',
  lessThan: (value: string) => `less than ${value}`,
  to: 'to',
  today: 'today',
  yesterday: 'Yesterday',
};
