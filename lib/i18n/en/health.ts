import type { HealthRow } from '@/lib/health/rows';
import type { HealthTab } from '@/lib/health/tabs';
import type { HealthField } from '@/lib/model/health';
import type { Source } from '@/lib/model/platform';

/** The figures whose readers are watched. */
const figure: Record<HealthField, string> = {
  'profile.followers': 'followers',
  'profile.following': 'accounts followed',
  'profile.postsTotal': 'number of posts',
  'profile.likesTotal': 'likes received',
  'profile.viewsTotal': 'views in total',
  'post.views': 'views',
  'post.likes': 'likes',
  'post.comments': 'comments',
  'post.shares': 'shares',
  'post.saves': 'saves',
  'post.publishedAt': 'dates',
};

/** Words of the page that says how each site is read, and of the bug report. */
export const health = {
  intro:
    'Each figure has one or more layers that it is read from. Where one stops delivering, the next takes over; where none is left, the figure is left out until it can be read again.',
  empty: 'Nothing has been read yet. Open a creator’s page, and what was read from it is counted here.',
  allWell: 'Everything that was read before still is.',
  someStopped: (n: number) => (n === 1 ? 'One figure has stopped coming.' : `${n} figures have stopped coming.`),
  nothingRead: (site: string) => `Nothing read on ${site} yet.`,
  figures: figure,
  figure: 'Figure',
  layer: 'Read from',
  lastWorked: 'Last worked',
  worked: 'Times',
  state: 'State',
  states: { works: 'Works', stopped: 'Stopped', unseen: 'Not seen yet' } satisfies Record<HealthRow['state'], string>,
  help: {
    works: 'It was read when this page was last looked at.',
    stopped: 'It used to be read here and was missing on the last profiles: the site changed this page.',
    unseen: 'The site shows it, but no page that was opened had it.',
  } satisfies Record<HealthRow['state'], string>,
  layers: {
    user: 'your entry',
    api: 'what the page loaded',
    page: 'the page’s own data',
    dom: 'the text on screen',
  } satisfies Record<Source, string>,
  places: { profile: 'profile', post: 'post' },
  tabs: {
    posts: 'posts',
    reels: 'Reels',
    videos: 'videos',
    shorts: 'Shorts',
    live: 'live',
    home: 'home',
    other: 'other',
  } satisfies Record<HealthTab, string>,
  missed: (times: number) => (times === 1 ? 'missed once' : `missed ${times} times`),
  copy: 'Copy report',
  copied: 'Copied. The report names no profile, no post and not you.',
  failed: (detail: string) => `Not copied: ${detail}`,
};

/** Words of the file for a bug report. */
export const savePage = {
  action: 'Save this page for a bug report',
  help: 'Names, texts, addresses and pictures are replaced; counts, dates and the page’s structure stay.',
  saved: (file: string) => `Saved as ${file}. Names, texts and addresses in it are replaced.`,
  noPage: 'Open the profile or post in this window’s tab, then press again.',
  failed: (detail: string) => `Not saved: ${detail}. Reload the page and try again.`,
};
