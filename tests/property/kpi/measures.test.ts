import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KpiInput } from '@/lib/kpi/kpi';
import { measuresOf } from '@/lib/kpi/registry';
import type { KpiId, Measure } from '@/lib/model/measure';
import { inputs } from './inputs';

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

/** What needs no posts, or one. */
const FROM_ONE_ON: readonly KpiId[] = [
  ...(['daysSinceLastPost', 'growth30d'] as const),
  ...(['lifetimeLikeRate', 'lifetimeViewRate', 'followingToFollowers'] as const),
];

it('under three posts there is a reason and no value, unless the creator told it', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      for (const { id, value, n, reason, basis } of measured(input)) {
        if (n >= 3 || FROM_ONE_ON.includes(id) || basis === 'insight') continue;
        expect([value, typeof reason], id).toEqual([null, 'string']);
      }
    }),
    { numRuns: 300 },
  );
});
