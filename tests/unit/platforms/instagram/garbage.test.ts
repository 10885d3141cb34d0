// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/model/observation';
import { instagram } from '@/lib/platforms/instagram';
import {
  MARA,
  pageScript,
  profileUser,
  reelNode,
  reels,
  timeline,
  timelineNode,
} from '../../../fixtures/instagram/creator';
import { drawnPost, drawnProfile, HEADS } from '../../../fixtures/instagram/pages';
import { at, documentOf, graphql, readingAt } from '../../../fixtures/instagram/reading';
import { patience, runs } from '../../../support/fuzz';

const PATHS = [`/${MARA.handle}/`, `/${MARA.handle}/reels/`, `/p/${timelineNode(0).code}/`, '/explore/'];
const RULES = ['graphql', 'user', 'feed', 'clips', 'media', 'legacy', 'unheard-of'];

/** Counts are whole and inside their interval, ids are digits, addresses are the site's. */
function expectSound(observations: Observation[]): void {
  for (const { profile, posts, comments, listing } of observations) {
    for (const count of [profile?.followers, profile?.following, profile?.postsTotal, ...posts.flatMap(countsOf)]) {
      if (!count) continue;
      expect(Number.isSafeInteger(count.value) && count.value >= 0).toBe(true);
      expect(count.low <= count.value && count.value <= count.high).toBe(true);
    }
    for (const post of posts) {
      expect(post.id).toMatch(/^\d+$/);
      expect(post.url).toMatch(/^https:\/\/www\.instagram\.com\/(p|reel)\/[\w-]+\/$/);
      expect(Number.isNaN(post.publishedAt?.value)).toBe(false);
    }
    for (const id of listing?.postIds ?? []) expect(posts.some((post) => post.id === id)).toBe(true);
    for (const { id } of comments) expect(id).toMatch(/^\d+$/);
  }
}

const countsOf = ({ views, likes, comments, shares, saves }: Observation['posts'][number]) => [
  views,
  likes,
  comments,
  shares,
  saves,
];

/** Puts `junk` in the place of the nth value of a JSON tree. */
function spoil(value: unknown, nth: { left: number }, junk: unknown): unknown {
  if (nth.left-- === 0) return junk;
  if (Array.isArray(value)) return value.map((item) => spoil(item, nth, junk));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoil(item, nth, junk)]));
}

const BODIES = [
  { data: { user: profileUser() } },
  timeline([timelineNode(0), timelineNode(1, { media_type: 8, carousel_media: [{}] })]),
  reels([reelNode(0), reelNode(1)]),
  { data: { xdt_api__v1__media__shortcode__web_info: { items: [timelineNode(0)] } } },
];

describe('payloads that nobody foresaw', () => {
  it('any JSON under any rule', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.constantFrom(...RULES),
        fc.constantFrom(...PATHS),
        (body, rule, path) => {
          expectSound(instagram.fromApi(rule, at('/graphql/query?x=1'), body, readingAt(path)));
        },
      ),
    );
  });

  it(
    'a good answer with any one value spoilt',
    () => {
      const junk = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, Number.NaN, -1, 1e300, '9'.repeat(400), [], {}));
      fc.assert(
        fc.property(
          fc.constantFrom(...BODIES),
          fc.nat(90),
          junk,
          fc.constantFrom(...PATHS),
          (body, nth, value, path) => {
            expectSound(graphql(spoil(body, { left: nth }, value), path));
          },
        ),
        { numRuns: runs(600) },
      );
    },
    patience(30_000),
  );

  it('nesting without end, and lists without measure', () => {
    let deep: Record<string, unknown> = {};
    for (let depth = 0; depth < 50_000; depth++) deep = { user: deep, data: deep };
    expect(graphql({ data: deep }, PATHS[0] ?? '')).toEqual([]);
    const [long] = graphql(timeline(Array.from({ length: 5_000 }, (_, day) => timelineNode(day / 10))), PATHS[0] ?? '');
    expect(long?.posts.length).toBeLessThanOrEqual(300);
  });

  it(
    'documents cut off anywhere',
    () => {
      const pages = [
        drawnProfile({ lang: 'en', head: HEADS.en }),
        drawnPost({ likes: '5', comments: '2' }),
        pageScript(timeline([timelineNode(0)]).data),
      ];
      fc.assert(
        fc.property(fc.constantFrom(...pages), fc.nat(6_000), fc.constantFrom(...PATHS), (page, end, path) => {
          const document = documentOf(page.slice(0, end));
          expectSound([
            ...instagram.fromPage(document, readingAt(path)),
            ...instagram.fromDom(document, readingAt(path)),
          ]);
        }),
        { numRuns: runs(60) },
      );
    },
    patience(30_000),
  );
});

describe('hidden likes', () => {
  it('never come out as the 3 that stands for them, in whatever shape the node is', () => {
    const maybe = <T>(value: T) => fc.constantFrom(value, undefined);
    const node = fc.record({
      like_and_view_counts_disabled: fc.constantFrom(true, undefined, null),
      like_count: fc.constantFrom(3, '3', undefined),
      edge_media_preview_like: maybe({ count: 3 }),
      edge_liked_by: maybe({ count: 3 }),
      media_type: fc.constantFrom(1, 2, 8),
      play_count: maybe(3),
    });
    fc.assert(
      fc.property(node, fc.boolean(), (changes, onReels) => {
        const body = onReels ? reels([reelNode(0, changes)]) : timeline([timelineNode(0, changes)]);
        const post = graphql(body, PATHS[onReels ? 1 : 0] ?? '')[0]?.posts[0];
        expect(post?.id).toBeDefined();
        expect(post?.likes).toBeUndefined();
        expect(post?.withheld?.likes).toBeDefined();
        if (changes.like_and_view_counts_disabled) expect(post?.views).toBeUndefined();
      }),
    );
  });

  it('three real likes are three', () => {
    const post = graphql(timeline([timelineNode(0, { like_count: 3 })]), PATHS[0] ?? '')[0]?.posts[0];
    expect(post?.likes?.value).toBe(3);
  });

  it('a drawn 3 is not believed either', () => {
    const page = documentOf(drawnPost({ likes: '3', comments: '3' }));
    const post = instagram.fromDom(page, readingAt(PATHS[2] ?? ''))[0]?.posts[0];
    expect(post?.likes).toBeUndefined();
    expect(post?.withheld?.likes).toBe('ambiguous');
    expect(post?.comments?.value).toBe(3);
  });
});
