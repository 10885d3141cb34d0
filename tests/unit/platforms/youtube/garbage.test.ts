// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { youtube } from '@/lib/platforms/youtube';
import {
  CHANNEL,
  channelPage,
  continuation,
  grid,
  lockup,
  pageHeader,
  videoRenderer,
} from '../../../fixtures/youtube/channel';
import { fromApi, readingAt } from '../../../fixtures/youtube/reading';
import { commentsPage, player, VIDEO, watchPage } from '../../../fixtures/youtube/watch';
import { patience, runs } from '../../../support/fuzz';

const PAGES = [
  `/@${CHANNEL.handle}/videos`,
  `/@${CHANNEL.handle}`,
  `/channel/${CHANNEL.id}/about`,
  `/watch?v=${VIDEO}`,
  '/',
];
const RULES = ['browse', 'next', 'player'] as const;
const SHAPES: unknown[] = [
  channelPage('videos', grid([lockup('wallPart_01'), videoRenderer('roofPart_01')]), pageHeader()),
  continuation([lockup('wallPart_01')]),
  watchPage(),
  player(),
  commentsPage(),
];

const wrong = fc.oneof(
  fc.constant(null),
  fc.constant(undefined),
  fc.integer(),
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constant([]),
  fc.constant({}),
  fc.constant([null]),
  fc.constant({ runs: [null, 7] }),
);

/** The shape with the value at a random place replaced. */
function broken(shape: unknown, steps: number[], value: unknown): unknown {
  if (typeof shape !== 'object' || shape === null || !steps.length) return value;
  const keys = Object.keys(shape);
  const key = keys[(steps[0] ?? 0) % keys.length];
  if (key === undefined) return value;
  const copy = (Array.isArray(shape) ? [...shape] : { ...shape }) as Record<string, unknown>;
  copy[key] = broken(copy[key], steps.slice(1), value);
  return copy;
}

function readEverywhere(body: unknown) {
  return PAGES.flatMap((path) => RULES.flatMap((rule) => fromApi(rule, body, path)));
}

function expectSound(observations: ReturnType<typeof readEverywhere>) {
  for (const { posts, profile } of observations) {
    const counts = [
      profile?.followers,
      profile?.postsTotal,
      ...posts.flatMap((post) => [post.views, post.likes, post.comments]),
    ];
    for (const count of counts) {
      if (!count) continue;
      expect(
        Number.isFinite(count.value) && count.value >= 0 && count.low <= count.value && count.value <= count.high,
      ).toBe(true);
    }
    for (const post of posts) expect(post.id).toMatch(/^[\w-]{11}$/);
  }
}

describe('payloads that are not what they should be', () => {
  it(
    'any JSON: nothing throws',
    () => {
      fc.assert(
        fc.property(fc.jsonValue(), (body) => expectSound(readEverywhere(body))),
        { numRuns: runs(100) },
      );
    },
    patience(30_000),
  );

  it(
    'a real shape with one part of another type: nothing throws, every count is a count',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...SHAPES),
          fc.array(fc.nat(30), { minLength: 1, maxLength: 14 }),
          wrong,
          (shape, steps, value) => expectSound(readEverywhere(broken(shape, steps, value))),
        ),
        { numRuns: runs(400) },
      );
    },
    patience(30_000),
  );

  it('nesting of a hundred thousand levels', () => {
    let deep: unknown = { lockupViewModel: { contentId: 'wallPart_01' } };
    for (let i = 0; i < 100_000; i++) deep = { shelfRenderer: deep };
    expect(
      readEverywhere({ header: deep, contents: deep, onResponseReceivedActions: [deep], engagementPanels: [deep] }),
    ).toBeDefined();
  });

  it('keys of the language itself', () => {
    const body = JSON.parse(
      '{"__proto__": {"header": {}}, "contents": {"constructor": 1, "__proto__": {"polluted": true}}}',
    );
    expect(readEverywhere(body)).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
  });

  it(
    'documents full of nonsense',
    () => {
      fc.assert(
        fc.property(fc.string(), (text) => {
          const page = document.implementation.createHTMLDocument();
          const script = page.createElement('script');
          script.type = 'text/plain';
          script.textContent = `var ytInitialData = {${text}`;
          page.body.append(script);
          for (const path of PAGES) youtube.fromPage(page, readingAt(path));
        }),
        { numRuns: runs(50) },
      );
    },
    patience(30_000),
  );
});
