import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KpiInput } from '@/lib/kpi/kpi';
import { measuresOf } from '@/lib/kpi/registry';
import type { Measure } from '@/lib/model/measure';
import { FORMATS, PLATFORMS } from '@/lib/model/platform';
import { exact, type Quantity, rounded } from '@/lib/model/quantity';
import { aSnapshot, DAY, kpiInput, NOW, type PostSpec } from '../../support/builders';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Counts from none to a thousand million, small ones often, in full or shortened. */
const counts: fc.Arbitrary<Quantity> = fc
  .tuple(fc.oneof(fc.nat(30), fc.nat(50_000), fc.nat(1_000_000_000)), fc.boolean(), fc.nat(500))
  .map(([value, inFull, width]) => (inFull ? exact(value) : rounded(value, Math.max(0, value - width), value + width)));
const times = fc.tuple(fc.integer({ min: -3, max: 400 }), fc.constantFrom(0, 1, 7, 30)).map(([days, width]) => {
  const value = NOW - days * DAY;
  return { value, low: value - width * DAY, high: value };
});

const reasons = fc.constantFrom(
  'hidden' as const,
  'disabled' as const,
  'members-only' as const,
  'not-on-this-page' as const,
);
const specs: fc.Arbitrary<PostSpec> = fc.record({
  format: optional(fc.constantFrom(...FORMATS)),
  views: optional(counts),
  likes: optional(counts),
  comments: optional(counts),
  shares: optional(counts),
  publishedAt: fc.option(times),
  pinned: optional(fc.boolean()),
  sponsored: optional(fc.boolean()),
  state: fc.constantFrom(undefined, undefined, undefined, 'live', 'repost', 'upcoming', 'members-only'),
  owner: fc.constantFrom(undefined, undefined, { id: '900', handle: 'otto.bakes' }),
  withheld: optional(fc.record({ likes: reasons, comments: reasons, views: reasons }, { requiredKeys: [] })),
  list: optional(fc.constantFrom('posts', 'reels', 'videos', 'shorts', 'home')),
  order: fc.constantFrom('newest', 'newest', 'newest', 'other'),
  visit: fc.constantFrom(NOW, NOW, NOW - 9 * DAY),
  rank: optional(fc.nat(3)),
});
const totals = fc.record({
  followers: optional(counts),
  following: optional(counts),
  postsTotal: optional(counts),
  likesTotal: optional(counts),
  viewsTotal: optional(counts),
});
/** A profile has one snapshot of a moment at most. */
const snapshots = fc.uniqueArray(
  fc
    .tuple(fc.nat(40 * 24), optional(counts))
    .map(([hours, followers]) => aSnapshot(NOW - (hours * DAY) / 24, { followers })),
  { maxLength: 8, selector: ({ at }) => at },
);

const inputs: fc.Arbitrary<KpiInput> = fc
  .tuple(fc.constantFrom(...PLATFORMS), totals, fc.array(specs, { maxLength: 30 }), snapshots)
  .map(([platform, header, posts, history]) => kpiInput(platform, header, posts, { snapshots: history }));

/** The input with its posts and snapshots in another order. */
const shuffled = inputs.chain((input) => {
  const { posts } = input.collected;
  return fc.tuple(
    fc.constant(input),
    fc.shuffledSubarray(posts, { minLength: posts.length }),
    fc.shuffledSubarray([...input.snapshots], { minLength: input.snapshots.length }),
  );
});

const measured = (input: KpiInput): Measure[] => measuresOf(input).map(({ measure }) => measure);
const figuresOf = ({ value, low, high, mean, quartiles, used, parts, window, n, of }: Measure): (number | null)[] => [
  value,
  low,
  high,
  mean,
  ...Object.values(quartiles ?? {}),
  ...Object.values(parts ?? {}),
  ...used.map((post) => post.value),
  window.from,
  window.to,
  n,
  of,
];

it('no figure of any measure is ever NaN or infinite', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      for (const measure of measured(input))
        for (const figure of figuresOf(measure))
          expect(figure === null || Number.isFinite(figure), measure.id).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('a value is unknown exactly where there is a reason, and then has no interval', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      for (const { id, value, low, high, reason } of measured(input)) {
        expect(value === null, id).toBe(reason !== undefined);
        if (value === null) expect([low, high], id).toEqual([null, null]);
      }
    }),
    { numRuns: 300 },
  );
});

it('a value lies within its interval', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      for (const { id, value, low, high } of measured(input)) {
        if (value === null) continue;
        expect(low, id).not.toBeNull();
        expect(low!, id).toBeLessThanOrEqual(value);
        // Posts whose relative dates may be of one moment have no upper end of their cadence.
        if (id !== 'cadence') expect(high, id).not.toBeNull();
        if (high !== null) expect(value, id).toBeLessThanOrEqual(high);
      }
    }),
    { numRuns: 300 },
  );
});

it('the order in which posts and visits are kept changes nothing', () => {
  fc.assert(
    fc.property(shuffled, ([input, posts, history]) => {
      const other = { ...input, collected: { ...input.collected, posts }, snapshots: history };
      expect(measured(other)).toEqual(measured(input));
    }),
    { numRuns: 300 },
  );
});

it('no post both went in and was left out, and none beyond the window went in', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      for (const { id, used, excluded, n, of } of measured(input)) {
        const out = new Set(excluded.map(({ postId }) => postId));
        expect(out.size, id).toBe(excluded.length);
        expect(
          used.filter(({ postId }) => out.has(postId)),
          id,
        ).toEqual([]);
        expect(n, id).toBeLessThanOrEqual(of);
        if (id !== 'growth30d') expect(of, id).toBeLessThanOrEqual(input.settings.windowSize);
      }
    }),
    { numRuns: 200 },
  );
});
