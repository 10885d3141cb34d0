import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiInput } from '@/lib/kpi/kpi';
import { KPIS, measuresOf } from '@/lib/kpi/registry';
import type { KpiId, Measure } from '@/lib/model/measure';
import { PLATFORMS, type PlatformId } from '@/lib/model/platform';
import { exact, rounded } from '@/lib/model/quantity';
import { aSnapshot, DAY, kpiInput, NOW, type PostSpec } from '../../support/builders';
import { inputs } from './inputs';

const COUNTS = ['views', 'likes', 'comments', 'shares', 'saves'] as const;
type CountName = (typeof COUNTS)[number];
interface Plain {
  platform: PlatformId;
  totals: Record<'followers' | 'following' | 'postsTotal' | 'likesTotal' | 'viewsTotal', number>;
  posts: ({ sponsored: boolean } & Record<CountName, number>)[];
  before: number;
}

/** At least 20 of each: under that, comments per 100 likes leaves posts out. */
const count = fc.integer({ min: 20, max: 200_000 });
const plain: fc.Arbitrary<Plain> = fc.record({
  platform: fc.constantFrom(...PLATFORMS),
  totals: fc.record({ followers: count, following: count, postsTotal: count, likesTotal: count, viewsTotal: count }),
  posts: fc.array(
    fc.record({ sponsored: fc.boolean(), views: count, likes: count, comments: count, shares: count, saves: count }),
    { minLength: 6, maxLength: 14 },
  ),
  before: count,
});

/** How a count of 20 or more is told: in full, or as a range of that share below and above. */
type Told = (value: number) => ReturnType<typeof exact>;
const inFull: Told = exact;

function inputOf({ platform, totals, posts, before }: Plain, told: Told = inFull): KpiInput {
  const specs = posts.map(({ sponsored, ...counts }): PostSpec => {
    const format = platform === 'instagram' ? 'reel' : 'video';
    const list = platform === 'instagram' ? 'reels' : undefined;
    return { sponsored, format, list, ...Object.fromEntries(COUNTS.map((name) => [name, told(counts[name])])) };
  });
  const { postsTotal, ...others } = totals;
  const header = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, told(value)]));
  const snapshots = [
    aSnapshot(NOW - 9 * DAY, { followers: told(before) }),
    aSnapshot(NOW, { followers: told(totals.followers) }),
  ];
  // Where a list is known to be whole, a pinned post has its place: the total decides about the sample.
  return kpiInput(platform, { ...header, postsTotal: exact(postsTotal) }, specs, { snapshots });
}

/** The measures of one KPI alone. */
function measuredOf(id: KpiId, input: KpiInput): Measure[] {
  const kpi = KPIS.find((one) => one.id === id);
  if (!kpi?.platforms.includes(input.collected.profile.platform)) return [];
  return (kpi.formats?.(input) ?? [null]).map((format) => kpi.compute(input, format));
}

