import { exact, rounded } from '@/lib/model/quantity';
import type { Report } from '@/lib/model/report';
import { firm, known, none, own, reported, unknown } from './parts';
import { report } from './report';

/** A TikTok profile: a firm band below which it lies, and a place among seven profiles read. */
export function tiktokReport(): Report {
  const round = { confidence: 'rounded' } as const;
  return report({
    tier: 'mid',
    profile: {
      key: 'tiktok:7001',
      platform: 'tiktok',
      handle: 'ottobakes',
      url: 'https://www.tiktok.com/@ottobakes',
      displayName: 'Otto Van den Bossche-Lindqvist',
      followers: rounded(182_400, 182_350, 182_450),
      likesTotal: rounded(3_100_000, 3_050_000, 3_150_000),
    },
    measures: [
      reported(known('engagementRateByViews', 0.033, 0.029, 0.041, round), firm([0.041, 0.062, 0.094], 'below', true)),
      reported(known('viewsPerPost', 61_000, 44_000, 98_000, round), own(2, 7)),
      reported(
        known('estimatedReach', 41_480, 41_480, 61_000, { confidence: 'estimate', intervalKind: 'modelSpan' }),
        none('by-design'),
      ),
      reported(
        known('sponsoredShare', 0, 0, 0, { n: 12, parts: { sponsored: 0, labelled: 12, of: 12 } }),
        none('nothing-published'),
      ),
      reported(known('viewRate', 0.334, 0.24, 0.54, round), own(3, 7)),
      reported(known('commentsPer100Likes', 2.9, 2.1, 3.4, round), own(5, 7)),
      reported(known('likesPerPost', 4_200, 3_300, 6_100, round)),
      reported(known('commentsPerPost', 120, 96, 150, round)),
      reported(known('cadence', 4.1, 4.1, 4.1, { intervalKind: null })),
      reported(known('daysSinceLastPost', 2, 2, 2)),
      reported(known('lifetimeLikeRate', 0.0402, 0.04, 0.041, { n: 1, of: 1 }), firm([0.031, 0.06, 0.12], 'typical')),
      reported(
        known('followingToFollowers', 0.0021, 0.0021, 0.0021, { n: 1, of: 1 }),
        firm([0, 0.004, 0.02], 'typical'),
      ),
    ],
  });
}

/** A YouTube channel of which 3 of the 6 needed videos were opened: views first, no engagement yet. */
export function youtubeReport(opened = 3): Report {
  const video = { format: 'video', confidence: 'rounded' } as const;
  const rate =
    opened >= 6
      ? known('engagementRateByViews', 0.044, 0.039, 0.052, { ...video, n: opened, of: 12 })
      : unknown('engagementRateByViews', 'needs-opened-posts', { format: 'video', n: opened, of: 12 });
  return report({
    tier: 'macro',
    format: 'video',
    opened: { n: opened, needed: 6, left: Array.from({ length: 12 - opened }, (_, i) => `fieldnote${10 + i}`) },
    profile: {
      key: 'youtube:UC7',
      platform: 'youtube',
      handle: 'fieldnotescinema',
      url: 'https://www.youtube.com/@fieldnotescinema',
      displayName: 'Field Notes Cinema',
      followers: rounded(612_000, 612_000, 613_000),
      following: null,
      viewsTotal: exact(88_123_456),
    },
    measures: [
      reported(known('viewsPerPost', 152_000, 120_000, 210_000, video), own(1, 6)),
      reported(known('viewRate', 0.248, 0.2, 0.34, video), firm([0.08, 0.14, 0.22], 'above', true)),
      reported(
        known('estimatedReach', 114_000, 114_000, 152_000, {
          ...video,
          confidence: 'estimate',
          intervalKind: 'modelSpan',
        }),
        none('by-design'),
      ),
      reported(rate, none(opened >= 6 ? 'only-brands' : 'no-value')),
      reported(unknown('sponsoredShare', 'too-few-labels', { format: 'video', n: opened, of: 12 })),
      reported(known('cadence', 0.9, 0.9, 0.9, { format: 'video', intervalKind: null })),
      reported(known('daysSinceLastPost', 6, 6, 6, { format: 'video' })),
      reported(known('lifetimeViewRate', 0.36, 0.35, 0.37, { n: 1, of: 1 }), firm([0.11, 0.22, 0.41], 'typical')),
    ],
  });
}
