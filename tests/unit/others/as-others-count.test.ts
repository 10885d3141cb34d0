import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OTHER_FORMULA_IDS, OTHER_FORMULAS } from '@/lib/benchmarks/other-formulas';
import { exact } from '@/lib/model/quantity';
import { asOthersCount, type Counts, workedOut } from '@/lib/others/as-others-count';
import { known } from '../../support/reports/parts';
import { report } from '../../support/reports/report';

const posts: Counts[] = [
  { likes: 100, comments: 10, shares: 5, views: 1_000 },
  { likes: 300, comments: 30, shares: 15, views: 9_000 },
  { likes: 800, comments: 20, shares: 40, views: 10_000 },
];

describe('by hand', () => {
  it.each([
    // Means of 400 likes and 20 comments; 10 000 followers.
    ['hypeauditor-instagram', 0.042],
    ['upfluence-instagram', 0.042],
    // Median of 300 likes.
    ['modash-instagram', 0.03],
    // (1 200 + 60 + 60) ÷ 20 000.
    ['hypeauditor-tiktok', 0.066],
    // 1 200 ÷ 20 000.
    ['modash-video', 0.06],
  ] as const)('%s', (id, value) => {
    expect(workedOut(id, posts, 10_000)).toEqual({ value: expect.closeTo(value, 12), n: 3 });
  });

  it('the example of the docstring', () => {
    const two = [
      { likes: 100, comments: 10, shares: null, views: null },
      { likes: 300, comments: 30, shares: null, views: null },
    ];
    expect(workedOut('hypeauditor-instagram', two, 10_000).value).toBeCloseTo(0.022, 12);
    expect(workedOut('modash-instagram', two, 10_000).value).toBeCloseTo(0.02, 12);
  });

  it('a post without a count that is needed is not counted; without any, or without followers, there is no figure', () => {
    const hidden = { likes: null, comments: 4, shares: null, views: 100 };
    expect(workedOut('modash-instagram', [...posts, hidden], 10_000)).toMatchObject({ n: 3 });
    expect(workedOut('modash-instagram', [hidden], 10_000)).toEqual({ value: null, n: 0 });
    expect(workedOut('modash-instagram', posts, null).value).toBeNull();
    expect(workedOut('modash-instagram', posts, 0).value).toBeNull();
    expect(workedOut('modash-video', [{ ...posts[0]!, views: 0 }], null).value).toBeNull();
  });
});

describe('of a report', () => {
  it('has the formulas of its site, over the posts of the measure alone', () => {
    const used = ['p0', 'p1'].map((postId) => ({ postId, url: '', value: 0.02 }));
    const measure = known('engagementRateByFollowers', 0.02, 0.02, 0.02, { used });
    const shown = asOthersCount(measure, report({ profile: { followers: exact(10_000) } }));
    expect(shown.map(({ formula, n }) => `${formula.tool} ${n}`)).toEqual(['HypeAuditor 2', 'Modash 2', 'Upfluence 2']);
    // Posts of 900 and 910 likes, 20 and 21 comments.
    expect(shown[0]?.value).toBeCloseTo(0.092_55, 10);
  });

  it('every formula that is shipped is worked out, and none more', () => {
    expect(OTHER_FORMULAS.map(({ id }) => id)).toEqual([...OTHER_FORMULA_IDS]);
  });
});

describe('laws', () => {
  const count = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: null });
  const some = fc.array(fc.record({ likes: count, comments: count, shares: count, views: count }), { maxLength: 20 });
  const id = fc.constantFrom(...OTHER_FORMULA_IDS);
  const followers = fc.integer({ min: 1, max: 1e9 });

  it('a figure is a number from 0 on, and the order of the posts does not matter', () => {
    fc.assert(
      fc.property(id, some, followers, (which, all, of) => {
        const { value, n } = workedOut(which, all, of);
        if (value !== null) expect(value).toBeGreaterThanOrEqual(0);
        if (value !== null) expect(Number.isFinite(value)).toBe(true);
        if (n === 0) expect(value).toBeNull();
        const back = workedOut(which, all.toReversed(), of).value;
        if (value === null) expect(back).toBeNull();
        else expect(back).toBeCloseTo(value, 6);
      }),
    );
  });

  it('twice as many followers are half the rate of those by followers', () => {
    fc.assert(
      fc.property(some, followers, (all, of) => {
        const [once, twice] = [of, 2 * of].map((n) => workedOut('hypeauditor-instagram', all, n).value);
        if (once === null || once === undefined) return;
        expect(twice).toBeCloseTo(once / 2, 9);
      }),
    );
  });
});
