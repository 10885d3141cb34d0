import type { Report } from '@/lib/model/report';
import { firm, indicative, known, none, own, READ_AT, reported, unknown } from './parts';
import { report } from './report';

const DAY = 86_400_000;
const LEFT_OUT = [
  { postId: 'p13', url: 'https://www.instagram.com/p/p13/', reason: 'pinned-outside-window' as const },
  { postId: 'p0', url: 'https://www.instagram.com/p/p0/', reason: 'too-young' as const },
  { postId: 'p5', url: 'https://www.instagram.com/p/p5/', reason: 'hidden' as const },
];

const rows = [
  reported(known('viewRate', 0.647, 0.58, 4.4, { n: 5, of: 5, confidence: 'smallSample', format: 'reel' })),
  reported(known('commentsPer100Likes', 2.51, 2.4, 2.9, { excluded: LEFT_OUT })),
  reported(known('likesPerPost', 1_005, 880, 1_260, { n: 6, of: 6, format: 'image' })),
  reported(known('commentsPerPost', 27, 24, 31, { n: 6, of: 6, format: 'image' })),
  reported(known('cadence', 2.6, 2.6, 2.6, { intervalKind: null })),
  reported(known('daysSinceLastPost', 3.2, 3.2, 3.2)),
  reported(unknown('growth30d', 'needs-second-visit')),
  reported(known('followingToFollowers', 0.0127, 0.0127, 0.0127, { n: 1, of: 1 }), none('nothing-published')),
];

/** The usual Instagram card: published figures without percentiles, so an indication and no verdict. */
export function instagramReport(more: Partial<Report> = {}): Report {
  return report({
    measures: [
      reported(
        known('engagementRateByFollowers', 0.0374, 0.032, 0.045, { excluded: LEFT_OUT, mean: 0.0431 }),
        indicative('above', 0.0178, 0.0219),
      ),
      reported(
        known('viewsPerPost', 31_200, 27_900, 214_000, { n: 5, of: 5, format: 'reel', confidence: 'smallSample' }),
      ),
      reported(
        known('estimatedReach', 4_960, 2_892, 7_035, {
          format: 'image',
          intervalKind: 'modelSpan',
          mean: null,
          confidence: 'estimate',
          parts: { 'roster-post-reach-by-tier': 2_892, 'lefty-still-reach': 7_035 },
        }),
        none('by-design'),
      ),
      reported(
        known('sponsoredShare', 0.25, 0.25, 0.25, { parts: { sponsored: 3, labelled: 12, of: 12 } }),
        none('nothing-published'),
      ),
      ...rows,
    ],
    ...more,
  });
}

/** The same profile once 23 others of this size were read, on a return visit with growth. */
export function returningReport(): Report {
  const base = instagramReport({ visits: 4, firstSeenAt: READ_AT - 21 * DAY });
  const measures = base.measures.map((one) => {
    if (one.measure.id === 'engagementRateByFollowers')
      return { ...one, reference: own(2, 24, [0.012, 0.021, 0.031], 'above') };
    if (one.measure.id !== 'growth30d') return one;
    const parts = { spanDays: 21, per30Days: 1, insideRounding: 0 };
    return reported(known('growth30d', -0.0032, -0.004, -0.0025, { n: 4, of: 4, parts }), none('by-design'));
  });
  return { ...base, measures };
}

/** Three posts read: a value, its range, and no verdict. */
export function fewPostsReport(): Report {
  const few = { n: 3, of: 3, confidence: 'smallSample', intervalKind: 'sampleRange' } as const;
  return instagramReport({
    progress: { read: 3, wanted: 12 },
    posts: report().posts.slice(0, 3),
    measures: [
      reported(known('engagementRateByFollowers', 0.0366, 0.031, 0.047, few), firm([0.012, 0.021, 0.031], null)),
      reported(unknown('viewsPerPost', 'not-on-this-page', { format: 'reel' })),
      reported(known('estimatedReach', 4_960, 2_892, 7_035, { ...few, format: 'image' }), none('by-design')),
      reported(unknown('sponsoredShare', 'too-few-labels', { n: 3, of: 3 }), none('nothing-published')),
      reported(known('commentsPer100Likes', 2.5, 2.2, 2.9, few)),
      reported(known('cadence', 2.6, 2.6, 2.6, { ...few, intervalKind: null })),
    ],
  });
}

/** The site no longer gives likes, and every figure that needs them is left out. */
export const changedReport = (): Report =>
  instagramReport({
    changed: ['post.likes'],
    measures: [
      reported(unknown('engagementRateByFollowers', 'site-changed')),
      reported(unknown('viewsPerPost', 'not-on-this-page', { format: 'reel' })),
      reported(unknown('likesPerPost', 'site-changed')),
      reported(unknown('commentsPer100Likes', 'site-changed')),
      reported(known('cadence', 2.6, 2.6, 2.6, { intervalKind: null })),
    ],
  });

/** A private account: only what its head shows. */
export function privateReport(): Report {
  return report({
    error: 'private',
    posts: [],
    progress: { read: 0, wanted: 12 },
    profile: { isPrivate: true },
    measures: [
      reported(unknown('engagementRateByFollowers', 'private'), indicative(null, 0.0178, 0.0219)),
      reported(unknown('viewsPerPost', 'private', { format: 'reel' })),
      reported(unknown('estimatedReach', 'private', { format: 'image' }), none('by-design')),
      reported(unknown('sponsoredShare', 'private')),
      reported(known('followingToFollowers', 0.0127, 0.0127, 0.0127, { n: 1, of: 1 })),
    ],
  });
}
