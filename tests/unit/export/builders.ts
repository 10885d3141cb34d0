import type { ExportRow } from '@/lib/export/export-row';
import type { KpiId, Measure } from '@/lib/model/measure';
import { noNotes, type ProfileNotes } from '@/lib/model/notes';
import { exact, rounded } from '@/lib/model/quantity';
import type { Reference, Report, ReportedMeasure } from '@/lib/model/report';
import { STATUSES } from '@/lib/model/shortlist';

export const READ_AT = Date.UTC(2026, 10, 24, 9, 41);

export function aMeasure(id: KpiId, value: number | null, differs: Partial<Measure> = {}): Measure {
  return {
    id,
    format: null,
    unit: 'fraction',
    basis: 'followers',
    value,
    low: value === null ? null : value * 0.9,
    high: value === null ? null : value * 1.1,
    intervalKind: value === null ? null : 'median90',
    n: 12,
    of: 12,
    window: { from: Date.UTC(2026, 9, 1), to: Date.UTC(2026, 10, 20), size: 12 },
    countsRead: null,
    mean: null,
    quartiles: null,
    confidence: 'exact',
    used: [],
    excluded: [],
    sources: ['api', 'dom'],
    ...(value === null ? { reason: 'too-few-posts' as const } : {}),
    ...differs,
  };
}

export const reported = (measure: Measure, reference: Reference = { level: 'none', why: 'nothing-published' }) => ({
  measure,
  direction: 'higherIsBetter' as const,
  reference,
  alternatives: [reference],
  olderSince: null,
});

export const INDICATIVE: Reference = {
  level: 'indicative',
  position: 'between',
  figures: [0.0178, 0.0219].map((value, index) => ({
    record: `benchmarks.json#${index}`,
    value,
    statistic: 'mean',
    source: `Publisher ${index + 1}`,
    title: null,
    url: null,
    year: 2025 + index,
    population: 'creators',
    numerator: 'likes+comments',
    denominator: 'followers',
    tier: '1K-10K',
    region: null,
    quality: 'A',
    sample: null,
  })),
};

/** An Instagram profile with all headline figures; give what differs. */
export function aReport(
  profile: Partial<Report['profile']> = {},
  measures: ReportedMeasure[] = [
    reported(aMeasure('engagementRateByFollowers', 0.0374123), INDICATIVE),
    reported(aMeasure('viewsPerPost', 12_345.5, { unit: 'count', basis: 'posts' })),
    reported(aMeasure('viewRate', null, { reason: 'not-on-this-page' })),
    reported(aMeasure('estimatedReach', 900, { unit: 'count', basis: 'model', low: 450, high: 1_300 })),
    reported(aMeasure('growth30d', -0.0125, { basis: 'ownSnapshots', low: null, high: null })),
  ],
): Report {
  return {
    profile: {
      key: 'instagram:1',
      platform: 'instagram',
      id: '1',
      handle: 'lina.paints',
      url: 'https://www.instagram.com/lina.paints/',
      displayName: 'Lina Paints',
      verified: false,
      bio: null,
      followers: exact(8_940),
      following: null,
      postsTotal: null,
      likesTotal: null,
      viewsTotal: null,
      category: 'Artist',
      email: 'lina@example.org',
      links: ['https://example.org/lina', 'https://example.org/shop'],
      isPrivate: false,
      ...profile,
    },
    tier: 'nano',
    error: null,
    format: null,
    measures,
    headline: ['engagementRateByFollowers', 'viewsPerPost', 'estimatedReach', 'sponsoredShare'],
    posts: [],
    brands: [],
    watched: [],
    progress: { read: 12, wanted: 12 },
    opened: null,
    unknown: [],
    corrections: [],
    changed: [],
    sources: ['api'],
    readAt: READ_AT,
    firstSeenAt: READ_AT,
    visits: 1,
  };
}

const AWKWARD_NAMES = [
  '=HYPERLINK("x")',
  '"Léa", la «vraie»; 100 % bio',
  'first line\nsecond line\r\nthird',
  '🎨 Emoji 👩‍🎨, and 日本語',
  '+33 6 12 34 56 78',
  '-5',
  '@someone',
  "'=already guarded",
  "'tis me",
  '\tTabbed',
  ' spaces around ',
  '1,234;5',
  '0123',
  '=1+1|cmd',
];

const AWKWARD_NOTES: ProfileNotes[] = [
  noNotes('instagram:0'),
  {
    profileKey: 'instagram:1',
    tags: ['food', '=SUM(A1)', "l'été"],
    lists: ['Autumn "26"'],
    note: 'Replies fast;\nasks "1,200", not less',
    quote: { amount: 1200.5, currency: 'EUR', deliverable: '1 reel, 2 stories' },
  },
  { ...noNotes('instagram:2'), note: "'=1+1", quote: { amount: 0, currency: 'USD', deliverable: '' } },
];

/** Profiles of three sites, whose names and figures would each break a careless CSV. */
export function awkwardRows(count = 24): ExportRow[] {
  return Array.from({ length: count }, (_, index): ExportRow => {
    const platform = (['instagram', 'tiktok', 'youtube'] as const)[index % 3] ?? 'instagram';
    const followers = 1_000 * (index + 1) ** 2;
    const rate = index % 5 === 4 ? null : 0.0123456789 * (index + 1);
    return {
      report: aReport(
        {
          key: `${platform}:${index}`,
          platform,
          handle: `creator_${index}`,
          displayName: AWKWARD_NAMES[index] ?? `Creator ${index}`,
          followers: index % 2 ? rounded(followers, followers - 50, followers + 50) : exact(followers),
          email: index % 4 ? null : `c${index}@example.org`,
          links: index % 2 ? [] : ['https://example.org/a,b;c'],
          category: index % 3 ? null : 'Food; drink, "more"',
        },
        [
          reported(aMeasure('engagementRateByFollowers', rate), INDICATIVE),
          reported(aMeasure('growth30d', -0.001 * index, { basis: 'ownSnapshots' })),
        ],
      ),
      entry:
        index % 6 === 5
          ? null
          : { profileKey: `${platform}:${index}`, status: STATUSES[index % 6] ?? 'new', addedAt: READ_AT },
      notes: AWKWARD_NOTES[index % AWKWARD_NOTES.length] ?? noNotes(`${platform}:${index}`),
    };
  });
}
