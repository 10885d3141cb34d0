import fc from 'fast-check';
import type { KpiInput } from '@/lib/kpi/kpi';
import { type Corrected, type Correction, correctionName, INSIGHTS } from '@/lib/model/correction';
import { FORMATS, PLATFORMS } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
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
  saves: optional(counts),
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

/** What the creator told of reach or retention. */
const insights = fc.array(
  fc.record({
    figure: fc.constantFrom(...INSIGHTS),
    format: fc.constantFrom(null, ...FORMATS),
    value: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1_000_000)),
  }),
  { maxLength: 3 },
);

/** Profiles of any site in any state. */
export const inputs: fc.Arbitrary<KpiInput> = fc
  .tuple(fc.constantFrom(...PLATFORMS), totals, fc.array(specs, { maxLength: 30 }), snapshots, insights)
  .map(([platform, header, posts, history, told]) => {
    const input = kpiInput(platform, header, posts, { snapshots: history });
    const { key } = input.collected.profile;
    return { ...input, corrections: told.map((one, index) => correctionOf(key, one, index)) };
  });

const correctionOf = (profileKey: ProfileKey, told: Omit<Insight, 'kind'>, index: number): Correction => {
  const what = { kind: 'insight' as const, ...told };
  return { profileKey, name: correctionName(what), what, at: NOW + index };
};
type Insight = Extract<Corrected, { kind: 'insight' }>;