const measured = (input: KpiInput): Measure[] => measuresOf(input).map(({ measure }) => measure);
const close = (a: number | null, b: number | null, id: string) => {
  if (a === null || b === null) expect(a, id).toBe(b);
  else
    expect(Math.abs(a - b), `${id}: ${a} and ${b}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
};

it('knows every KPI of the registry here', () => {
  const seen = new Set(
    PLATFORMS.flatMap((platform) => {
      const post = { sponsored: false, views: 900, likes: 90, comments: 30, shares: 25, saves: 20 };
      const posts = Array.from({ length: 8 }, (_, index) => ({ ...post, sponsored: index % 2 === 0 }));
      const totals = { followers: 500, following: 50, postsTotal: 40, likesTotal: 900, viewsTotal: 9_000 };
      return measured(inputOf({ platform, totals, posts, before: 480 })).flatMap(({ id, value }) =>
        value === null ? [] : [id],
      );
    }),
  );
  const mute = ['netSentiment', 'brandSentiment', 'audienceLanguage', 'genericComments'];
  expect(KPIS.map(({ id }) => id).filter((id) => !seen.has(id) && !mute.includes(id))).toEqual([]);
});

it('counts that are all twice or ten times as large change no rate, and each count as much', () => {
  fc.assert(
    fc.property(plain, fc.constantFrom(2, 10), (profile, times) => {
      const larger: Plain = {
        ...profile,
        // The number of posts is not one of them: lifetime figures are per post.
        totals: { ...scaled(profile.totals, times), postsTotal: profile.totals.postsTotal },
        posts: profile.posts.map(({ sponsored, ...counts }) => ({ sponsored, ...scaled(counts, times) })),
        before: profile.before * times,
      };
      const [one, other] = [measured(inputOf(profile)), measured(inputOf(larger))];
      one.forEach(({ id, unit, value, low, high }, index) => {
        const after = other[index]!;
        const by = unit === 'count' ? times : 1;
        close(value && value * by, after.value, id);
        close(low && low * by, after.low, id);
        close(high && high * by, after.high, id);
      });
    }),
    { numRuns: 150 },
  );
});

const scaled = <T extends object>(counts: T, times: number): T =>
  Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, value * times])) as T;

/** What of a profile raises a KPI (or lowers it) when it grows: a count of every post, or of the one with the most. */
type Rule = { raise: CountName; of: 'all' | 'largest'; by: 1 | -1 } | { total: keyof Plain['totals']; by: 1 | -1 };
const of = (raise: CountName): Rule => ({ raise, of: 'all', by: 1 });
const largest = (raise: CountName): Rule => ({ raise, of: 'largest', by: 1 });
const RULES: Partial<Record<KpiId, Rule[]>> = {
  engagementRateByFollowers: [of('likes'), of('comments'), { total: 'followers', by: -1 }],
  engagementRateByViews: [of('likes'), of('comments'), { raise: 'views', of: 'all', by: -1 }],
  engagementRateByReach: [of('likes'), of('comments'), { raise: 'views', of: 'all', by: -1 }],
  engagementRateFull: [of('likes'), of('comments'), of('shares'), of('saves'), { raise: 'views', of: 'all', by: -1 }],
  likeRate: [of('likes'), { raise: 'views', of: 'all', by: -1 }],
  commentRate: [of('comments'), { raise: 'views', of: 'all', by: -1 }],
  shareRate: [of('shares'), { raise: 'views', of: 'all', by: -1 }],
  saveRate: [of('saves'), { raise: 'views', of: 'all', by: -1 }],
  commentsPer100Likes: [of('comments'), { raise: 'likes', of: 'all', by: -1 }],
  viewsPerPost: [of('views')],
  likesPerPost: [of('likes')],
  commentsPerPost: [of('comments')],
  viewRate: [of('views'), { total: 'followers', by: -1 }],
  estimatedReach: [of('views')],
  estimatedImpressions: [of('views')],
  likesSpread: [largest('likes')],
  viewStability: [largest('views')],
  outlierShare: [largest('views')],
  retentionProxy: [largest('views')],
  growth30d: [{ total: 'followers', by: 1 }],
  lifetimeLikeRate: [
    { total: 'likesTotal', by: 1 },
    { total: 'postsTotal', by: -1 },
  ],
  lifetimeViewRate: [
    { total: 'viewsTotal', by: 1 },
    { total: 'postsTotal', by: -1 },
  ],
  followingToFollowers: [
    { total: 'following', by: 1 },
    { total: 'followers', by: -1 },
  ],
};
/** They go by dates and labels, and by the difference of two groups of posts. */
const WITHOUT: readonly KpiId[] = ['cadence', 'daysSinceLastPost', 'sponsoredShare', 'sponsoredLift'];
const CASES = KPIS.flatMap(({ id }) => (RULES[id] ?? []).map((rule) => ({ id, rule })));

describe('monotonicity', () => {
  it.each(CASES)('$id goes with what it is made of: $rule', ({ id, rule }) => {
    fc.assert(
      fc.property(plain, fc.double({ min: 1.01, max: 30, noNaN: true }), (profile, factor) => {
        const [before, after] = [profile, grown(profile, rule, factor)].map((one) => measuredOf(id, inputOf(one)));
        before?.forEach((measure, index) => {
          const other = after?.[index]?.value ?? null;
          if (measure.value === null || other === null) return;
          const change = rule.by * (other - measure.value);
          expect(change, `${measure.value} → ${other}`).toBeGreaterThanOrEqual(-1e-9 * Math.abs(measure.value));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out none but those that go by dates, labels and comments', () => {
    const ruled = new Set<string>([...Object.keys(RULES), ...WITHOUT]);
    const others = KPIS.map(({ id }) => String(id)).filter((id) => !ruled.has(id));
    expect(others.filter((id) => !/sentiment|audienceLanguage|genericComments/i.test(id))).toEqual([]);
  });
});

function grown(profile: Plain, rule: Rule, factor: number): Plain {
  if ('total' in rule)
    return { ...profile, totals: { ...profile.totals, [rule.total]: Math.ceil(profile.totals[rule.total] * factor) } };
  const most = Math.max(...profile.posts.slice(0, 12).map((post) => post[rule.raise]));
  const isMeant = (post: Plain['posts'][number]) => rule.of === 'all' || post[rule.raise] === most;
  let hasGrown = false;
  const posts = profile.posts.map((post) => {
    if (!isMeant(post) || (rule.of === 'largest' && hasGrown)) return post;
    hasGrown = true;
    return { ...post, [rule.raise]: Math.ceil(post[rule.raise] * factor) };
  });
  return { ...profile, posts };
}

it('counts that are shortened more make no interval narrower', () => {
  const wide =
    (share: number): Told =>
    (value) =>
      rounded(value, Math.floor(value * (1 - share)), Math.ceil(value * (1 + share)));
  fc.assert(
    fc.property(plain, fc.constantFrom(0, 0.01, 0.05), fc.constantFrom(0.06, 0.2, 0.4), (profile, less, more) => {
      const [fine, coarse] = [measured(inputOf(profile, wide(less))), measured(inputOf(profile, wide(more)))];
      fine.forEach(({ id, value, low, high }, index) => {
        const other = coarse[index]!;
        if (value === null || low === null || high === null || other.low === null || other.high === null) return;
        const slack = 1e-9 * Math.max(1, Math.abs(value));
        expect(other.low, id).toBeLessThanOrEqual(low + slack);
        expect(other.high, id).toBeGreaterThanOrEqual(high - slack);
      });
    }),
    { numRuns: 150 },
  );
});

it('impressions are never fewer than the reach, and a rate by reach never over 100 %', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const all = measured({ ...input, corrections: [] });
      for (const { format, value, low, high } of all.filter(({ id }) => id === 'estimatedImpressions')) {
        const reach = all.find((one) => one.id === 'estimatedReach' && one.format === format);
        if (value === null || reach?.value == null) continue;
        expect(low).toBeGreaterThanOrEqual(reach.low! - 1e-9);
        expect(value).toBeGreaterThanOrEqual(reach.low! - 1e-9);
        expect(high).toBeGreaterThanOrEqual(reach.low! - 1e-9);
      }
      for (const { high } of all.filter(({ id }) => id === 'engagementRateByReach'))
        expect(high ?? 0).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});
