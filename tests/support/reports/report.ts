import { exact, moment, rounded } from '@/lib/model/quantity';
import type { Report, ReportedPost } from '@/lib/model/report';
import { headlineOf } from '@/lib/report/headline';
import { READ_AT } from './parts';

const DAY = 86_400_000;

/** A report about Nora Quill, a potter who does not exist: a micro profile on Instagram, 48.2K followers. */
export function report(more: Partial<Omit<Report, 'profile'>> & { profile?: Partial<Report['profile']> } = {}): Report {
  const { profile, ...rest } = more;
  const platform = profile?.platform ?? 'instagram';
  return {
    tier: 'micro',
    error: null,
    format: null,
    measures: [],
    headline: headlineOf(platform, rest.opened ?? null),
    posts: Array.from({ length: 14 }, (_, age) => post(age)),
    progress: { read: 12, wanted: 12 },
    brands: [],
    watched: [],
    opened: null,
    unknown: [],
    corrections: [],
    changed: [],
    sources: ['api'],
    readAt: READ_AT,
    firstSeenAt: READ_AT,
    visits: 1,
    ...rest,
    profile: {
      key: 'instagram:70012345678',
      platform,
      id: '70012345678',
      handle: 'nora.quill',
      url: 'https://www.instagram.com/nora.quill/',
      displayName: 'Nora Quill',
      verified: false,
      bio: 'Stoneware, slowly.',
      followers: rounded(48_200, 48_150, 48_250),
      following: exact(612),
      postsTotal: exact(431),
      likesTotal: null,
      viewsTotal: null,
      category: 'Artist',
      email: null,
      links: [],
      isPrivate: false,
      ...profile,
    },
  };
}

function post(age: number): ReportedPost {
  return {
    id: `p${age}`,
    url: `https://www.instagram.com/p/p${age}/`,
    format: age % 4 === 0 ? 'reel' : 'image',
    title: `Post ${age}`,
    views: null,
    likes: exact(900 + 10 * age),
    comments: exact(20 + age),
    shares: null,
    saves: null,
    publishedAt: moment(READ_AT - (3 + 2.5 * age) * DAY),
    durationSeconds: null,
    pinned: false,
    sponsored: false,
    captionRead: true,
    sponsorship: { kind: 'none', evidence: [], partners: [], mentions: [] },
    inWindow: age < 12,
    leftOut: null,
    withheld: { views: 'not-on-this-page', shares: 'not-published', saves: 'not-published' },
    placements: {},
  };
}
