import type { Fit, Met } from '@/lib/goals/verdict';
import type { GoalKpi, Objective } from '@/lib/model/goal';
import { pluralOf } from '../plural';

const plural = pluralOf('en');

/** Words of goals by objective. */
export const goals = {
  title: 'Goals',
  help: 'Does this profile fit what you want?',
  objective: 'Objective',
  objectives: {
    awareness: 'Awareness: be seen',
    consideration: 'Consideration: be talked about',
    conversion: 'Conversion: sell',
  } satisfies Record<Objective, string>,
  bySector: (sector: string) => `Proposed for your sector, ${sector}. Choose another as you like.`,
  byDefault: 'Awareness is proposed. Say your sector in the settings, and its objective is.',
  kpi: {
    estimatedReach: 'Estimated reach per post',
    viewsPerPost: 'Typical views per post',
    viewRate: 'View rate',
    engagementRate: 'Engagement rate',
    commentsPer100Likes: 'Comments per 100 likes',
    shareRate: 'Share rate',
    cpm: 'CPM',
    cpe: 'CPE',
    conversionRate: 'Conversion rate',
    cpa: 'CPA',
    roas: 'ROAS',
  } satisfies Record<GoalKpi, string>,
  primary: 'decides',
  supporting: 'supports',
  goal: (kpi: string) => `Goal: ${kpi}`,
  atLeast: 'at least',
  atMost: 'at most',
  unit: { percent: '%', times: '×' },
  proposed: {
    past: 'proposed: what your collaborations typically brought',
    published: 'proposed: the median at this size',
    own: 'proposed: what this creator typically gets',
    quote: 'proposed: what the quote comes to',
  },
  yours: 'your goal',
  backToProposal: 'Back to the proposal',
  noProposal: 'Nothing to propose one from yet: type a goal.',
  bad: {
    percent: 'Write a percentage above 0, such as 2.5.',
    number: 'Write a number above 0, such as 12,500 or 4.5.',
  },
  now: 'Now',
  implied: 'from the quote',
  paid: 'from the collaboration',
  lines: {
    title: 'Held against',
    published: 'Published',
    read: 'Profiles you have read',
    own: { readings: 'Own earlier readings', posts: 'Own posts' },
    past: 'Your collaborations and campaigns',
    figures: (median: string, middle: string, best: string, n: string) =>
      `typically ${median}, half ${middle}, best ${best} (${n})`,
    lone: (value: string, n: string) => `${value} (${n})`,
    readings: (n: number) => plural(n, '1 reading', `${n} readings`),
    posts: (n: number) => plural(n, '1 post', `${n} posts`),
    past_: (n: number) => plural(n, '1 collaboration', `${n} collaborations`),
    nonePublished: 'nothing published for it',
    noneOwn: 'no own figures',
    nonePast: 'none measured yet',
  },
  met: {
    met: 'Met',
    missed: 'Missed',
    unsure: 'Can’t tell: the range lies on both sides',
    'too-few': 'Can’t tell: fewer than 6 posts',
    unknown: 'Can’t tell: no figure yet',
    'no-goal': 'No goal yet',
  } satisfies Record<Met, string>,
  fit: {
    fit: 'Fits this objective',
    notFit: 'Does not fit this objective',
    cantTell: 'Can’t tell whether it fits',
  } satisfies Record<Fit, string>,
  because: (kpi: string, met: string) => `${kpi}: ${met.charAt(0).toLowerCase()}${met.slice(1)}`,
  unrealistic: {
    'above-p90': (share: string, n: string | null) =>
      `Unrealistic: ${share} of the creators at this size reach it${n ? ` (of ${n})` : ''}.`,
    'beyond-own-best': (best: string) => `Unrealistic: beyond this creator’s own best, ${best}.`,
    'beyond-past-best': (best: string) => `Unrealistic: beyond the best of your collaborations, ${best}.`,
  },
  share: {
    under: (high: string) => `fewer than ${high}`,
    between: (low: string, high: string) => `${low} to ${high}`,
    over: (low: string) => `at least ${low}`,
  },
  reach: (share: string) => `${share} of the creators at this size reach this goal.`,
  vanity: {
    title: 'Figures that flatter',
    followers: (viewRate: string, p10: string) =>
      `Followers: the view rate is ${viewRate}, below that of nine in ten at this size (${p10}). Few of the followers see the posts: go by views.`,
    likes: (share: string, n: number) =>
      `Likes: ${share} of the ${n} comments seen say nothing of their own. Read some comments before you go by likes.`,
    emv: 'EMV: it prices attention and is no return. Type the revenue, and go by ROI.',
    mean: (mean: string, median: string) =>
      `A mean of ${mean}: single posts lift it far above what a post typically gets, ${median}. Go by the median.`,
  },
};
