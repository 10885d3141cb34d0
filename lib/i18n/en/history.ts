import type { PaidKind } from '@/lib/history/content-mix';
import type { Apart, HistoryMetric } from '@/lib/history/series';
import { pluralOf } from '../plural';

const plural = pluralOf('en');

/** Words of a profile's history, its posts at a glance, and the history of several side by side. */
export const history = {
  title: 'History',
  readings: (n: number) => plural(n, '1 reading', `${n} readings`),
  choose: 'What is drawn',
  metric: { followers: 'Followers', engagement: 'Engagement', viewRate: 'View rate' } satisfies Record<
    HistoryMetric,
    string
  >,
  overTime: {
    followers: 'Followers over time',
    engagement: 'Engagement rate over time',
    viewRate: 'View rate over time',
  } satisfies Record<HistoryMetric, string>,
  finding: (first: string, from: string, last: string, to: string) => `${first} on ${from}, ${last} on ${to}.`,
  source: (n: number, since: string) =>
    `From ${plural(n, '1 reading', `${n} readings`)} of your own since ${since}; of each day the last one.`,
  none: {
    followers: 'No count of followers has been read yet.',
    engagement:
      'No engagement rate has been read yet. It is kept from each visit that reads likes and comments of enough posts.',
    viewRate: 'No view rate has been read yet. It is kept from each visit that reads the views of enough posts.',
  } satisfies Record<HistoryMetric, string>,
  one: (date: string, value: string) =>
    `One reading so far (${date}): ${value}. A line needs two: open the profile again another day.`,
  legend: {
    reading: 'reading',
    range: 'range of a reading',
    gap: 'more than 14 days without a reading',
    rise: 'jump',
    fall: 'drop',
    sponsored: 'sponsored post (label or caption)',
    post: 'post',
    median: 'medians of views and of engagement',
  },
  apart: {
    gap: (from: string, to: string) => `Not joined: more than 14 days between the readings of ${from} and ${to}.`,
    basis: (_from: string, to: string) => `Not joined: from ${to} on the rate is counted from something else.`,
    format: (_from: string, to: string) => `Not joined: from ${to} on the rate is of another format.`,
    otherwise: (from: string, to: string) => `Not joined: between ${from} and ${to} the rate was counted otherwise.`,
  } satisfies Record<Apart, (from: string, to: string) => string>,
  jump: (change: string, from: string, to: string) =>
    `Out of line with the other changes: ${change} from ${from} to ${to}.`,
  about: (date: string) => `about ${date}`,
  onDay: (date: string, title: string) => `${date}: ${title}`,
  sponsoredCoarse: (n: number) =>
    plural(
      n,
      '1 sponsored post is not marked: its date is known to no better than two weeks.',
      `${n} sponsored posts are not marked: their dates are known to no better than two weeks.`,
    ),
  sponsoredIn: (n: number) => plural(n, '1 sponsored post in this time', `${n} sponsored posts in this time`),
  notLoaded: 'The chart could not be loaded; reload the page.',
  showTable: 'Show table',
  asTable: (title: string) => `${title}, as a table`,
  column: { date: 'Date', value: 'Value', range: 'Range', precision: 'Precision', posts: 'Posts', note: 'Note' },
  counted: (basis: string, format: string | null) => (format ? `${basis}, ${format}` : basis),
  startsAnew: 'not joined to the reading before',

  scatterTitle: 'Posts: views and engagement',
  scatterFinding: (n: number, views: string, rate: string, basis: string) =>
    `${plural(n, '1 post', `${n} posts`)}. Medians: ${views} views, ${rate} engagement ${basis}.`,
  scatterMixed: (formats: string) =>
    `Several formats in one plot (${formats}); the content mix has the medians of those with three posts or more.`,
  scatterSource: (of: number, without: number) =>
    without === 0
      ? `All ${of} posts that were read.`
      : `Of ${of} posts that were read; ${without} left out, whose views or engagement are not known.`,
  scatterNone: (of: number): string =>
    of === 0
      ? 'No posts have been read yet.'
      : 'Views and engagement of the same post are needed, of two posts at least. Open the tab or the posts that show both.',
  views: 'Views',
  engagementRate: (basis: string) => `Engagement rate ${basis}`,
  post: 'Post',
  format: 'Format',
  untitled: 'Without a caption',

  mixTitle: 'Content mix',
  mixSource: (n: number) =>
    `From ${plural(n, 'the 1 post', `all ${n} posts`)} that were read. Medians need three posts.`,
  byFormat: 'Format',
  byPaid: 'Who paid',
  share: 'Share',
  postCount: 'Posts',
  medianViews: 'Median views',
  medianEngagement: (basis: string) => `Median ER ${basis}`,
  of: (n: number) => `of ${n}`,
  paid: {
    sponsored: 'Sponsored (label or caption)',
    undisclosed: 'Undisclosed?',
    none: 'Nothing says so',
    unknown: 'Caption not read',
  } satisfies Record<PaidKind, string>,

  together: 'History side by side',
  asChange: 'Change in %',
  asCount: 'Count',
  scale: 'Scale',
  changeSince: (date: string) => `Followers, change since ${date}`,
  changeAround: (date: string) => `Followers, change since about ${date}`,
  changeSinceOwn: 'Followers, change since each profile’s own start',
  changeHelp:
    'Each profile’s change since its own reading nearest to the day from which all were being read, so that sizes compare.',
  since: (change: string, date: string) => `${change} since ${date}`,
  isStart: 'the change is counted from here',
  allCounts: 'Followers, as counted',
  lastOf: (name: string, value: string) => `${name}: ${value}`,
  tooFew: (names: string) => `Not drawn, fewer than two readings in this time: ${names}.`,
  nothingTogether: 'No profile has two readings to draw yet. Open each of them again another day.',
  unlike: 'Rates that are counted differently, or on different sites, are in charts of their own.',
  profile: 'Profile',
};
