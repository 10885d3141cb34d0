import type { OtherFormulaId } from '@/lib/benchmarks/other-formulas';
import type { CorrectedCount } from '@/lib/model/correction';
import { pluralOf } from '../plural';

const plural = pluralOf('en');

/** Words of "Why this number" on our own pages, beyond those that the card has too. */
export const why = {
  posts: 'Posts that went in',
  dots: 'one dot a post, the line is the figure',
  leftOutPosts: 'Posts left out',
  post: (date: string | null) => (date ? `Post of ${date}` : 'Post without a date'),
  opens: (site: string) => `A post opens on ${site} in a new tab, which the site counts as a visit.`,
  showAll: (n: number) => `Show all ${n}`,
  correct: 'Correct',
  correctPost: (post: string) => `Correct or leave out: ${post}`,
  leaveOut: 'Leave this post out',
  countAgain: 'Count it again',
  countAgainPost: (post: string) => `Count it again: ${post}`,
  counts: {
    views: 'Views',
    likes: 'Likes',
    comments: 'Comments',
    shares: 'Shares',
    saves: 'Saves',
  } satisfies Record<CorrectedCount, string>,
  followers: 'Followers',
  correctFollowers: 'Correct followers',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  gone: 'This number is no longer there.',
  bad: 'Write a whole number in digits, such as 12,500.',
  byYou: 'by you',
  byYouRead: (read: string) => `by you (read: ${read})`,
  takeBack: 'Take back',
  takeBackOf: (what: string) => `Take back: ${what}`,
  spread: 'Spread of the posts',
  middle: (range: string) => `middle half ${range}`,
  basis: 'Counted by',
  insight: {
    reach: 'Reach from the creator’s own analytics',
    reachHelp: 'Accounts reached per post, as the creator’s own insights show it. It takes the place of the estimate.',
    retention: 'Retention from the creator’s own analytics, %',
    retentionHelp: 'Average share watched, as the creator’s own analytics show it. It takes the place of the proxy.',
    badRetention: 'Write a percentage from 0 to 100, such as 41 or 41.5.',
  },
  sample: {
    title: 'The sample',
    size: 'Newest posts that count',
    sizeHelp: 'From 6 to 50. Holds for every profile.',
    age: 'Youngest age, hours',
    ageHelp: 'Younger posts still collect likes and views. Holds for every profile.',
  },
  calibration: {
    title: 'How well such ranges do',
    held: (times: number, runs: string, posts: number, rounded: boolean) =>
      `In ${runs} simulated samples of ${posts} posts with ${rounded ? 'rounded' : 'exact'} counts, the range held the true value ${times} times in 100.`,
    width: (share: string) => `It was typically ${share} of the value wide.`,
  },
  comments: {
    direction: (low: string, high: string) =>
      `${low} to ${high} points: what chance leaves open at 90%, and 20 points for the method’s own measured error.`,
    share: (range: string) => `${range}, 90% interval of a share`,
  },
  others: {
    title: 'As others count it',
    help: 'The same posts under the formulas that other tools publish. Each tool takes posts of its own choice, so its own number may differ.',
    posts: (n: number) => plural(n, '1 post', `${n} posts`),
    none: 'not enough counts',
    seen: (when: string) => `seen ${when}`,
    source: (tool: string) => `${tool}’s help page, in a new tab`,
    formula: {
      'hypeauditor-instagram': 'mean of likes + comments of the last 12 posts, ÷ followers',
      'hypeauditor-tiktok':
        'all likes + comments + shares ÷ all views of the last 30 videos; it does not say whether it averages per video',
      'modash-instagram': 'median likes ÷ followers, over about 2 months; comments are not counted',
      'modash-video': 'mean likes ÷ mean views; comments are not counted',
      'upfluence-instagram': 'mean likes + mean comments, ÷ followers, over the last 90 days',
    } satisfies Record<OtherFormulaId, string>,
  },
  references: {
    title: 'Its sources',
    levels: {
      firm: 'Decides',
      indicative: 'Published figures, no verdict',
      own: 'Profiles you have read',
      imported: 'Your own figures',
      none: 'Nothing published',
    },
    quality: (quality: string) => `quality ${quality}`,
  },
};
